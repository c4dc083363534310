using Parley.Reports;

namespace Parley.Cli;

/// <summary>Sets a table without rules: as wide as its text where that fits, else the widest columns give way and wrap.</summary>
internal static class CompactTable
{
    private const int Gap = 2;
    private const int Least = 8;

    /// <summary>The lines. The heads of a table with one column of answers are left out: the section's heading says what they are.</summary>
    public static IEnumerable<string> Lines(BriefTable table, int width)
    {
        List<IReadOnlyList<string>> rows = [.. table.Rows.Select(row => (IReadOnlyList<string>)Texts(row, table.Columns.Count > 2))];
        if (table.Columns.Count > 2)
            rows.Insert(0, ["", .. table.Columns.Skip(1), ""]);
        var widths = Widths(rows, width);
        foreach (var row in rows)
            foreach (var line in Row(row, widths))
                yield return line;
    }

    // Beside several answers the marks stand in a column of their own, else after the answer.
    private static IReadOnlyList<string> Texts(BriefRow row, bool apart)
    {
        var marks = row.Marks.Count == 0 ? "" : $"[{string.Join(", ", row.Marks)}]";
        return apart || row.Cells.Count == 0 ? [row.Subject, .. row.Cells, marks] : [row.Subject, .. row.Cells.SkipLast(1), $"{row.Cells[^1]} {marks}"];
    }

    private static int[] Widths(List<IReadOnlyList<string>> rows, int width)
    {
        int[] widths = [.. Enumerable.Range(0, rows.Max(row => row.Count)).Select(column => rows.Max(row => column < row.Count ? Cells(SectionPrinter.Clean(row[column])) : 0))];
        while (widths.Sum() + Gap * (widths.Length - 1) > width && Array.IndexOf(widths, widths.Max()) is var widest && widths[widest] > Least)
            widths[widest]--;
        return widths;
    }

    private static IEnumerable<string> Row(IReadOnlyList<string> row, int[] widths)
    {
        List<string>[] cells = [.. row.Select((cell, column) => SectionPrinter.Wrap(SectionPrinter.Clean(cell), 0, widths[column], 0).ToList())];
        for (var line = 0; line < cells.Max(cell => cell.Count); line++)
            yield return string.Concat(cells.Select((cell, column) => Padded(line < cell.Count ? cell[line] : "", widths[column] + Gap))).TrimEnd();
    }

    private static string Padded(string text, int width) => text + new string(' ', Math.Max(0, width - Cells(text)));

    private static int Cells(string text) => text.EnumerateRunes().Count();
}
