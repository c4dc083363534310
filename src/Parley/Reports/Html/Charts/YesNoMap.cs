namespace Parley.Reports.Html.Charts;

/// <summary>A map of yes and no over two scales: where an answer holds, where it does not, and where there is none.</summary>
internal static class YesNoMap
{
    /// <summary>The map.</summary>
    /// <param name="head">What it says of itself.</param>
    /// <param name="answers">Rows of answers, the top row first; null where there is none.</param>
    /// <param name="rows">A name for each row.</param>
    /// <param name="columns">A name for each column.</param>
    /// <param name="yes">The letter of yes.</param>
    /// <param name="no">The letter of no.</param>
    /// <param name="now">The row and column that are stated, or null.</param>
    public static CellMapData Of(
        ChartHead head, IReadOnlyList<IReadOnlyList<bool?>> answers, IReadOnlyList<string> rows, IReadOnlyList<string> columns, char yes, char no, (int Row, int Column)? now) =>
        new(head, [.. answers.Select(row => (IReadOnlyList<MapCell>)[.. row.Select(answer => answer switch
        {
            true => new MapCell(yes, Tone.Dots, false),
            false => new MapCell(no, Tone.Plain, false),
            _ => new MapCell('–', null, false),
        })])], rows, columns, now, ("", ""), ("", ""));
}
