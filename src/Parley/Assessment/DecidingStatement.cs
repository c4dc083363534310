using Parley.GraphModel;

namespace Parley.Assessment;

/// <summary>Which part of a party's stated preference decides between two states.</summary>
internal static class DecidingStatement
{
    /// <summary>
    /// The model path of the first statement that holds at one state and not at the other; the whole ranking or weights where a party has no statements.
    /// </summary>
    public static string Path(ConflictGraph graph, int party, int one, int other)
    {
        var id = graph.Conflict.Parties[party].Id;
        var preference = graph.Conflict.Preferences.FirstOrDefault(p => p.Party == id);
        foreach (var statement in preference?.Statements ?? [])
        {
            var formula = graph.Conflict.Expand(statement.Says);
            if (graph.Coding.Holds(formula, graph.Codes[one]) != graph.Coding.Holds(formula, graph.Codes[other]))
                return $"preferences.{id}.statements.{statement.Id}";
        }
        return preference is { Ranking.Count: > 0 } ? $"preferences.{id}.ranking" : preference is { Weights.Count: > 0 } ? $"preferences.{id}.weights" : $"preferences.{id}";
    }
}
