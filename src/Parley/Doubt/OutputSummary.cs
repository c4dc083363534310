namespace Parley.Doubt;

/// <summary>What one output did over many draws. Draws in which it is absent (not a number, or not finite) count for nothing else.</summary>
/// <param name="Defined">The number of draws in which it had a value.</param>
/// <param name="Absent">The number of draws in which it had none.</param>
/// <param name="Mean">The mean; for a yes/no output the share of yes. Not a number without a draw.</param>
/// <param name="SquaredDeviations">The sum of the squared deviations from the mean.</param>
/// <param name="Least">The least value; infinity without a draw.</param>
/// <param name="Most">The largest value; minus infinity without a draw.</param>
/// <param name="Positive">The number of draws with a value above one half: the number of yes for a yes/no output.</param>
public sealed record OutputSummary(long Defined, long Absent, double Mean, double SquaredDeviations, double Least, double Most, long Positive)
{
    /// <summary>Nothing drawn yet.</summary>
    public static OutputSummary None { get; } = new(0, 0, double.NaN, 0, double.PositiveInfinity, double.NegativeInfinity, 0);

    /// <summary>The standard deviation of the draws; 0 with fewer than two.</summary>
    public double StandardDeviation => Defined < 2 ? 0 : Math.Sqrt(SquaredDeviations / (Defined - 1));

    /// <summary>For a yes/no output: the share of yes among the draws in which it has a value, with its interval (Wilson).</summary>
    public Bounds Share(double level = 0.95) => Proportion.Wilson(Positive, Defined, level);

    /// <summary>This and what came after it, as one (Chan, Golub and LeVeque 1979).</summary>
    internal OutputSummary Then(OutputSummary next)
    {
        if (next.Defined == 0) return this with { Absent = Absent + next.Absent };
        if (Defined == 0) return next with { Absent = Absent + next.Absent };
        var (n, gap) = ((double)Defined + next.Defined, next.Mean - Mean);
        return new OutputSummary(
            Defined + next.Defined, Absent + next.Absent, Mean + (gap * (next.Defined / n)),
            SquaredDeviations + next.SquaredDeviations + (gap * gap * (Defined * (next.Defined / n))),
            Math.Min(Least, next.Least), Math.Max(Most, next.Most), Positive + next.Positive);
    }

    /// <summary>The summary of one column of rows.</summary>
    internal static OutputSummary Of(ReadOnlySpan<double> rows, int column, int width)
    {
        long defined = 0, positive = 0;
        var (sum, least, most) = (0.0, double.PositiveInfinity, double.NegativeInfinity);
        for (var i = column; i < rows.Length; i += width)
        {
            if (!double.IsFinite(rows[i])) continue;
            defined++;
            sum += rows[i];
            if (rows[i] > 0.5) positive++;
            (least, most) = (Math.Min(least, rows[i]), Math.Max(most, rows[i]));
        }

        var (mean, squares) = (sum / defined, 0.0);
        for (var i = column; i < rows.Length; i += width)
            if (double.IsFinite(rows[i])) squares += (rows[i] - mean) * (rows[i] - mean);
        return new OutputSummary(defined, (rows.Length / width) - defined, mean, squares, least, most, positive);
    }
}
