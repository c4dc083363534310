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

    /// <summary>What moves the answer to one question in one perspective.</summary>
    public static TornadoData Swings(ViewAssessment view, QuestionDoubt doubt, int number)
    {
        var conflict = view.Conflict;
        var swings = doubt.Swings.Select(swing => new TornadoRow(Wording.Capital(InputText.Name(conflict, swing.Input.Path)), swing.AtLow, swing.AtHigh)).ToList();
        string Words(double value) => Word(doubt, value);
        return new TornadoData(
            new ChartHead($"doubt-swings-{HtmlText.Number(number)}-{view.Label}", $"What moves the answer, {Page.Caption(view)}",
                $"From the low to the high end of each range: {string.Join("; ", swings.Take(TornadoData.Most).Select(swing => $"{swing.Name} {Words(swing.AtLow)} to {Words(swing.AtHigh)}"))}."),
            (doubt.BestLow + doubt.BestHigh) / 2, swings, doubt.Question.IsTruth ? "the answer" : "chance", Words);
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
            ? new ShareRow(sign, 0, low, high, null, (doubt.Low.Share().Low, doubt.High.Share().High))
            : new ShareRow(sign, low, high, high, doubt.Quantiles.Count == 3 ? doubt.Quantiles[1] : null, null);
    }
}
