namespace Parley.Reports.Html.Charts;

/// <summary>How often an answer holds, or how likely it is, over many draws.</summary>
/// <param name="Sign">The sign by which a key names the question.</param>
/// <param name="From">Where the bar begins: 0 for a share, a low quantile for a chance.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Depends">How far it would reach if what depends on other things held too; as <paramref name="To"/> where nothing does.</param>
/// <param name="Middle">The median of a chance, or null.</param>
/// <param name="Bounds">The bounds of the draws alone, or null.</param>
internal sealed record ShareRow(string Sign, double From, double To, double Depends, double? Middle, (double Low, double High)? Bounds);

/// <summary>Shares of several questions.</summary>
internal sealed record ShareData(ChartHead Head, IReadOnlyList<ShareRow> Rows);

/// <summary>Draws shares as bars from 0 to 100 per cent. Rows that are no number are left empty.</summary>
internal static class ShareChart
{
    private const double RowHeight = 18;
    private const double Left = 24;
    private const double Top = 4;

    public static void Write(HtmlWriter html, ShareData data, double width)
    {
        var x = new Scale(0, 1, Left, width - 16);
        var bottom = Top + data.Rows.Count * RowHeight;
        using (Drawing.In(html, data.Head, width, bottom + 20))
        {
            foreach (var share in Shares)
                Drawing.Line(html, x.At(share), Top, x.At(share), bottom, "grid");
            for (var i = 0; i < data.Rows.Count; i++)
                Row(html, data.Rows[i], x, Top + (i + 0.5) * RowHeight);
            Axes.Bottom(html, x, bottom, [.. Shares.Select(share => new Tick(share, $"{Scale.Text(share * 100)} %"))], null);
        }
    }

    private static IReadOnlyList<double> Shares => [0, 0.25, 0.5, 0.75, 1];

    private static void Row(HtmlWriter html, ShareRow row, Scale x, double middle)
    {
        Drawing.Text(html, row.Sign, Left - 6, middle + 3.5, "name end");
        if (!double.IsFinite(row.From) || !double.IsFinite(row.To))
            return;
        Drawing.Box(html, x.At(row.From), middle - 5, Math.Max(1.5, x.At(row.To) - x.At(row.From)), 10, "edge", Tone.Dots);
        if (row.Depends > row.To)
            Drawing.Box(html, x.At(row.To), middle - 5, x.At(row.Depends) - x.At(row.To), 10, "edge", Tone.Upright);
        if (row.Bounds is { } bounds && bounds.High > bounds.Low)
            Drawing.Line(html, x.At(bounds.Low), middle, x.At(bounds.High), middle, "whisker");
        if (row.Middle is { } median && double.IsFinite(median))
            Drawing.Line(html, x.At(median), middle - 8, x.At(median), middle + 8, "stroke");
    }
}
