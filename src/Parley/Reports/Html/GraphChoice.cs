using Parley.Assessment;
using Parley.GraphModel;

namespace Parley.Reports.Html;

/// <summary>Chooses which states and lines of a graph a page shows. The order of the model decides, never chance.</summary>
internal static class GraphChoice
{
    /// <summary>The states to show, ascending: all of a small graph; else the status quo, the paths to outcomes and some equilibria, those of the question first.</summary>
    public static IReadOnlyList<int> States(ViewAssessment view, GraphSolution solution, bool solved)
    {
        var graph = solution.Graph;
        if (graph.States <= FoldedGraph.MostStates)
            return [.. Enumerable.Range(0, graph.States)];
        var chosen = new SortedSet<int>();
        if (graph.StatusQuo is { } now)
            chosen.Add(now);
        foreach (var step in Steps(view, graph).TakeWhile(_ => chosen.Count < FoldedGraph.MostStates - FoldedGraph.MostEquilibria))
            chosen.Add(step.To);
        if (solved)
            foreach (var state in Equilibria(solution).Where(state => !chosen.Contains(state)).Take(FoldedGraph.MostEquilibria).ToList())
                chosen.Add(state);
        if (chosen.Count == 0)
            chosen.Add(0);
        return [.. chosen];
    }

    /// <summary>The steps of the shortest paths from the status quo to each outcome, the question's outcome first, as the findings give them.</summary>
    public static IReadOnlyList<MoveStep> Steps(ViewAssessment view, ConflictGraph graph)
    {
        if (graph.StatusQuo is not { } now)
            return [];
        var byLetters = new Dictionary<string, int>();
        for (var state = 0; state < graph.States; state++)
            byLetters.TryAdd(graph.Letters(state), state);
        var steps = new List<MoveStep>();
        foreach (var finding in view.Findings.Where(f => f.Kind == "graph.reach").OrderBy(f => f.Subjects[0] == graph.Conflict.Question ? 0 : 1))
        {
            var at = now;
            foreach (var (mover, letters) in finding.Detail["movers"].Zip(finding.Detail["states"]))
            {
                steps.Add(new MoveStep(graph.PartyOf(mover), at, byLetters[letters]));
                at = byLetters[letters];
            }
        }
        return steps;
    }

    /// <summary>
    /// The lines between shown states. Of a graph shown whole: every improvement, and every other move; where one party can move both ways and one way is
    /// an improvement, only that one is drawn. Of a folded graph: the steps of paths, and of each party's better moves from a state the one it likes best.
    /// </summary>
    public static (IReadOnlyList<ShownArc> Arcs, IReadOnlyDictionary<int, IReadOnlyList<int>> Elsewhere) Arcs(
        ConflictGraph graph, IReadOnlyList<int> shown, IReadOnlyList<MoveStep> steps, bool solved)
    {
        var whole = shown.Count == graph.States;
        var among = shown.ToHashSet();
        var arcs = new List<ShownArc>();
        var elsewhere = new Dictionary<int, IReadOnlyList<int>>();
        foreach (var from in shown)
        {
            var away = new List<int>();
            for (var party = 0; party < graph.Moves.Parties; party++)
            {
                var better = solved ? Better(graph, party, from) : [];
                var seen = better.Where(among.Contains).ToList();
                if (better.Count > 0 && seen.Count == 0)
                    away.Add(party);
                IEnumerable<int> drawn = whole || seen.Count < 2 ? seen : [seen.MaxBy(to => graph.Payoffs[party][to])];
                drawn = drawn.Union(steps.Where(step => step.Party == party && step.From == from && among.Contains(step.To) && better.Contains(step.To)).Select(step => step.To)).Order();
                arcs.AddRange(drawn.Select(to => new ShownArc(party, from, to, ArcKind.Improvement, false)));
                if (whole)
                    arcs.AddRange(Other(graph, party, from, solved));
                else
                    arcs.AddRange(steps.Where(step => step.Party == party && step.From == from && among.Contains(step.To) && !better.Contains(step.To))
                        .Select(step => new ShownArc(party, from, step.To, ArcKind.Move, false)).Distinct());
            }
            if (away.Count > 0)
                elsewhere[from] = away;
        }
        return (arcs, elsewhere);
    }

    /// <summary>The states that a party likes better than this one and can move to, ascending.</summary>
    public static IReadOnlyList<int> Better(ConflictGraph graph, int party, int from)
    {
        var better = new List<int>();
        foreach (var to in graph.Moves.Moves(party, from))
            if (graph.Payoffs[party][to] > graph.Payoffs[party][from])
                better.Add(to);
        return better;
    }

    private static List<ShownArc> Other(ConflictGraph graph, int party, int from, bool solved)
    {
        var arcs = new List<ShownArc>();
        var payoff = graph.Payoffs[party];
        foreach (var to in graph.Moves.Moves(party, from))
        {
            if (solved && payoff[to] > payoff[from])
                continue;
            var back = graph.Moves.Moves(party, to).Contains(from);
            if (back && ((solved && payoff[to] < payoff[from]) || to < from))
                continue;
            arcs.Add(new ShownArc(party, from, to, ArcKind.Move, back));
        }
        return arcs;
    }

    private static IEnumerable<int> Equilibria(GraphSolution solution)
    {
        var graph = solution.Graph;
        var question = graph.Conflict.Outcomes.FirstOrDefault(outcome => outcome.Id == graph.Conflict.Question) is { } outcome ? graph.Where(outcome.Is) : null;
        return solution.Equilibria[Concept.Seq].States()
            .OrderBy(state => question is not null && question[state] ? 0 : 1)
            .ThenBy(state => solution.Equilibria[Concept.Nash][state] ? 0 : 1)
            .ThenBy(state => state);
    }
}
