using Parley.Files.Editing;
using Parley.GraphModel;

namespace Parley.Reports;

/// <summary>What answers about things say, as the model file writes it.</summary>
public static class RankingText
{
    /// <summary>The value of <c>preferences.PARTY</c> as YAML: the ranking with its ties, the comparisons that are not known, and the claims.</summary>
    /// <param name="known">What is known.</param>
    /// <param name="patterns">How the model writes each thing.</param>
    /// <param name="because">The claims that the answers rest on.</param>
    /// <param name="note">A note, or null.</param>
    public static string Fragment(KnownOrder known, IReadOnlyList<string> patterns, IReadOnlyList<string> because, string? note)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(patterns);
        var groups = known.Groups();
        var ranking = groups.Select(group => group.Count == 1 ? Quoted(patterns[group[0]]) : $"[{string.Join(", ", group.Select(thing => Quoted(patterns[thing])))}]");
        var lines = new List<string> { $"ranking: [{string.Join(", ", ranking)}]" };
        var unknown = Unknown(known, groups, patterns).ToList();
        if (unknown.Count > 0)
            lines.Add("unknown:\n" + string.Join('\n', unknown.Select(pair => $"  - [{Quoted(pair.Left)}, {Quoted(pair.Right)}]")));
        if (because.Count > 0)
            lines.Add($"because: {YamlFragment.List(because)}");
        if (note is not null)
            lines.Add($"note: {YamlFragment.Text(note)}");
        return string.Join('\n', lines);
    }

    // Each group with all later ones of which nobody knows how they compare.
    private static IEnumerable<(string Left, string Right)> Unknown(KnownOrder known, IReadOnlyList<IReadOnlyList<int>> groups, IReadOnlyList<string> patterns)
    {
        for (var a = 0; a < groups.Count; a++)
        {
            var others = groups.Skip(a + 1).Where(group => known.Compare(groups[a][0], group[0]) == Parley.GraphModel.Comparison.Unknown).SelectMany(group => group).ToList();
            if (others.Count > 0)
                yield return (string.Join(" or ", groups[a].Select(thing => patterns[thing])), string.Join(" or ", others.Select(thing => patterns[thing])));
        }
    }

    private static string Quoted(string pattern) => $"\"{pattern}\"";
}
