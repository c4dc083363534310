namespace Parley.Reports.Html.Charts;

/// <summary>A party's axis.</summary>
/// <param name="Name">A short name.</param>
/// <param name="Worst">The least value that is drawn.</param>
/// <param name="Best">The largest value that is drawn.</param>
/// <param name="Without">What the party has without an agreement; null where not known.</param>
internal sealed record ProfileAxis(string Name, double Worst, double Best, double? Without);

/// <summary>A package as a line over the parties.</summary>
/// <param name="Sign">The letters at its end; empty for a package that only belongs to the frontier.</param>
/// <param name="Acceptable">Whether all parties have at least what they have without an agreement.</param>
/// <param name="Values">One for each party, in its own scale.</param>
internal sealed record ProfileLine(string Sign, bool Acceptable, IReadOnlyList<double> Values);

/// <summary>Packages over several parties.</summary>
internal sealed record ProfileData(ChartHead Head, IReadOnlyList<ProfileAxis> Axes, IReadOnlyList<ProfileLine> Lines);

/// <summary>
/// Draws packages as lines over one upright axis for each party. What each has without an agreement stands at the same height for all, so that a line
/// that never falls below the middle is acceptable to all. Each axis has a scale of its own.
/// </summary>
internal static class ProfileChart
{
    private const double Left = 22;
    private const double Right = 46;
    private const double Top = 20;
    private const double Gap = 12;

    public static void Write(HtmlWriter html, ProfileData data, double width)
    {
        var height = Math.Min(width, 420) * 0.7 + 2 * Top;
        var middle = (height - 10) / 2;
        var step = (width - Left - Right) / Math.Max(1, data.Axes.Count - 1);
        var scales = data.Axes.Select(axis => Of(axis, middle, middle - Top - 8)).ToList();
        using (Drawing.In(html, data.Head, width, height))
        {
            for (var i = 0; i < data.Axes.Count; i++)
                Axis(html, data.Axes[i], scales[i], Left + i * step, height, step);
            if (data.Axes.All(axis => axis.Without is not null))
                Drawing.Line(html, Left - 8, middle, width - Right + 8, middle, "without");
            foreach (var kind in data.Lines.Where(line => line.Sign.Length == 0).GroupBy(line => line.Acceptable).OrderBy(group => group.Key))
                html.Empty("path", ("class", kind.Key ? "strand fits" : "strand"), ("d", string.Concat(kind.Select(line => Path(line, scales, step)))));
            var marked = data.Lines.Where(line => line.Sign.Length > 0).ToList();
            foreach (var line in marked)
                html.Empty("path", ("class", "strand picked"), ("d", Path(line, scales, step)));
            Signs(html, marked, scales[^1], width - Right + 10, height);
        }
    }

    private static Scale Of(ProfileAxis axis, double middle, double half)
    {
        var origin = axis.Without ?? (axis.Worst + axis.Best) / 2;
        var reach = Math.Max(Math.Max(axis.Best - origin, origin - axis.Worst), 1e-9);
        return new Scale(origin - reach, origin + reach, middle + half, middle - half);
    }

    private static void Axis(HtmlWriter html, ProfileAxis axis, Scale scale, double x, double height, double step)
    {
        Drawing.Line(html, x, scale.At(axis.Worst), x, scale.At(axis.Best), "axis");
        if (step >= 20)
            Drawing.Text(html, axis.Name, x, height - 3, "name middle");
        if (step < 34)
            return;
        Drawing.Text(html, Scale.Text(Math.Round(axis.Best, 2)), x, scale.At(axis.Best) - 4, "tick middle");
        Drawing.Text(html, Scale.Text(Math.Round(axis.Worst, 2)), x, scale.At(axis.Worst) + 11, "tick middle");
        if (axis.Without is { } without && scale.At(axis.Worst) - scale.At(without) > 22)
            Drawing.Text(html, Scale.Text(Math.Round(without, 2)), x + 3, scale.At(without) + 11, "tick");
    }

    private static string Path(ProfileLine line, List<Scale> scales, double step) =>
        Paths.Line([.. line.Values.Select((value, i) => new Spot(Left + i * step, scales[i].At(value)))]);

    // Letters at the right ends, pushed apart where ends lie close.
    private static void Signs(HtmlWriter html, List<ProfileLine> lines, Scale last, double x, double height)
    {
        var at = double.NegativeInfinity;
        foreach (var line in lines.OrderBy(line => last.At(line.Values[^1])))
        {
            at = Math.Min(Math.Max(last.At(line.Values[^1]) + 4, at + Gap), height - 14);
            Drawing.Text(html, line.Sign, x, at, "value");
        }
    }
}
