using Parley.GraphModel;

namespace Parley.Reports;

/// <summary>Notes under the tables of a solved view: what was refused, and what only some models allow to be asked.</summary>
public static class GraphNotes
{
    private const int MostRuns = 12;

    /// <summary>The notes, one paragraph each.</summary>
    /// <param name="view">The solved view.</param>
    /// <param name="verbose">Whether to add how easily what holds could be unsettled.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IReadOnlyList<string> Lines(GraphView view, bool verbose, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(view);
        return [.. Mode(view), .. Unspecified(view), .. Simultaneous(view), .. Foresight(view), .. Strength(view), .. Unknown(view), .. GraphBeliefText.Lines(view), .. verbose ? Robust(view, cancellation) : []];
    }

    private static IEnumerable<string> Mode(GraphView view) => GraphConceptText.Plain(view.Solution.Mode) is { } mode ? [mode] : [];

    private static IEnumerable<string> Unspecified(GraphView view) => view.Graph.Conflict.Conditions.Where(condition => condition.Unless is null).Select(condition =>
        $"The condition '{condition.Id}' of {GraphNames.Clean(view.Graph.Conflict.InText(condition.Party))} plays no part in these results: what would meet it is not specified.");

    private static IEnumerable<string> Simultaneous(GraphView view) => view.Solution.SimRefused switch
    {
        SimultaneousRefusal.TooManyCombinations => ["Moves at the same time (SIM) were not looked at: there are too many combinations of them."],
        SimultaneousRefusal.ImprovementsDoNotCombine => ["Moves at the same time (SIM) were not looked at: where several states count as one, moves cannot be combined."],
        _ => [],
    };

    private static IEnumerable<string> Foresight(GraphView view)
    {
        if (GraphExtras.NonMyopic(view.Graph) is not { } result)
            yield break;
        yield return result.Equilibria is { Count: > 0 } holds
            ? $"If both parties looked ahead through all later moves and answers (non-myopic stability), neither would move at {view.Names.Runs(holds.States(), MostRuns)}."
            : result.Stable is not null ? "If both parties looked ahead through all later moves and answers (non-myopic stability), one of them would move at every state."
            : "Looking ahead through all later moves and answers (non-myopic stability) did not settle within the limit.";
    }

    private static IEnumerable<string> Strength(GraphView view)
    {
        if (GraphExtras.Strong(view) is not { } strong)
            yield break;
        yield return "Some preferences are marked as great. What holds strongly holds because every deterrent is greatly worse for the party deterred:";
        foreach (var (concept, result) in strong)
            yield return $"  {GraphConceptText.Name(concept)}: strongly {view.Names.Runs(result.Strong.States(), MostRuns)}; only weakly {view.Names.Runs(result.Weak.States(), MostRuns)}";
    }

    private static IEnumerable<string> Unknown(GraphView view)
    {
        if (!GraphExtras.HasUnknown(view.Graph))
            yield break;
        if (GraphExtras.Uncertain(view) is not { } uncertain)
        {
            yield return "Some comparisons are stated as unknown; there are too many states to follow them up. The results above decide them by the rest of what is stated.";
            yield break;
        }
        yield return "Some comparisons are stated as unknown; the results above decide them by the rest of what is stated. Taking them as unknown, no party would move at (status: experimental, formulas recalled):";
        foreach (var (extension, sets) in uncertain)
            yield return $"  {GraphExtras.Letter(extension)}. {Plain(extension)}: {string.Join("; ", sets.Select(pair => $"{GraphConceptText.Name(pair.Key)} {view.Names.Runs(pair.Value.States(), MostRuns)}"))}";
    }

    private static string Plain(UncertaintyExtension extension) => extension switch
    {
        UncertaintyExtension.A => "parties go for what may be better, and fear only what is no better",
        UncertaintyExtension.B => "parties go only for what is better, and fear only what is no better",
        UncertaintyExtension.C => "parties go for what may be better, and fear what may be worse",
        _ => "parties go only for what is better, and fear what may be worse",
    };

    private static IEnumerable<string> Robust(GraphView view, CancellationToken cancellation)
    {
        var graph = view.Graph;
        var concept = view.Main == Concept.Sim ? Concept.Seq : view.Main;
        foreach (var state in view.Solution.Equilibria[concept].States().Take(8))
        {
            var result = Robustness.Find(graph.Moves, graph.Payoffs, state, concept, view.Solution.Mode, budget: 2_000, cancellation: cancellation);
            yield return result.Changes is { } changes
                ? $"{view.Names.State(state)} would stop holding after {GraphNames.Count(changes, "change")} in a party's order of neighbouring states; {view.Names.Party(result.Party!.Value)} would then move."
                : result.Never ? $"{view.Names.State(state)} would hold whatever the parties prefer."
                : $"{view.Names.State(state)} withstands any {GraphNames.Count(result.MoreThan, "change")} in the parties' order of neighbouring states; more were not tried.";
        }
    }
}
