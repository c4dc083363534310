using Parley.GraphModel;

namespace Parley.Reports;

/// <summary>What parties can do, in words.</summary>
public static class GraphChoices
{
    private const int MostStates = 12;

    /// <summary>An option, with its levels and whether it can be undone.</summary>
    public static string Means(Option option)
    {
        ArgumentNullException.ThrowIfNull(option);
        var levels = option.Levels.Count == 0 ? "" : $": {string.Join(", ", option.Levels.Select((level, number) => $"{number} {level}"))}";
        var oneWay = (option.OneWay, option.Levels.Count) switch
        {
            (OneWay.Up, 0) => " (cannot be undone)",
            (OneWay.Down, 0) => " (once given up, cannot be taken up again)",
            (OneWay.Up, _) => " (can only be raised)",
            (OneWay.Down, _) => " (can only be lowered)",
            _ => "",
        };
        return GraphNames.Clean(option.Says) + levels + oneWay;
    }

    /// <summary>In graph form: where a party can move from each state.</summary>
    public static string Moves(GraphNames names, int party)
    {
        ArgumentNullException.ThrowIfNull(names);
        var graph = names.Graph;
        var from = Enumerable.Range(0, graph.States).Where(state => graph.Moves.Moves(party, state).Length > 0).ToList();
        var shown = from.Take(MostStates).Select(state => $"{names.State(state)} to {names.Runs(graph.Moves.Moves(party, state).ToArray(), MostStates)}");
        return from.Count == 0 ? "none" : string.Join("; ", shown) + (from.Count > MostStates ? $"; and from {GraphNames.Count(from.Count - MostStates, "further state")}" : "");
    }
}
