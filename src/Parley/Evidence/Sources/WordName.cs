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

    private static readonly Dictionary<char, string> Bare = Letters();

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
        .Select(c => char.ToLowerInvariant(c)).Select(c => char.IsAsciiLetterOrDigit(c) ? c.ToString() : Bare.TryGetValue(c, out var bare) ? bare : "-"));

    private static Dictionary<char, string> Letters()
    {
        string[] rows = ["aàáâãäåāăą", "cçćĉċč", "dďđð", "eèéêëēĕėęě", "gĝğġģ", "hĥħ", "iìíîïĩīĭįı", "jĵ", "kķ", "lĺļľŀł", "nñńņň", "oòóôõöøōŏő", "rŕŗř", "sśŝşšș", "tţťŧț", "uùúûüũūŭůűų", "wŵ", "yýÿŷ", "zźżž"];
        var letters = rows.SelectMany(row => row[1..].Select(letter => (letter, row[..1]))).ToDictionary(pair => pair.letter, pair => pair.Item2);
        (letters['ß'], letters['æ'], letters['œ'], letters['þ']) = ("ss", "ae", "oe", "th");
        return letters;
    }
}
