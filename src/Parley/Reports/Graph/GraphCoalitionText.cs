using Parley.GraphModel;

namespace Parley.Reports;

/// <summary>The sentences about a coalition.</summary>
internal static class GraphCoalitionText
{
    private const int MostShown = 10;

    public static IReadOnlyList<string> Lines(GraphCoalition coalition)
    {
        var names = coalition.View.Names;
        var members = GraphNames.List([.. coalition.Members.Select(names.Party)]);
        var lines = new List<string> { $"{members} {(coalition.Merged ? "as one player (a coalition merged as GMCR+ does)" : "moving together, where all of them gain")}." };
        lines.AddRange(Jumps(coalition));
        if (coalition.Improvements.Count == 0)
            lines.Add("There is no state from which they could reach one that all of them like better.");
        else
            lines.Add($"Changes that all of them like better: {GraphNames.Count(coalition.Improvements.Count, "change")} from {GraphNames.Count(coalition.Improvements.Select(i => i.From).Distinct().Count(), "state")}.");
        var order = coalition.Improvements.GroupBy(improvement => improvement.From).OrderByDescending(group => First(coalition, group.Key)).ThenBy(group => group.Key).ToList();
        lines.AddRange(order.Take(MostShown).Select(group => $"  from {names.Full(group.Key)} to {names.Runs(group.Select(change => change.To), 12)}"));
        if (order.Count > MostShown)
            lines.Add($"  and from {GraphNames.Count(order.Count - MostShown, "further state")}.");
        if (coalition.View.Graph.StatusQuo is { } now && coalition.Improvements.Count > 0 && coalition.Improvements.All(improvement => improvement.From != now))
            lines.Add($"From the status quo, {names.Full(now)}, there is none.");
        lines.Add("They would stay put together where:");
        foreach (var (concept, stable) in coalition.Stable)
            lines.Add($"  {Plain(concept, coalition.Merged)}: {names.Runs(stable.States(), 12)}");
        if (coalition.Equilibria is { } equilibria)
        {
            lines.Add("Neither they, as one, nor any other party would move at:");
            lines.AddRange(equilibria.Select(pair => $"  {GraphConceptText.Name(pair.Key)}: {names.Runs(pair.Value.States(), 12)}"));
        }
        lines.Add("Status: experimental. The rules for coalitions were recalled, not re-read.");
        return lines;
    }

    private static IEnumerable<string> Jumps(GraphCoalition coalition)
    {
        var names = coalition.View.Names;
        foreach (var (from, to) in coalition.Jumps.Take(MostShown))
            yield return $"No party would move alone from {names.Full(from)}, but together they would go to {names.Full(to)}, where again no party would move (an equilibrium jump).";
        if (coalition.Jumps.Count > MostShown)
            yield return $"There are {GraphNames.Count(coalition.Jumps.Count - MostShown, "further jump")} of this kind.";
    }

    // The status quo and the states that hold are what a reader asks about first.
    private static int First(GraphCoalition coalition, int state) =>
        coalition.View.Graph.StatusQuo == state ? 2 : coalition.View.Solution.Equilibria[Concept.Seq][state] ? 1 : 0;

    private static string Plain(Concept concept, bool merged)
    {
        var name = merged ? GraphConceptText.Name(concept) : $"C{GraphConceptText.Name(concept)}";
        return concept switch
        {
            Concept.Nash => $"they have no such change ({name})",
            Concept.Gmr => $"others could answer each to the loss of one of them ({name})",
            Concept.Smr => $"others could, and they could not escape by moving again ({name})",
            Concept.Seq => $"others would, by moves that these like themselves ({name})",
            _ => $"others would, and they could not escape by moving again ({name})",
        };
    }
}
