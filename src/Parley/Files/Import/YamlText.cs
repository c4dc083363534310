using System.Globalization;
using System.Text;

namespace Parley.Files.Import;

/// <summary>Writes YAML text line by line, two spaces a level; the same text on every machine.</summary>
internal sealed class YamlText
{
    private const int Width = 118;

    private readonly StringBuilder _text = new();

    /// <summary>A line at a level of nesting.</summary>
    public void Line(int level, string text) => _text.Append(' ', level * 2).Append(text).Append('\n');

    /// <summary>A comment, broken at spaces; <paramref name="lead"/> stands before the first line, as many spaces before the others.</summary>
    public void Comment(string lead, string text)
    {
        var line = new StringBuilder(lead);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > lead.Length && line.Length + word.Length + 3 > Width)
            {
                _text.Append("# ").Append(line.ToString().TrimEnd()).Append('\n');
                line.Clear().Append(' ', lead.Length);
            }
            line.Append(word).Append(' ');
        }
        _text.Append("# ").Append(line.ToString().TrimEnd()).Append('\n');
    }

    /// <summary>The section of patterns that cannot occur; nothing where there are none.</summary>
    public void Infeasible(int level, IReadOnlyCollection<string> formulas)
    {
        if (formulas.Count > 0)
            Line(level, "infeasible:");
        foreach (var formula in formulas)
            Line(level + 1, $"- {Formula(formula)}");
    }

    /// <summary>A formula, in quotes where it begins with a dash.</summary>
    public static string Formula(string formula) => formula[0] == '-' ? $"\"{formula}\"" : formula;

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    /// <summary>The text in double quotes, with escapes where YAML needs them.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (c < ' ' || c is >= '\u007f' and <= '\u00a0' or '\u2028' or '\u2029' or >= '\ufffe' or '\ufeff')
                quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }
}
