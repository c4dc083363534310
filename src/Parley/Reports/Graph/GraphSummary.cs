using Parley.GraphModel;

namespace Parley.Reports;

/// <summary>The first sentences about a solved view: where no party would move, why, and what that means for the status quo.</summary>
public static class GraphSummary
{
    private const int MostNamed = 8;

    /// <summary>The sentences, plainest first.</summary>
    public static IReadOnlyList<string> Lines(GraphView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return [.. Holding(view), .. Now(view)];
    }

    /// <summary>For each outcome, at how many of its states no party would move; empty where there are no outcomes.</summary>
    public static IReadOnlyList<(string Outcome, string Says, string Holds)> Outcomes(GraphView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var holds = view.Solution.Equilibria[view.Main];
        return [.. view.Names.Outcomes.Select(outcome => (outcome.Id, Says(view, outcome.Id), Share(view.Names, outcome.Where, holds.And(outcome.Where))))];
    }

    private static IEnumerable<string> Holding(GraphView view)
    {
        var names = view.Names;
        var holds = view.Solution.Equilibria[view.Main];
        if (holds.Count == 0)
        {
            yield return $"At every one of the {GraphNames.Count(view.Graph.States, "state")} some party would move.";
            yield break;
        }
        if (holds.Count > MostNamed)
            yield return $"No party would move at {GraphNames.Number(holds.Count)} of the {GraphNames.Count(view.Graph.States, "state")}: {names.Runs(holds.States(), 12)}.";
        else
            yield return $"No party would move at {GraphNames.List([.. holds.States().Select(names.Full)])}.";
        if (view.Main == Concept.Nash)
            yield break;
        var calm = view.Solution.Equilibria[Concept.Nash].And(holds);
        var kept = StateSet.Of(holds.Length, holds.States().Where(state => !calm[state]));
        var spoiled = view.Main is Concept.Gmr or Concept.Smr ? "others could answer each better move to the mover's loss, if need be at a loss of their own"
            : view.Main == Concept.Sim ? "each better move would be answered to the mover's loss, or could fail because others move at the same time"
            : "others would answer each better move to the mover's loss, by moves that they like themselves";
        if (kept.Count == 0)
            yield return holds.Count == 1 ? "Nobody has a better move there." : "Nobody has a better move at any of them.";
        else if (calm.Count == 0)
            yield return $"{(holds.Count == 1 ? "There" : "At each of them")} {spoiled}.";
        else
            yield return $"At {names.Runs(calm.States(), 12)} nobody has a better move; at {names.Runs(kept.States(), 12)} {spoiled}.";
    }

    private static IEnumerable<string> Now(GraphView view)
    {
        if (view.Graph.StatusQuo is not { } now)
            yield break;
        var leavers = view.Solution.Stable[view.Main].Index().Where(entry => !entry.Item[now]).Select(entry => view.Names.Party(entry.Index)).ToList();
        yield return leavers.Count == 0
            ? $"The status quo, {view.Names.Full(now)}, is among them."
            : $"From the status quo, {view.Names.Full(now)}, {GraphNames.List(leavers)} would move.";
    }

    private static string Says(GraphView view, string outcome) => view.Graph.Conflict.Outcomes.First(o => o.Id == outcome) is var named
        ? GraphNames.Clean(named.Says ?? named.Is.ToString()) : "";

    private static string Share(GraphNames names, StateSet where, StateSet holds) =>
        where.Count == 0 ? "cannot occur"
        : where.Count == 1 ? $"{(holds.Count == 1 ? "holds" : "somebody would move")} ({names.State(where.States().First())})"
        : holds.Count == 0 ? $"somebody would move at each of its {GraphNames.Number(where.Count)} states"
        : holds.Count == where.Count ? $"holds at each of its {GraphNames.Number(where.Count)} states"
        : $"holds at {GraphNames.Number(holds.Count)} of its {GraphNames.Number(where.Count)} states: {names.Runs(holds.States(), 6)}";
}
