namespace Parley.Reports.Html.Charts;

/// <summary>One cell of a map.</summary>
/// <param name="Letter">What is written in it.</param>
/// <param name="Tone">Its fill; null for an empty cell.</param>
/// <param name="Differs">Whether another reckoning gives another letter.</param>
internal readonly record struct MapCell(char Letter, Tone? Tone, bool Differs);

/// <summary>A map over two scales.</summary>
/// <param name="Rows">The cells, the top row first; all rows are equally long.</param>
/// <param name="RowNames">A name for each row.</param>
/// <param name="ColumnNames">A name for each column.</param>
/// <param name="Now">The row and column that are the present, or null.</param>
/// <param name="Ends">The words at the left and right end below the map; empty for none.</param>
/// <param name="Sides">The words beside the lower and upper end; empty for none.</param>
internal sealed record CellMapData(
    ChartHead Head, IReadOnlyList<IReadOnlyList<MapCell>> Rows, IReadOnlyList<string> RowNames, IReadOnlyList<string> ColumnNames, (int Row, int Column)? Now,
    (string Left, string Right) Ends, (string Lower, string Upper) Sides);

/// <summary>
/// Draws a map of letters on fills. Cells of one fill are one path and the letters of one row one text, so that a large map stays small.
/// Where cells are too small for letters, only the fills are drawn.
/// </summary>
internal static class CellMap
{
    private const double Tallest = 290;
    private const double LeastLetter = 10;
    private const int LeastWord = 6;
    private const double Top = 4;

    public static void Write(HtmlWriter html, CellMapData data, double width)
    {
        var columns = data.Rows[0].Count;
        var left = Math.Max(24, data.RowNames.Max(name => Drawing.WidthOf(Drawing.Fit(name, 18))) + 8) + (data.Sides.Lower.Length > 0 ? 13 : 0);
        var cell = (Width: Math.Min(30, (width - left - 4) / columns), Height: Math.Min(21, Tallest / data.Rows.Count));
        var slanted = data.ColumnNames.Max(name => Drawing.WidthOf(name)) > 1.2 * cell.Width && data.ColumnNames.Any(name => name.Length > 3);
        var bottom = Top + data.Rows.Count * cell.Height;
        var under = slanted ? Math.Min(80, data.ColumnNames.Max(name => Drawing.WidthOf(Drawing.Fit(name, 16))) * 0.72 + 14) : 16;
        using (Drawing.In(html, data.Head, width, bottom + under + (data.Ends.Left.Length > 0 ? 15 : 3)))
        {
            Fills(html, data, left, cell);
            Letters(html, data, left, cell);
            Names(html, data, left, cell, bottom, slanted);
            if (data.Ends.Left.Length > 0)
                Ends(html, data, left, left + columns * cell.Width, bottom + under + 11);
            if (data.Now is { } now)
                Drawing.Box(html, left + now.Column * cell.Width, Top + now.Row * cell.Height, cell.Width, cell.Height, "now");
        }
    }

    private static void Fills(HtmlWriter html, CellMapData data, double left, (double Width, double Height) cell)
    {
        foreach (var tone in data.Rows.SelectMany(row => row).Select(one => one.Tone).OfType<Tone>().Distinct().Order())
            html.Empty("path", ("fill", Tones.Fill(tone)), ("d", string.Concat(Runs(data, one => one.Tone == tone).Select(run => Rectangle(run.Row, run.From, run.Count)))));
        if (cell.Width >= 5 && cell.Height >= 5)
            html.Empty("path", ("class", "cells"), ("d", Lines(data, left, cell)));
        Drawing.Box(html, left, Top, data.Rows[0].Count * cell.Width, data.Rows.Count * cell.Height, "edge");
        if (data.Rows.Any(row => row.Any(one => one.Differs)))
            html.Empty("path", ("class", "corner"), ("d", string.Concat(data.Rows.SelectMany((row, i) => row.Select((one, k) => one.Differs ? Corner(i, k) : "")))));

        string Rectangle(int row, int from, int count) =>
            $"M{HtmlText.Number(left + from * cell.Width)},{HtmlText.Number(Top + row * cell.Height)}H{HtmlText.Number(left + (from + count) * cell.Width)}V{HtmlText.Number(Top + (row + 1) * cell.Height)}H{HtmlText.Number(left + from * cell.Width)}Z";

        string Corner(int row, int column)
        {
            var size = Math.Min(6, Math.Min(cell.Width, cell.Height) / 2.5);
            return $"M{HtmlText.Number(left + (column + 1) * cell.Width - size)},{HtmlText.Number(Top + row * cell.Height)}h{HtmlText.Number(size)}v{HtmlText.Number(size)}z";
        }
    }

    private static IEnumerable<(int Row, int From, int Count)> Runs(CellMapData data, Func<MapCell, bool> wanted)
    {
        for (var row = 0; row < data.Rows.Count; row++)
            for (var column = 0; column < data.Rows[row].Count;)
            {
                var from = column;
                while (column < data.Rows[row].Count && wanted(data.Rows[row][column]))
                    column++;
                if (column > from)
                    yield return (row, from, column - from);
                else
                    column++;
            }
    }

    private static string Lines(CellMapData data, double left, (double Width, double Height) cell)
    {
        var (right, bottom) = (left + data.Rows[0].Count * cell.Width, Top + data.Rows.Count * cell.Height);
        var down = Enumerable.Range(1, data.Rows[0].Count - 1).Select(k => $"M{HtmlText.Number(left + k * cell.Width)},{HtmlText.Number(Top)}V{HtmlText.Number(bottom)}");
        var across = Enumerable.Range(1, data.Rows.Count - 1).Select(k => $"M{HtmlText.Number(left)},{HtmlText.Number(Top + k * cell.Height)}H{HtmlText.Number(right)}");
        return string.Concat(down.Concat(across));
    }

    private static void Letters(HtmlWriter html, CellMapData data, double left, (double Width, double Height) cell)
    {
        if (cell.Height < LeastLetter || cell.Width < LeastLetter)
            return;
        var places = string.Join(' ', Enumerable.Range(0, data.Rows[0].Count).Select(k => HtmlText.Number(left + (k + 0.5) * cell.Width)));
        for (var row = 0; row < data.Rows.Count; row++)
            html.Element("text", string.Concat(data.Rows[row].Select(one => one.Letter)), ("class", "letter"), ("x", places), ("y", HtmlText.Number(Top + (row + 0.5) * cell.Height + 3.8)));
    }

    private static void Names(HtmlWriter html, CellMapData data, double left, (double Width, double Height) cell, double bottom, bool slanted)
    {
        var every = (int)Math.Ceiling(LeastLetter / cell.Height);
        for (var row = 0; row < data.Rows.Count; row += every)
            Drawing.Text(html, Drawing.Fit(data.RowNames[row], 18), left - 5, Top + (row + 0.5) * cell.Height + 3.5, "tick end");
        var each = slanted ? 1 : (int)Math.Ceiling(Math.Max(9, data.ColumnNames.Max(name => Drawing.WidthOf(name)) + 5) / cell.Width);
        for (var column = 0; column < data.ColumnNames.Count; column += each)
        {
            var (x, y) = (left + (column + 0.5) * cell.Width + (slanted ? 4 : 0), bottom + 12);
            Drawing.Text(html, Drawing.Fit(data.ColumnNames[column], 16), x, y, slanted ? "tick end" : "tick middle", slanted ? $"rotate(-45 {HtmlText.Number(x)} {HtmlText.Number(y)})" : null);
        }
    }

    private static void Ends(HtmlWriter html, CellMapData data, double left, double right, double y)
    {
        var most = (int)((right - left) / 5.6 / 2) - 2;
        if (most < LeastWord)
            return;
        Drawing.Text(html, "← " + Drawing.Fit(data.Ends.Left, most), left, y, "tick");
        Drawing.Text(html, Drawing.Fit(data.Ends.Right, most) + " →", right, y, "tick end");
        var (bottom, tall) = (y - 27, (int)((y - 27 - Top) / 5.6 / 2) - 2);
        if (tall < LeastWord)
            return;
        Drawing.Text(html, "← " + Drawing.Fit(data.Sides.Lower, tall), 9, bottom, "tick", $"rotate(-90 9 {HtmlText.Number(bottom)})");
        Drawing.Text(html, Drawing.Fit(data.Sides.Upper, tall) + " →", 9, Top, "tick end", $"rotate(-90 9 {HtmlText.Number(Top)})");
    }
}
