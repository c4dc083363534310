using Parley.GraphModel;

namespace Parley.Reports.Html;

/// <summary>States in a few words, for tables and titles.</summary>
internal static class StateWords
{
    /// <summary>What is taken in a state, party by party; in graph form what the analyst calls it.</summary>
    public static string Taken(ConflictGraph graph, int state)
    {
        var conflict = graph.Conflict;
        if (conflict.IsGraphForm)
            return conflict.States[(int)graph.Codes[state]].Says;
        var taken = new List<string>();
        foreach (var group in conflict.Options.Select((option, i) => (option, i)).GroupBy(entry => entry.option.Party))
        {
            var words = group.Select(entry => Word(entry.option, graph.Coding.LevelOf(entry.i, graph.Codes[state]))).OfType<string>().ToList();
            if (words.Count > 0)
                taken.Add($"{conflict.NameOf(group.Key)}: {string.Join(", ", words)}");
        }
        return taken.Count == 0 ? "nothing is taken" : string.Join("; ", taken);
    }

    /// <summary>The state's letters with a space between parties; in graph form its name.</summary>
    public static string Grouped(ConflictGraph graph, int state)
    {
        var (letters, options) = (graph.Letters(state), graph.Conflict.Options);
        return graph.Conflict.IsGraphForm
            ? letters
            : string.Concat(letters.Select((letter, i) => i > 0 && options[i].Party != options[i - 1].Party ? $" {letter}" : $"{letter}"));
    }

    /// <summary>Status quo, holds, holds by deterrence; empty where none of these.</summary>
    public static string Standing(FoldedGraph folded, int state)
    {
        var words = new List<string>();
        if (state == folded.Graph.StatusQuo)
            words.Add("status quo");
        if (folded.Holds(state))
            words.Add(folded.Calm(state) ? "holds" : "by deterrence");
        return string.Join(", ", words);
    }

    /// <summary>The outcomes of the model that hold at a state, as words.</summary>
    public static string Outcomes(ConflictGraph graph, int state) =>
        string.Join(", ", graph.Conflict.Outcomes.Where(outcome => graph.Coding.Holds(graph.Conflict.Expand(outcome.Is), graph.Codes[state])).Select(outcome => outcome.Id.Replace('-', ' ')));

    private static string? Word(Option option, int level)
    {
        var id = option.Id.Replace('-', ' ');
        return option.Levels.Count > 0 ? $"{id} {option.Levels[level].Replace('-', ' ')}" : level == 1 ? id : null;
    }
}
