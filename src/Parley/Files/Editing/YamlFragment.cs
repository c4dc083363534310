using System.Text;
using Parley.Files.Import;

namespace Parley.Files.Editing;

/// <summary>Makes pieces of YAML from texts, quoted where they need it, for <see cref="ModelEdit"/> and <see cref="ModelEditor"/>.</summary>
public static class YamlFragment
{
    private const int Width = 100;

    private static readonly HashSet<string> Traps = new(StringComparer.OrdinalIgnoreCase) { "yes", "no", "on", "off", "true", "false", "y", "n", "null", "~", "" };

    /// <summary>A text as one value: plain where that is safe, else in double quotes; a text over 100 characters, or of several lines, as a block of its own.</summary>
    public static string Text(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.ReplaceLineEndings("\n").Trim();
        if (CanFold(text))
            return Folded(text);
        return IsPlain(text, inFlow: false) ? text : YamlText.Quote(text);
    }

    /// <summary>A text that stands within brackets or braces.</summary>
    public static string Word(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsPlain(text, inFlow: true) ? text : YamlText.Quote(text);
    }

    /// <summary>A list on one line.</summary>
    public static string List(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Word))}]";

    /// <summary>A mapping on one line; the values are pieces of YAML themselves, each on one line.</summary>
    public static string Flow(IEnumerable<(string Key, string Value)> entries) =>
        $"{{ {string.Join(", ", entries.Select(entry => $"{Key(entry.Key)}: {entry.Value}"))} }}";

    /// <summary>A mapping by indentation; the values are pieces of YAML themselves, from column 0.</summary>
    public static string Block(IEnumerable<(string Key, string Value)> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var lines = new List<string>();
        foreach (var (key, value) in entries)
        {
            var (fragment, problem) = Fragment.Read(value);
            if (fragment is null)
                throw new ArgumentException(problem, nameof(entries));
            lines.Add(Key(key) + ":" + fragment.AfterKey(0, 2, ""));
        }
        return string.Join('\n', lines);
    }

    internal static string Key(string key) => IsPlain(key, inFlow: true) ? key : YamlText.Quote(key);

    /// <summary>Whether a text reads back as itself without quotes.</summary>
    internal static bool IsPlain(string text, bool inFlow) => !Traps.Contains(text) && IsSafe(text, inFlow);

    /// <summary>The same for a word that stood without quotes before.</summary>
    internal static bool IsSafe(string text, bool inFlow)
    {
        if (text.Length == 0 || text != text.Trim() || text.Any(c => char.IsControl(c) || c is '\u00a0' or '\u2028' or '\u2029' or '\ufeff' || char.IsSurrogate(c)))
            return false;
        if ("!&*%@`\"'|>{}[],#".Contains(text[0], StringComparison.Ordinal) || text is "---" or "..." || (text[0] is '-' or '?' or ':' && (text.Length == 1 || !char.IsLetterOrDigit(text[1]))))
            return false;
        if (text.Contains(": ", StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal) || text.EndsWith(':') || text.StartsWith("--- ", StringComparison.Ordinal))
            return false;
        return !inFlow || !text.Any(c => c is ',' or '[' or ']' or '{' or '}' or ':');
    }

    // A folded block gives back single blanks between words only, and holds no character that cannot be seen.
    private static bool CanFold(string text) =>
        text.Length > Width && text.All(c => !char.IsControl(c) && c is not ('\u0085' or '\u2028' or '\u2029' or '\ufeff'))
        && !text.Contains("  ", StringComparison.Ordinal) && text.Split(' ').All(word => word.Length > 0);

    private static string Folded(string text)
    {
        var (lines, line) = (new List<string>(), new StringBuilder());
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }
            line.Append(line.Length == 0 ? "" : " ").Append(word);
        }
        lines.Add(line.ToString());
        return ">-\n  " + string.Join("\n  ", lines);
    }
}
