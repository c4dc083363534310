using System.Globalization;
using System.Text;

namespace Parley.Files.Import;

/// <summary>Makes ids from the names of a foreign file, and names fit to be shown.</summary>
internal static class GmcrNames
{
    private const int MaxId = 40;

    // Words that YAML, formulas or the model file read as something else.
    private static readonly HashSet<string> Taken =
    [
        "y", "n", "yes", "no", "on", "off", "true", "false", "null", "not", "and", "or", "if", "unless", "iff",
        "rest", "all", "any", "author", "unclear", "unknown", "unnamed",
    ];

    /// <summary>
    /// The name in lower-case words joined by hyphens, not yet in <paramref name="used"/>, to which it is added. A name without a
    /// Latin letter or with a word that means something else is led by <paramref name="kind"/>; a repeated one is numbered from 2.
    /// </summary>
    public static string Id(string name, string kind, int number, HashSet<string> used)
    {
        var words = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c))
                words.Append(char.ToLowerInvariant(c));
            else if (c != '\'' && words.Length > 0 && words[^1] != '-')
                words.Append('-');
        }
        var id = words.ToString().Trim('-');
        if (id.Length > MaxId)
            id = (id.LastIndexOf('-', MaxId) is > 0 and var end ? id[..end] : id[..MaxId]).Trim('-');
        if (id.Length == 0)
            id = string.Create(CultureInfo.InvariantCulture, $"{kind}-{number}");
        else if (!char.IsAsciiLetterLower(id[0]) || Taken.Contains(id))
            id = $"{kind}-{id}";
        var unique = id;
        for (var again = 2; !used.Add(unique); again++)
            unique = string.Create(CultureInfo.InvariantCulture, $"{id}-{again}");
        return unique;
    }

    /// <summary>The text with a space for every character that is not printed: controls, line ends, marks that turn the writing direction.</summary>
    public static string Clean(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (var i = 0; i < from.Length; i++)
            to[i] = char.GetUnicodeCategory(from[i]) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator ? ' ' : from[i];
    });

    /// <summary>A clean name in quotes, cut to a readable length.</summary>
    public static string Quote(string name) => $"'{Reading.Cut(name)}'";
}
