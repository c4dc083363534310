using Parley.Assessment;

namespace Parley.Reports.Html.Charts;

/// <summary>Makes the records that the charts of doubt draw.</summary>
internal static class DoubtCharts
{
    /// <summary>The shares of one perspective, in the order of the questions.</summary>
    public static ShareData Shares(ViewAssessment view, IReadOnlyList<string> questions)
    {
        var rows = questions.Select((id, i) => (Sign: HtmlText.Number(i + 1), Doubt: Of(view, id))).ToList();
        var said = rows.Where(row => row.Doubt is not null).Select(row => $"{row.Sign} {Said(row.Doubt!)}");
        return new ShareData(new ChartHead($"doubt-shares-{view.Label}", $"How often each answer holds over the draws, {Page.Caption(view)}", $"{string.Join("; ", said)}."),
            [.. rows.Select(row => Row(row.Sign, row.Doubt))]);
    }

    /// <summary>The most numbers that are drawn for one question.</summary>
    public const int MostSwings = 8;

    // A chance that moves by less is the same when rounded.
    private const double LeastSwing = 0.005;
    private const double LeastReach = 0.1;

    /// <summary>The numbers that move an answer enough to be seen, widest first, as many as are drawn.</summary>
    public static IReadOnlyList<Swing> Moving(QuestionDoubt doubt) => [.. doubt.Swings.Where(swing => !(Math.Abs(swing.AtHigh - swing.AtLow) < LeastSwing)).Take(MostSwings)];

    /// <summary>Ticks for all perspectives alike, so that their charts compare.</summary>
    public static IReadOnlyList<Tick> Ticks(IReadOnlyList<QuestionDoubt> doubts)
    {
        if (doubts[0].Question.IsTruth)
            return [new Tick(0, "no"), new Tick(0.5, "depends"), new Tick(1, "yes")];
        var values = doubts.SelectMany(doubt => Moving(doubt).SelectMany(swing => new[] { swing.AtLow, swing.AtHigh }).Append((doubt.BestLow + doubt.BestHigh) / 2)).Where(double.IsFinite).DefaultIfEmpty(0).ToList();
        var (low, high) = (Math.Max(0, values.Min()), Math.Min(1, values.Max()));
        var missing = Math.Max(0, LeastReach - (high - low));
        return [.. new Scale(Math.Max(0, low - missing), Math.Min(1, high + missing), 0, 1).Ticks(4).Select(tick => tick with { Text = $"{Scale.Text(Math.Round(tick.Value * 100, 6))} %" })];
    }

    /// <summary>What moves the answer to one question in one perspective.</summary>
    public static TornadoData Swings(ViewAssessment view, QuestionDoubt doubt, int number, IReadOnlyList<Tick> ticks)
    {
        var conflict = view.Conflict;
        var swings = Moving(doubt).Select(swing => new TornadoRow(Wording.Capital(InputText.Name(conflict, swing.Input.Path)), swing.AtLow, swing.AtHigh)).ToList();
        string Words(double value) => Word(doubt, value);
        return new TornadoData(
            new ChartHead($"doubt-swings-{HtmlText.Number(number)}-{view.Label}", $"What moves the answer, {Page.Caption(view)}",
                $"From the low to the high end of each range: {string.Join("; ", swings.Select(swing => $"{swing.Name} {Words(swing.AtLow)} to {Words(swing.AtHigh)}"))}."),
            (doubt.BestLow + doubt.BestHigh) / 2, swings, doubt.Question.IsTruth ? "the answer" : "chance", Words)
        {
            Ticks = ticks,
        };
    }

    /// <summary>The answer of a view to a question; null where it was not asked, or nothing in it is in doubt.</summary>
    public static QuestionDoubt? Of(ViewAssessment view, string question) =>
        view.Doubt?.Questions.FirstOrDefault(doubt => doubt.Question.Id == question && !doubt.IsCertain);

    /// <summary>The share of draws, or nine tenths of the chances, in words.</summary>
    public static string Said(QuestionDoubt doubt)
    {
        var (low, high) = Ends(doubt);
        return double.IsNaN(low) || double.IsNaN(high) ? "not computed"
            : doubt.Question.IsTruth ? $"in {WarWording.Chance(low, high)} of {HtmlText.Number((int)Math.Min(int.MaxValue, doubt.Low.Defined))} draws" : $"chance {WarWording.Chance(low, high)}";
    }

    /// <summary>An answer in words.</summary>
    public static string Word(QuestionDoubt doubt, double value) => double.IsNaN(value) ? "not computed"
        : !doubt.Question.IsTruth ? WarWording.Chance(Math.Clamp(value, 0, 1))
        : value switch { 0 => "no", 1 => "yes", 0.5 => "depends", _ => "" };

    private static (double Low, double High) Ends(QuestionDoubt doubt) => doubt.Question.IsTruth ? (doubt.Low.Share().Value, doubt.High.Share().Value)
        : doubt.Quantiles.Count == 3 ? (Math.Clamp(doubt.Quantiles[0], 0, 1), Math.Clamp(doubt.Quantiles[2], 0, 1)) : (double.NaN, double.NaN);

    private static ShareRow Row(string sign, QuestionDoubt? doubt)
    {
        if (doubt is null)
            return new ShareRow(sign, double.NaN, double.NaN, double.NaN, null, null);
        var (low, high) = Ends(doubt);
        return doubt.Question.IsTruth
            ? new ShareRow(sign, 0, low, high, null, high > low ? null : (doubt.Low.Share().Low, doubt.High.Share().High))
            : new ShareRow(sign, low, high, high, doubt.Quantiles.Count == 3 ? doubt.Quantiles[1] : null, null);
    }
}
