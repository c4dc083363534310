using Parley.Reports;
using Spectre.Console;

namespace Parley.Cli;

/// <summary>Prints the first page of a brief: numbered sentences and tables under their heading, short parts beside it.</summary>
internal static class FirstPagePrinter
{
    private const int Beside = 18;

    public static void Print(Brief brief, Terminal terminal)
    {
        var width = Math.Clamp(terminal.Rich.Profile.Width, 60, Terminal.Width);
        var inShortParts = false;
        foreach (var section in brief.FirstPage)
        {
            var isShort = section.Table is null && !section.Numbered && section.Heading.Length < Beside;
            if (!isShort || !inShortParts)
                terminal.Out.WriteLine();
            inShortParts = isShort;
            if (isShort)
                Short(section, width, terminal);
            else
                Long(section, width, terminal);
        }
        terminal.Out.WriteLine();
        terminal.Out.WriteLine("Everything in full: --full. What each mark rests on: --verbose. As a page to hand on: --report.");
    }

    private static void Long(BriefSection section, int width, Terminal terminal)
    {
        Bold(SectionPrinter.Clean(section.Heading).ToUpperInvariant(), terminal);
        terminal.Out.WriteLine();
        if (section.Lead is { } lead)
            Lines(lead, 0, width, terminal);
        for (var i = 0; i < section.Sentences.Count; i++)
            Lines($"{(section.Numbered ? $"{i + 1}." : "-")} {Said(section.Sentences[i])}", section.Numbered ? 3 : 2, width, terminal);
        if (section.Table is { } table)
            foreach (var line in CompactTable.Lines(table, width))
                terminal.Out.WriteLine(line);
    }

    private static void Short(BriefSection section, int width, Terminal terminal)
    {
        var heading = SectionPrinter.Clean(section.Heading).ToUpperInvariant().PadRight(Beside);
        foreach (var line in section.Sentences.SelectMany(sentence => SectionPrinter.Wrap(Said(sentence), 0, width - Beside, 0)))
        {
            Bold(heading, terminal);
            terminal.Out.WriteLine(line);
            heading = new string(' ', Beside);
        }
    }

    private static void Lines(string text, int hang, int width, Terminal terminal)
    {
        foreach (var line in SectionPrinter.Wrap(SectionPrinter.Clean(text), 0, width, hang))
            terminal.Out.WriteLine(line);
    }

    private static string Said(BriefSentence sentence) => SectionPrinter.Clean(sentence.Text) + (sentence.Marks.Count == 0 ? "" : $" [{string.Join(", ", sentence.Marks)}]");

    private static void Bold(string text, Terminal terminal)
    {
        if (terminal.Interactive)
            terminal.Rich.Write(new Text(text, new Style(decoration: Decoration.Bold)));
        else
            terminal.Out.Write(text);
    }
}
