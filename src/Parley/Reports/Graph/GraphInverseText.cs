using Parley.GraphModel;

namespace Parley.Reports;

/// <summary>The sentences of an inverse analysis.</summary>
internal static class GraphInverseText
{
    private const int MostAlternatives = 4;

    public static IReadOnlyList<string> Lines(GraphInverse inverse)
    {
        var names = inverse.View.Names;
        var holds = inverse.View.Solution.Equilibria[inverse.Concept][inverse.State];
        var lines = new List<string>
        {
            $"{names.Full(inverse.State)}: {names.Words(inverse.State)}.",
            holds ? "As preferences are stated, no party would move from there." : $"As preferences are stated, {Movers(inverse)} would move from there.",
            "What has to be so for it to hold:",
        };
        foreach (var (party, conditions) in inverse.Conditions)
        {
            if (conditions.Count == 0)
                lines.Add($"  {names.Party(party)} has no move from there; what it prefers does not matter.");
            foreach (var condition in conditions)
                lines.Add("  " + Condition(inverse, party, condition));
        }
        lines.AddRange(Least(inverse, holds));
        if (inverse.Counts is { } counts)
            lines.Add($"Of all {Big(counts.Total)} {(inverse.Only is { } only ? $"strict rankings that {names.Party(only)} could have" : "combinations of strict rankings")}, it holds with {Big(counts.Favourable)}.");
        lines.Add(GraphWhyText.Meaning(inverse.Concept));
        return lines;
    }

    /// <summary>A statement's id, or a rank as its states.</summary>
    public static string Item(ConflictGraph graph, int party, int item)
    {
        var preference = graph.Conflict.Preferences.First(p => p.Party == graph.Conflict.Parties[party].Id);
        return preference.Statements.Count > 0 ? preference.Statements[item].Id
            : string.Join(' ', graph.Preferences[party]!.Groups[item].Select(graph.Letters));
    }

    private static string Movers(GraphInverse inverse) => GraphNames.List(
        [.. inverse.View.Solution.Stable[inverse.Concept].Index().Where(entry => !entry.Item[inverse.State]).Select(entry => inverse.View.Names.Party(entry.Index))]);

    private static string Condition(GraphInverse inverse, int party, PreferenceCondition condition)
    {
        var names = inverse.View.Names;
        var (here, there) = (names.State(inverse.State), names.State(condition.Move));
        var who = $"{names.Party(party)}, instead of moving to {names.Full(condition.Move)}";
        if (condition.Alternatives.Any(alternative => alternative.Count == 0))
            return $"{who}: nothing, since the others can lead back.";
        var met = condition.HoldsFor(inverse.View.Graph.Payoffs[party], inverse.State) ? "It does, as stated." : "It does not, as stated.";
        var elsewhere = condition.Alternatives.Where(alternative => alternative is not [var only] || only != condition.Move).ToList();
        var shown = elsewhere.Take(MostAlternatives).Select(alternative => GraphNames.List([.. alternative.Select(names.State)]));
        var more = elsewhere.Count > MostAlternatives ? $", or {GraphNames.Count(elsewhere.Count - MostAlternatives, "further one")}" : "";
        var led = elsewhere.Count == 0 ? "" : $", or as what the others {(inverse.Concept is Concept.Gmr or Concept.Smr ? "could" : "would")} lead to from there ({string.Join(", or ", shown)}{more})";
        return $"{who}: must like {here} at least as much as {there}{led}. {met}";
    }

    private static IEnumerable<string> Least(GraphInverse inverse, bool holds)
    {
        var least = inverse.Least;
        var whose = inverse.Only is { } only ? $" by {inverse.View.Names.Party(only)} alone" : "";
        if (holds)
            yield break;
        if (least.Changes is not { } changes)
        {
            yield return least.Impossible
                ? $"No reordering of the stated preferences{whose} makes it hold."
                : $"More than {GraphNames.Count(least.MoreThan, "change")} of the stated preferences{whose} would be needed, if any number will do: the search stopped there.";
            yield break;
        }
        yield return $"The least change of the stated preferences{whose} that makes it hold: {GraphNames.Count(changes, "change")}{(least.AllWays ? least.Ways.Count == 1 ? ", in one way" : "" : ", in these ways among others")}.";
        foreach (var way in least.Ways)
            yield return "  " + string.Join("; and ", way.Select(edit => Edit(inverse.View, edit))) + ".";
    }

    private static string Edit(GraphView view, PreferenceEdit edit)
    {
        var party = view.Names.Party(edit.Party);
        return edit.Below is { } below
            ? $"{party} puts {Quoted(view, edit.Party, edit.Item)} below {Quoted(view, edit.Party, below)}"
            : $"{party} gives up {Quoted(view, edit.Party, edit.Item)}";
    }

    private static string Quoted(GraphView view, int party, int item)
    {
        var preference = view.Graph.Conflict.Preferences.First(p => p.Party == view.Graph.Conflict.Parties[party].Id);
        return preference.Statements.Count > 0 ? $"\"{DecidingWords.Words(preference.Statements[item])}\""
            : view.Names.Runs(view.Graph.Preferences[party]!.Groups[item].Order(), 6);
    }

    private static string Big(System.Numerics.BigInteger number) => number.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
}
