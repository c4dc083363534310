using Parley.GraphModel;

namespace Parley.Reports;

/// <summary>Two situations told by what differs between them, and what they have in common.</summary>
/// <param name="First">The first, by what differs.</param>
/// <param name="Second">The second, by what differs.</param>
/// <param name="Common">A sentence that says what holds in both; empty where states are told by names of their own.</param>
public sealed record SituationText(string First, string Second, string Common)
{
    /// <summary>The words for two states of a graph.</summary>
    public static SituationText Of(ConflictGraph graph, int first, int second)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var names = new GraphNames(graph);
        if (graph.Conflict.IsGraphForm)
            return new SituationText(names.Words(first), names.Words(second), "");
        var options = graph.Conflict.Options.Index().Select(entry => (Option: entry.Item, First: Level(entry.Index, first), Second: Level(entry.Index, second))).ToList();
        var same = options.Where(entry => entry.First == entry.Second && entry.First > 0).ToList();
        var apart = options.Where(entry => entry.First != entry.Second).ToList();
        return new SituationText(
            Words(graph.Conflict, apart.Select(entry => (entry.Option, entry.First))), Words(graph.Conflict, apart.Select(entry => (entry.Option, entry.Second))),
            same.Count == 0 ? "In both, nothing else is done." : $"In both, {Words(graph.Conflict, same.Select(entry => (entry.Option, entry.First)))}; nothing else is done.");

        int Level(int option, int state) => graph.Coding.LevelOf(option, graph.Codes[state]);
    }

    private static string Words(Conflict conflict, IEnumerable<(Option Option, int Level)> choices) => string.Join("; ", choices.GroupBy(choice => choice.Option.Party)
        .Select(group => $"{GraphNames.Clean(conflict.NameOf(group.Key))}: {string.Join(", ", group.Select(choice => Choice(choice.Option, choice.Level)))}"));

    private static string Choice(Option option, int level)
    {
        var says = GraphNames.Clean(option.Says);
        return option.Levels.Count > 0 ? $"{says}: {option.Levels[level]}" : level == 1 ? says : $"not \"{says}\"";
    }
}
