namespace Parley.Reports.Html.Charts;

/// <summary>What an answer becomes when one assumption stands at either end of its range, all else as stated.</summary>
/// <param name="Name">The assumption.</param>
/// <param name="AtLow">The answer at the low end; no number where there is none.</param>
/// <param name="AtHigh">The answer at the high end; no number where there is none.</param>
internal sealed record TornadoRow(string Name, double AtLow, double AtHigh);

/// <summary>The assumptions that move an answer.</summary>
/// <param name="Base">The answer as stated.</param>
/// <param name="Bars">In the order in which they are drawn, by custom the longest first.</param>
/// <param name="AxisTitle">What the answer is.</param>
/// <param name="Words">A value in words.</param>
internal sealed record TornadoData(ChartHead Head, double Base, IReadOnlyList<TornadoRow> Bars, string AxisTitle, Func<double, string> Words)
{
    /// <summary>The most bars that are drawn; who writes the caption says how many there are.</summary>
    public const int Most = 20;
}

/// <summary>Draws a tornado: one bar for each assumption, its name above it, from the answer as stated to the answers at both ends of its range.</summary>
internal static class TornadoChart
{
    private const double RowHeight = 31;
    private const double Top = 6;
    private const double Room = 48;

    public static void Write(HtmlWriter html, TornadoData data, double width)
    {
        var bars = data.Bars.Take(TornadoData.Most).ToList();
        var x = Scale.Around([data.Base, .. bars.SelectMany(bar => new[] { bar.AtLow, bar.AtHigh })], Room, width - Room);
        var bottom = Top + bars.Count * RowHeight;
        using (Drawing.In(html, data.Head, width, bottom + 30))
        {
            for (var i = 0; i < bars.Count; i++)
                Bar(html, data, bars[i], x, width, Top + (i + 0.7) * RowHeight);
            Axes.Bottom(html, x, bottom, [.. x.Ticks(5).Select(tick => tick with { Text = data.Words(tick.Value) })], data.AxisTitle);
        }
    }

    private static void Bar(HtmlWriter html, TornadoData data, TornadoRow bar, Scale x, double width, double middle)
    {
        Drawing.Text(html, Drawing.Fit(bar.Name, (int)(width / 5.3)), 0, middle - 10, "name");
        var ends = new[] { bar.AtLow, bar.AtHigh }.Where(double.IsFinite).ToList();
        if (ends.Count < 2)
            Drawing.Text(html, ends.Count == 0 ? "no answer" : "no answer at one end", x.At(Math.Max(data.Base, ends.DefaultIfEmpty(data.Base).Max())) + 44, middle + 3.5, "tick");
        Part(bar.AtLow, Tone.Falling);
        Part(bar.AtHigh, Tone.Rising);
        Drawing.Line(html, x.At(data.Base), middle - 9, x.At(data.Base), middle + 9, "stroke");
        if (ends.Count == 0)
            return;
        var (least, most) = (ends.Min(), ends.Max());
        Drawing.Text(html, data.Words(least), x.At(Math.Min(least, data.Base)) - 4, middle + 3.5, "tick end");
        Drawing.Text(html, data.Words(most), x.At(Math.Max(most, data.Base)) + 4, middle + 3.5, "tick");

        void Part(double to, Tone tone)
        {
            if (double.IsFinite(to))
                Drawing.Box(html, Math.Min(x.At(data.Base), x.At(to)), middle - 6, Math.Abs(x.At(to) - x.At(data.Base)), 12, "edge", tone);
        }
    }
}
