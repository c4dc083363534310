using Parley.Reports;
using Spectre.Console;

namespace Parley.Cli;

/// <summary>Prints a brief to the terminal: plain words, marks at the end of each sentence.</summary>
internal static class BriefPrinter
{
    /// <summary>Prints the first page of <paramref name="brief"/>, or all of it; with <paramref name="verbose"/> also what stands behind every mark that is shown.</summary>
    public static void Print(Brief brief, bool full, bool verbose, Terminal terminal)
    {
        var console = terminal.Rich;
        console.Write(new Text($"PARLEY BRIEF        {string.Join("        ", brief.Banner).ToUpperInvariant()}\n", new Style(decoration: Decoration.Dim)));
        console.Write(new Text(Safe(brief.Title).ToUpperInvariant() + "\n", new Style(decoration: Decoration.Bold)));
        if (brief.Question is { } question)
            console.Write(new Text(Safe(question) + "\n"));
        console.WriteLine();
        Views(brief.Views, console);
        var sections = full ? brief.Sections : brief.FirstPage;
        if (full)
            foreach (var section in sections)
                Section(section, console);
        else
            FirstPagePrinter.Print(brief, terminal);
        if (!verbose)
            return;
        var shown = sections.SelectMany(section => section.Sentences.SelectMany(sentence => sentence.Marks).Concat(section.Table?.Rows.SelectMany(row => row.Marks) ?? [])).ToHashSet();
        References([.. brief.References.Where(reference => shown.Contains(reference.Mark))], console);
    }

    /// <summary>Prints what perspectives share and where they part.</summary>
    public static void Print(Comparison comparison, bool verbose, Terminal terminal)
    {
        Views(comparison.Views, terminal.Rich);
        Section(new BriefSection("What all views share", null, false, comparison.Shared), terminal.Rich);
        Section(new BriefSection("Where the views part", null, false, [], comparison.Parted), terminal.Rich);
        foreach (var section in comparison.CruxSections)
            Section(section, terminal.Rich);
        if (verbose)
            References(comparison.References, terminal.Rich);
    }

    private static void Views(IReadOnlyList<BriefView> views, IAnsiConsole console)
    {
        foreach (var view in views)
            console.Write(new Padder(new Text($"{view.Label}  {Safe(view.Name)}{(view.Constructed ? " (constructed by the analyst)" : "")}"), new Padding(0, 0, 0, 0)));
    }

    private static void Section(BriefSection section, IAnsiConsole console)
    {
        console.WriteLine();
        console.Write(new Text(Safe(section.Heading).ToUpperInvariant() + "\n", new Style(decoration: Decoration.Bold)));
        if (section.Lead is { } lead)
            console.Write(new Padder(new Text(Safe(lead), new Style(decoration: Decoration.Dim)), new Padding(0, 0, 0, 0)));
        for (var i = 0; i < section.Sentences.Count; i++)
        {
            var sentence = section.Sentences[i];
            var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(1)).AddColumn(new GridColumn().PadLeft(0).PadRight(0));
            grid.AddRow(new Text(section.Numbered ? $"{i + 1}." : "-"), new Text($"{Safe(sentence.Text)}{Marks(sentence.Marks)}"));
            console.Write(grid);
        }
        if (section.Table is { } table)
            console.Write(Table(table));
    }

    private static Table Table(BriefTable brief)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in brief.Columns)
            table.AddColumn(new TableColumn(new Text(Safe(column))));
        table.AddColumn(new TableColumn(new Text("")).NoWrap());
        foreach (var row in brief.Rows)
            table.AddRow([new Text(Safe(row.Subject)), .. row.Cells.Select(cell => new Text(Safe(cell))), new Text(Marks(row.Marks).Trim())]);
        return table;
    }

    private static void References(IReadOnlyList<BriefReference> references, IAnsiConsole console)
    {
        console.WriteLine();
        console.Write(new Text("WHAT EACH MARK RESTS ON\n", new Style(decoration: Decoration.Bold)));
        foreach (var reference in references)
        {
            console.Write(new Text($"{reference.Mark}  {reference.FindingId}  ({reference.Method}, {reference.Status})\n"));
            foreach (var ((view, paths), (_, claims)) in reference.RestsOn.Zip(reference.Claims))
                console.Write(new Padder(new Text(Safe($"{view}: {string.Join(", ", paths)}{(claims.Count > 0 ? $"; claims {string.Join(", ", claims)}" : "; no claim")}")), new Padding(4, 0, 0, 0)));
        }
    }

    private static string Marks(IReadOnlyList<string> marks) => marks.Count == 0 ? "" : $"  [{string.Join(", ", marks)}]";

    private static string Safe(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
