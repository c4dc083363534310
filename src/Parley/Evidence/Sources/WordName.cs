using System.Globalization;
using System.Text;

namespace Parley.Evidence;

/// <summary>Makes a name (lower-case words joined by hyphens) of a text.</summary>
public static class WordName
{
    private const int MostWords = 5;
    private const int Longest = 40;

    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "and", "or", "is", "are", "was", "were", "be", "been", "it", "its", "that", "this", "as", "with", "has", "have", "had", "would", "will",
    };

    /// <summary>A name that none of the known ones has; <paramref name="otherwise"/> with a number where the text has no letters of the Latin alphabet.</summary>
    public static string Of(string text, IEnumerable<string> known, string otherwise)
    {
        ArgumentNullException.ThrowIfNull(text);
        var taken = known.ToHashSet(StringComparer.Ordinal);
        var words = Plain(text).Split('-', StringSplitOptions.RemoveEmptyEntries).ToList();
        var telling = words.Where(word => !Small.Contains(word)).ToList();
        var name = Joined(telling.Count > 0 ? telling : words);
        if (name.Length == 0 || !char.IsAsciiLetterLower(name[0]))
            name = name.Length == 0 ? otherwise : $"{otherwise}-{name}";
        var result = name;
        for (var i = 2; taken.Contains(result); i++)
            result = $"{name}-{i.ToString(CultureInfo.InvariantCulture)}";
        return result;
    }

    private static string Joined(List<string> words)
    {
        var name = new StringBuilder();
        foreach (var word in words.Take(MostWords).TakeWhile(word => name.Length + word.Length < Longest))
            name.Append(name.Length == 0 ? "" : "-").Append(word);
        return name.ToString();
    }

    // Letters with marks lose them; what is no letter or digit parts words, but an apostrophe within a word does not.
    private static string Plain(string text) => string.Concat(text.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal)
        .Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
        .Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'));
}
