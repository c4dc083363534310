using System.Globalization;
using System.Text;
using Parley.Reports;
using Spectre.Console;

namespace Parley.Cli;

/// <summary>Prints sections of a report as wrapped text: headings, lines, no colour but weight. Text from files cannot steer the terminal.</summary>
internal static class SectionPrinter
{
    private const int Indent = 2;

    /// <summary>A title, then the sections, parted by blank lines.</summary>
    public static void Print(string title, IEnumerable<TextSection> sections, Terminal terminal)
    {
        var width = Math.Clamp(terminal.Rich.Profile.Width, 40, Terminal.Width);
        foreach (var line in Wrap(Clean(title), 0, width))
            Heading(line, terminal);
        foreach (var section in sections)
        {
            terminal.Out.WriteLine();
            foreach (var line in Wrap(Clean(section.Heading), 0, width))
                Heading(line, terminal);
            if (section.Lead is { } lead)
                Lines(lead, Indent, width, terminal.Out);
            foreach (var line in section.Lines)
                Lines(line.Text, Indent + line.Level * 2 * Indent, width, terminal.Out);
        }
    }

    /// <summary>Breaks text at blanks so that each line, indented, fits; what goes on is indented by <paramref name="hang"/> more. A word that is too long stands alone.</summary>
    public static IEnumerable<string> Wrap(string text, int indent, int width, int hang = Indent)
    {
        var line = new StringBuilder();
        var first = true;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && Cells(line.ToString()) + 1 + Cells(word) > width)
            {
                yield return line.ToString();
                first = false;
                line.Clear();
            }
            if (line.Length == 0)
                line.Append(' ', indent + (first ? 0 : hang)).Append(word);
            else
                line.Append(' ').Append(word);
        }
        if (line.Length > 0)
            yield return line.ToString();
    }

    /// <summary>The text on one line without control characters, nor those that turn the direction of writing.</summary>
    public static string Clean(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator ? " "
        : rune.Value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFEFF ? ""
        : rune.ToString()));

    private static void Lines(string text, int indent, int width, TextWriter output)
    {
        foreach (var line in Wrap(Clean(text), indent, width))
            output.WriteLine(line);
    }

    private static void Heading(string text, Terminal terminal)
    {
        if (terminal.Interactive)
            terminal.Rich.WriteLine(text, new Style(decoration: Decoration.Bold));
        else
            terminal.Out.WriteLine(text);
    }

    private static int Cells(string text) => text.EnumerateRunes().Count();
}
