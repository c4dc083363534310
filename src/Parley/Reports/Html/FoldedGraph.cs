using Parley.Assessment;
using Parley.GraphModel;

namespace Parley.Reports.Html;

/// <summary>What a drawn line stands for.</summary>
internal enum ArcKind
{
    /// <summary>A move to a state that the mover likes better.</summary>
    Improvement,

    /// <summary>A move to a state that the mover does not like better.</summary>
    Move,
}

/// <summary>A line of the figure; states by their number in the graph, from 0.</summary>
/// <param name="Both">Whether the mover can also move back, where neither way is an improvement.</param>
internal sealed record ShownArc(int Party, int From, int To, ArcKind Kind, bool Both);

/// <summary>States that are counted instead of shown.</summary>
/// <param name="Outcome">The first outcome of the model that holds at them, or null.</param>
/// <param name="Holding">At how many of them no party would move.</param>
internal sealed record HiddenStates(string? Outcome, int Count, int Holding);

/// <summary>The part of a view's graph that a page can show: all of a small graph; of a large one the status quo, the shortest paths and some equilibria.</summary>
/// <param name="Solution">The solved graph.</param>
/// <param name="Solved">Whether preferences are stated, so that stability says something.</param>
/// <param name="States">The states shown, ascending.</param>
/// <param name="Arcs">The lines between them.</param>
/// <param name="Elsewhere">Per state shown, the parties whose better moves lead to states that are not shown only.</param>
/// <param name="Hidden">What is not shown, counted; empty where everything is.</param>
/// <param name="LeftOut">How many lines that are no improvement are not drawn because they would bury the others.</param>
internal sealed record FoldedGraph(
    ViewAssessment View, GraphSolution Solution, bool Solved, IReadOnlyList<int> States, IReadOnlyList<ShownArc> Arcs,
    IReadOnlyDictionary<int, IReadOnlyList<int>> Elsewhere, IReadOnlyList<HiddenStates> Hidden, int LeftOut)
{
    /// <summary>The most states that are shown one by one.</summary>
    public const int MostStates = 24;

    /// <summary>The most equilibria that a folded graph shows for their own sake.</summary>
    public const int MostEquilibria = 8;

    /// <summary>The most lines among which moves that are no improvement are drawn.</summary>
    public const int MostLines = 36;

    /// <summary>The graph.</summary>
    public ConflictGraph Graph => Solution.Graph;

    /// <summary>Whether some states are not shown.</summary>
    public bool IsFolded => Hidden.Count > 0;

    /// <summary>Whether no party has a better move there.</summary>
    public bool Calm(int state) => Solved && Solution.Equilibria[Concept.Nash][state];

    /// <summary>Whether no party would move, be it for want of a better move or for fear of the answer.</summary>
    public bool Holds(int state) => Solved && Solution.Equilibria[Concept.Seq][state];

    /// <summary>The part of a view to show; null where the view has no graph.</summary>
    public static FoldedGraph? Of(ViewAssessment view)
    {
        if (view.Graph is not { } solution)
            return null;
        var solved = solution.Graph.Missing.Count == 0;
        var states = GraphChoice.States(view, solution, solved);
        var steps = GraphChoice.Steps(view, solution.Graph);
        var (arcs, elsewhere) = GraphChoice.Arcs(solution.Graph, states, steps, solved);
        var kept = arcs.Count <= MostLines || !solved ? arcs
            : [.. arcs.Where(arc => arc.Kind == ArcKind.Improvement || steps.Any(step => (step.Party, step.From, step.To) == (arc.Party, arc.From, arc.To)))];
        return new FoldedGraph(view, solution, solved, states, kept, elsewhere, Rest(solution, states, solved), arcs.Count - kept.Count);
    }

    private static List<HiddenStates> Rest(GraphSolution solution, IReadOnlyList<int> shown, bool solved)
    {
        var graph = solution.Graph;
        if (shown.Count == graph.States)
            return [];
        var outcomes = graph.Conflict.Outcomes.Select(outcome => (outcome.Id, Where: graph.Where(outcome.Is))).ToList();
        var hidden = Enumerable.Range(0, graph.States).Except(shown)
            .GroupBy(state => outcomes.FindIndex(outcome => outcome.Where[state]))
            .OrderBy(group => group.Key < 0 ? int.MaxValue : group.Key);
        return [.. hidden.Select(group => new HiddenStates(
            group.Key < 0 ? null : outcomes[group.Key].Id, group.Count(), solved ? group.Count(state => solution.Equilibria[Concept.Seq][state]) : 0))];
    }
}
