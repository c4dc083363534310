namespace Parley.Reports.Html.Charts;

/// <summary>A range that holds a stated part of the draws, place by place.</summary>
/// <param name="Name">Which part, in words: <c>5 to 95 %</c>.</param>
internal sealed record FanBand(string Name, IReadOnlyList<double> Low, IReadOnlyList<double> High);

/// <summary>Quantiles over time or over another quantity.</summary>
/// <param name="Places">Where they stand on the axis, ascending.</param>
/// <param name="Range">The least and largest value of the upright axis, or null to take it from the values.</param>
/// <param name="Bands">The widest first.</param>
/// <param name="Middle">The median. Places at which it or a band is no number are left out.</param>
/// <param name="Words">A value in words, for the upright axis.</param>
internal sealed record FanData(
    ChartHead Head, IReadOnlyList<double> Places, IReadOnlyList<Tick> Ticks, string AxisTitle, (double Low, double High)? Range, IReadOnlyList<FanBand> Bands,
    IReadOnlyList<double> Middle, Func<double, string> Words);

/// <summary>Draws a fan: bands that lie in one another and the line of the median.</summary>
internal static class FanChart
{
    private const double Left = 40;
    private const double Top = 8;
    private const double Bottom = 30;

    public static void Write(HtmlWriter html, FanData data, double width)
    {
        var height = Math.Round(width * (width > 300 ? 0.45 : 0.62)) + Bottom;
        var x = new Scale(data.Places[0], data.Places[^1], Left, width - 8);
        var y = data.Range is { } range ? new Scale(range.Low, range.High, height - Bottom, Top)
            : Scale.Around(data.Bands.SelectMany(band => band.Low.Concat(band.High)).Concat(data.Middle), height - Bottom, Top);
        var drawn = Enumerable.Range(0, data.Places.Count).Where(i => data.Bands.SelectMany(band => new[] { band.Low[i], band.High[i] }).Append(data.Middle[i]).All(double.IsFinite)).ToList();
        using (Drawing.In(html, data.Head, width, height))
        {
            Axes.Left(html, y, Left, width - 8, [.. y.Ticks(5).Select(tick => tick with { Text = data.Words(tick.Value) })]);
            foreach (var band in data.Bands)
                html.Empty("path", ("class", "fan"), ("d", Paths.Area(Line(band.High), Line(band.Low))));
            html.Empty("path", ("class", "curve"), ("d", Paths.Line(Line(data.Middle))));
            Axes.Bottom(html, x, y.Start, data.Ticks, data.AxisTitle);
        }

        List<Spot> Line(IReadOnlyList<double> values) => [.. drawn.Select(i => new Spot(x.At(data.Places[i]), y.At(values[i])))];
    }
}
