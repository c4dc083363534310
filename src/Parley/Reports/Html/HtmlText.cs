using System.Globalization;
using System.Text;

namespace Parley.Reports.Html;

/// <summary>Makes text from anywhere safe to stand in a page, as content or as an attribute's value.</summary>
internal static class HtmlText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text, cleaned and with the five characters that mean something to a reader of markup written as references.</summary>
    public static string Encode(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        foreach (var c in Clean(text))
            _ = c switch
            {
                '&' => result.Append("&amp;"),
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                '"' => result.Append("&quot;"),
                '\'' => result.Append("&#39;"),
                _ => result.Append(c),
            };
        return result.ToString();
    }

    /// <summary>
    /// The text without what could mislead: control characters become spaces, characters that change the direction of writing are dropped
    /// (the page isolates each text instead), half characters and non-characters become U+FFFD.
    /// </summary>
    public static string Clean(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                result.Append(c).Append(text[++i]);
            else if (char.IsSurrogate(c) || c >= '\uFFFE')
                result.Append(Replacement);
            else if (char.IsControl(c) || c is '\u2028' or '\u2029')
                result.Append(' ');
            else if (!IsDirection(c))
                result.Append(c);
        }
        return result.ToString();
    }

    /// <summary>A number for a drawing: at most one decimal place.</summary>
    public static string Number(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>A count.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static bool IsDirection(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C' or '\uFEFF';
}
