namespace Parley.Reports.Html.Charts;

/// <summary>A package that is marked: by letters, with its value to both parties.</summary>
internal sealed record ZoneMark(string Sign, double X, double Y);

/// <summary>What a proposal is worth to both parties; a range where it leaves something open.</summary>
/// <param name="Number">Its number, from 1; its line is that of the number too.</param>
internal sealed record ZoneBox(int Number, double LowX, double HighX, double LowY, double HighY);

/// <summary>The values of two parties.</summary>
/// <param name="Parties">Whose values stand across and up.</param>
/// <param name="Without">What both have without an agreement; null where not known.</param>
/// <param name="Frontier">The points of the frontier that are drawn, by falling value across.</param>
/// <param name="Solutions">The bargaining solutions.</param>
/// <param name="Proposals">The proposals that are drawn.</param>
internal sealed record ZoneData(
    ChartHead Head, (string Across, string Up) Parties, (double? Across, double? Up) Without, IReadOnlyList<Spot> Frontier,
    IReadOnlyList<ZoneMark> Solutions, IReadOnlyList<ZoneBox> Proposals);

/// <summary>Draws the agreement zone and the frontier of two parties.</summary>
internal static class ZoneChart
{
    private const double Left = 36;
    private const double Top = 22;
    private const double Bottom = 32;

    public static void Write(HtmlWriter html, ZoneData data, double width)
    {
        var height = Math.Min(width, 430) * 0.86 + Bottom;
        var x = Scale.Around([.. data.Frontier.Select(spot => spot.X), .. data.Proposals.SelectMany(box => new[] { box.LowX, box.HighX }), data.Without.Across ?? double.NaN], Left, width - 8);
        var y = Scale.Around([.. data.Frontier.Select(spot => spot.Y), .. data.Proposals.SelectMany(box => new[] { box.LowY, box.HighY }), data.Without.Up ?? double.NaN], height - Bottom, Top);
        var labels = new LabelPlaces(width - 4, height - Bottom);
        using (Drawing.In(html, data.Head, width, height))
        {
            if (data.Without is ({ } across, { } up))
                Drawing.Box(html, x.At(across), y.End, x.End - x.At(across), y.At(up) - y.End, "zone");
            Axes.Left(html, y, Left, width - 8, y.Ticks(6));
            Axes.Bottom(html, x, y.Start, x.Ticks(6), Drawing.Fit($"value to {data.Parties.Across} →", (int)((x.End - Left) / 5.6)));
            Drawing.Text(html, Drawing.Fit($"↑ value to {data.Parties.Up}", (int)((x.End - Left) / 5.6)), 2, 12, "tick");
            Without(html, data, x, y, labels);
            Frontier(html, data, x, y, labels);
            foreach (var box in data.Proposals)
                Proposal(html, box, x, y, labels);
            foreach (var mark in data.Solutions)
            {
                var spot = labels.Place(x.At(mark.X), y.At(mark.Y), mark.Sign);
                Drawing.Text(html, mark.Sign, spot.X, spot.Y, "value");
            }
        }
    }

    private static void Without(HtmlWriter html, ZoneData data, Scale x, Scale y, LabelPlaces labels)
    {
        if (data.Without.Across is { } across)
        {
            Drawing.Line(html, x.At(across), y.Start, x.At(across), y.End, "without");
            labels.Keep(x.At(across) - 1, y.End, 2, y.Start - y.End);
        }
        if (data.Without.Up is { } up)
        {
            Drawing.Line(html, x.Start, y.At(up), x.End, y.At(up), "without");
            labels.Keep(x.Start, y.At(up) - 1, x.End - x.Start, 2);
        }
    }

    private static void Frontier(HtmlWriter html, ZoneData data, Scale x, Scale y, LabelPlaces labels)
    {
        var spots = data.Frontier.Select(spot => new Spot(x.At(spot.X), y.At(spot.Y))).ToList();
        if (spots.Count == 0)
            return;
        List<Spot> stairs = [spots[0]];
        foreach (var spot in spots.Skip(1))
            stairs.AddRange([new Spot(spot.X, stairs[^1].Y), spot]);
        html.Empty("path", ("class", "stairs"), ("d", Paths.Line(stairs)));
        html.Empty("path", ("class", spots.Count > 60 ? "points many" : "points"), ("d", Paths.Points(spots)));
        var marked = data.Solutions.Select(mark => new Spot(x.At(mark.X), y.At(mark.Y))).ToList();
        foreach (var spot in spots.Concat(marked))
            labels.Keep(spot.X - 4, spot.Y - 4, 8, 8);
        foreach (var spot in marked)
            html.Empty("circle", ("class", "mark"), ("cx", HtmlText.Number(spot.X)), ("cy", HtmlText.Number(spot.Y)), ("r", "4.2"));
    }

    private static void Proposal(HtmlWriter html, ZoneBox box, Scale x, Scale y, LabelPlaces labels)
    {
        var stroke = (box.Number - 1) % GraphFigure.Strokes;
        var (left, right, top, bottom) = (x.At(box.LowX), x.At(box.HighX), y.At(box.HighY), y.At(box.LowY));
        if (right - left < 1 && bottom - top < 1)
            html.Empty("path", ("class", $"diamond t{HtmlText.Number(stroke)}"), ("d", $"M{HtmlText.Number(left)},{HtmlText.Number(top - 5)}l5,5l-5,5l-5,-5z"));
        else
            Drawing.Box(html, left, top, right - left, bottom - top, $"open p{HtmlText.Number(stroke)}");
        var sign = HtmlText.Number(box.Number);
        var spot = labels.Place(left, bottom, sign);
        Drawing.Text(html, sign, spot.X, spot.Y, "value");
    }
}
