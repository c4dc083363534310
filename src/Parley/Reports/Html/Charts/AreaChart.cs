namespace Parley.Reports.Html.Charts;

/// <summary>A share over time.</summary>
/// <param name="Shares">One for each place on the axis, from 0 to 1.</param>
internal sealed record AreaSeries(string Name, Tone Tone, IReadOnlyList<double> Shares);

/// <summary>Shares of a whole over time, stacked.</summary>
/// <param name="Places">Where the shares stand on the axis, ascending.</param>
/// <param name="Ticks">The ticks of the axis.</param>
/// <param name="AxisTitle">What the axis counts.</param>
/// <param name="Series">The shares, lowest first; at each place they sum to 1.</param>
/// <param name="Other">The same shares from another starting point of the reckoning, where that gives something else; else empty.</param>
/// <param name="Curve">How many of the lowest series lie under the heavy line; 0 for none.</param>
/// <param name="Mark">The place at which the heavy line's value is written, or null.</param>
internal sealed record AreaData(
    ChartHead Head, IReadOnlyList<double> Places, IReadOnlyList<Tick> Ticks, string AxisTitle, IReadOnlyList<AreaSeries> Series,
    IReadOnlyList<AreaSeries> Other, int Curve, double? Mark);

/// <summary>Draws stacked areas. Where another reckoning gives something else, its borders are dashed, and the room between the two heavy lines is shaded.</summary>
internal static class AreaChart
{
    private const double Left = 34;
    private const double Top = 8;
    private const double Bottom = 30;
    private const double SameShare = 0.005;

    public static void Write(HtmlWriter html, AreaData data, double width)
    {
        var height = Math.Round(width * (width > 300 ? 0.45 : 0.62)) + Bottom;
        var x = new Scale(data.Places[0], data.Places[^1], Left, width - 8);
        var y = new Scale(0, 1, height - Bottom, Top);
        using (Drawing.In(html, data.Head, width, height))
        {
            var below = Border([], data, x, y);
            for (var i = 0; i < data.Series.Count; i++)
            {
                var above = Border(data.Series.Take(i + 1), data, x, y);
                if (data.Series[i].Shares.Any(share => share > 0))
                    html.Empty("path", ("class", "area"), ("fill", Tones.Fill(data.Series[i].Tone)), ("d", Paths.Area(above, below)));
                below = above;
            }
            Axes.Left(html, y, Left, width - 8, [.. new[] { 0, 0.25, 0.5, 0.75, 1 }.Select(share => new Tick(share, $"{Scale.Text(share * 100)} %"))]);
            Others(html, data, x, y);
            if (data.Curve > 0)
                Heavy(html, data, x, y);
            Axes.Bottom(html, x, y.Start, data.Ticks, data.AxisTitle);
        }
    }

    private static List<Spot> Border(IEnumerable<AreaSeries> series, AreaData data, Scale x, Scale y)
    {
        var under = series.ToList();
        return [.. data.Places.Select((place, i) => new Spot(x.At(place), y.At(Math.Min(1, under.Sum(one => one.Shares[i])))))];
    }

    private static void Others(HtmlWriter html, AreaData data, Scale x, Scale y)
    {
        for (var i = 1; i < data.Other.Count; i++)
        {
            var (own, other) = (data.Series.Take(i).ToList(), data.Other.Take(i).ToList());
            if (Enumerable.Range(0, data.Places.Count).All(k => Math.Abs(own.Sum(one => one.Shares[k]) - other.Sum(one => one.Shares[k])) < SameShare))
                continue;
            if (i == data.Curve)
                html.Empty("path", ("class", "band"), ("d", Paths.Area(Border(own, data, x, y), Border(other, data, x, y))));
            if (data.Curve == 0 || i == data.Curve)
                html.Empty("path", ("class", "curve other"), ("d", Paths.Line(Border(other, data, x, y))));
        }
    }

    private static void Heavy(HtmlWriter html, AreaData data, Scale x, Scale y)
    {
        html.Empty("path", ("class", "curve"), ("d", Paths.Line(Border(data.Series.Take(data.Curve), data, x, y))));
        if (data.Mark is not { } place)
            return;
        var share = Math.Min(1, data.Series.Take(data.Curve).Sum(one => one.Shares[data.Places.ToList().IndexOf(place)]));
        var (across, up) = (x.At(place), y.At(share));
        html.Empty("circle", ("class", "mark"), ("cx", HtmlText.Number(across)), ("cy", HtmlText.Number(up)), ("r", "3.2"));
        Drawing.Text(html, WarWording.Chance(share), across + 6, share > 0.85 ? up + 16 : up - 7, "value");
    }
}
