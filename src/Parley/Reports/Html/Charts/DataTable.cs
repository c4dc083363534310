namespace Parley.Reports.Html.Charts;

/// <summary>The figures of charts as a table, folded away on screen.</summary>
internal static class DataTable
{
    /// <param name="html">The page.</param>
    /// <param name="summary">What unfolds it.</param>
    /// <param name="caption">What it holds, with its perspectives.</param>
    /// <param name="columns">The heads of the columns.</param>
    /// <param name="rows">The cells; the first of each row is its head.</param>
    /// <param name="printed">Whether it stands on paper too; what only repeats the letters of a map does not.</param>
    /// <param name="paperRows">How many of the first rows stand on paper.</param>
    /// <param name="open">Whether it is unfolded from the start, because a chart cannot be read without it.</param>
    public static void Write(HtmlWriter html, string summary, string caption, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows, bool printed = true, int paperRows = int.MaxValue, bool open = false)
    {
        using (html.In("details", ("class", printed ? null : "screen-only"), ("open", open ? "open" : null)))
        {
            html.Element("summary", summary);
            using (html.In("div", ("class", "wide")))
            using (html.In("table"))
            {
                html.Element("caption", caption);
                using (html.In("thead"))
                using (html.In("tr"))
                    foreach (var column in columns)
                        html.Element("th", column, ("scope", "col"));
                using (html.In("tbody"))
                    foreach (var (row, number) in rows.Select((row, i) => (row, i)))
                        using (html.In("tr", ("class", number < paperRows ? null : "screen-only")))
                            for (var i = 0; i < row.Count; i++)
                                html.Element(i == 0 ? "th" : "td", row[i], ("scope", i == 0 ? "row" : null), ("dir", "auto"));
            }
        }
    }
}
