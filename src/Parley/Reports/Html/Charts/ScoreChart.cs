using Parley.Deals;

namespace Parley.Reports.Html.Charts;

/// <summary>A proposal as one party values it, on the party's own scale from its worst to its best.</summary>
/// <param name="Low">The least value over what is left open; no number where the party permits none of it.</param>
/// <param name="High">The largest.</param>
internal sealed record ScoreRow(string Name, double Worst, double Best, double Low, double High, double? Without, Verdict Verdict);

/// <summary>A proposal party by party.</summary>
internal sealed record ScoreData(ChartHead Head, IReadOnlyList<ScoreRow> Rows);

/// <summary>Draws a proposal's value to each party as a bar, with a stroke at what the party has without an agreement.</summary>
internal static class ScoreChart
{
    private const double RowHeight = 22;
    private const double Said = 52;

    public static void Write(HtmlWriter html, ScoreData data, double width)
    {
        var left = Math.Min(width * 0.36, data.Rows.Select(row => Drawing.WidthOf(row.Name)).DefaultIfEmpty(0).Max() + 10);
        using (Drawing.In(html, data.Head, width, data.Rows.Count * RowHeight + 8))
            for (var i = 0; i < data.Rows.Count; i++)
                Row(html, data.Rows[i], left, width - Said, 4 + (i + 0.5) * RowHeight);
    }

    private static void Row(HtmlWriter html, ScoreRow row, double left, double right, double middle)
    {
        var reach = new[] { row.Worst, row.Best, row.Low, row.High, row.Without ?? double.NaN }.Where(double.IsFinite).DefaultIfEmpty(0).ToList();
        var scale = new Scale(reach.Min(), reach.Max(), left + 2, right - 4);
        Drawing.Text(html, Drawing.Fit(row.Name, (int)(left / 5.4)), 0, middle + 3.5, "name");
        Drawing.Line(html, scale.Start, middle, scale.End, middle, "grid");
        if (double.IsFinite(row.Low) && row.High - row.Low > (scale.To - scale.From) * 0.01)
            Drawing.Box(html, scale.At(row.Low), middle - 5.5, scale.At(row.High) - scale.At(row.Low), 11, "edge", ToneOf(row.Verdict));
        else if (double.IsFinite(row.Low))
            html.Empty("path", ("class", "diamond t1"), ("d", $"M{HtmlText.Number(scale.At(row.Low))},{HtmlText.Number(middle - 5)}l5,5l-5,5l-5,-5z"));
        if (row.Without is { } without)
            Drawing.Line(html, scale.At(without), middle - 9, scale.At(without), middle + 9, "stroke");
        Drawing.Text(html, Word(row.Verdict), right + 2, middle + 3.5, row.Verdict is Verdict.Accepts or Verdict.Refuses ? "name" : "tick");
    }

    /// <summary>What the party would say, in a word.</summary>
    public static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Accepts => "accepts",
        Verdict.Refuses => "refuses",
        Verdict.Depends => "depends",
        _ => "not known",
    };

    /// <summary>The fill of a verdict.</summary>
    public static Tone ToneOf(Verdict verdict) => verdict switch
    {
        Verdict.Accepts => Tone.Dots,
        Verdict.Refuses => Tone.Plain,
        Verdict.Depends => Tone.Upright,
        _ => Tone.Rings,
    };
}
