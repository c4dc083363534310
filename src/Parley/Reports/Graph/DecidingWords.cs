using Parley.GraphModel;

namespace Parley.Reports;

/// <summary>Which stated preference makes one state better for a party than another, in the model's own words.</summary>
internal static class DecidingWords
{
    /// <summary>What decides, continuing "it likes that better: …"; empty where the preference is a ranking or weights.</summary>
    public static string Better(ConflictGraph graph, int party, int better, int worse)
    {
        var preference = graph.Conflict.Preferences.FirstOrDefault(p => p.Party == graph.Conflict.Parties[party].Id);
        foreach (var statement in preference?.Statements ?? [])
        {
            var formula = graph.Conflict.Expand(statement.Says);
            if (graph.Coding.Holds(formula, graph.Codes[better]) == graph.Coding.Holds(formula, graph.Codes[worse]))
                continue;
            return $"\"{Words(statement)}\" holds there";
        }
        return "";
    }

    /// <summary>A statement in plain words, or its formula, without the full stop.</summary>
    public static string Words(Statement statement) => GraphNames.Clean(statement.Means ?? statement.Says.ToString()).TrimEnd('.');
}
