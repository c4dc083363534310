namespace Parley.Doubt;

/// <summary>How well somebody's quantiles fit what turned out, and what weight that earns.</summary>
/// <param name="Calibration">The chance of a fit at least as bad, were the quantiles right; from 0 to 1.</param>
/// <param name="Information">How much narrower the answers are than the whole range, in nats; mean over the questions.</param>
/// <param name="Weight">The share in the pool; 0 below the cutoff.</param>
public readonly record struct CookeScore(double Calibration, double Information, double Weight);

/// <summary>Weighs experts by how they answered questions whose answers are known: the classical model with global weights.</summary>
/// <remarks>
/// Source: Cooke 1991, Experts in Uncertainty, chapter 12 (recalled).
/// Steps: count how often the truth fell below the 5 per cent quantile, between it and the median, between that and the 95 per cent quantile, and above;
/// the calibration is the chance that a χ² with three degrees of freedom exceeds 2N·I(s|p), p = (.05, .45, .45, .05); the information is the mean
/// relative entropy of the answers to a uniform spread over a range that covers all answers and the truth and a tenth of it more on each side;
/// the weight is the product where the calibration reaches the cutoff, else 0; weights are scaled to sum to 1.
/// Interpretation: a truth on a quantile falls into the interval below it.
/// Cost: experts times questions.
/// </remarks>
public static class CookeWeights
{
    private static readonly double[] Shares = [0.05, 0.45, 0.45, 0.05];

    /// <summary>The scores.</summary>
    /// <param name="answers">Per expert, per question.</param>
    /// <param name="truths">What turned out, per question; at least one.</param>
    /// <param name="cutoff">The calibration below which an answer counts nothing.</param>
    /// <param name="overshoot">By what part of the range of all answers it is widened on each side, above 0.</param>
    /// <exception cref="ArgumentException">Counts differ, there is no question, or quantiles do not rise.</exception>
    public static IReadOnlyList<CookeScore> Of(
        IReadOnlyList<IReadOnlyList<QuantileAnswer>> answers, IReadOnlyList<double> truths, double cutoff = 0.05, double overshoot = 0.1)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(truths);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(overshoot);
        if (truths.Count == 0 || answers.Any(expert => expert.Count != truths.Count || expert.Any(answer => !answer.IsRising)))
            throw new ArgumentException("Every expert answers every question, with quantiles that rise.", nameof(answers));
        var scores = answers.Select(expert => (Calibration: Calibration(expert, truths), Information: Information(expert, answers, truths, overshoot))).ToList();
        var raw = scores.Select(score => score.Calibration >= cutoff ? score.Calibration * score.Information : 0).ToList();
        var sum = raw.Sum();
        return [.. scores.Select((score, i) => new CookeScore(score.Calibration, score.Information, sum > 0 ? raw[i] / sum : 0))];
    }

    private static double Calibration(IReadOnlyList<QuantileAnswer> expert, IReadOnlyList<double> truths)
    {
        var counts = new int[4];
        for (var i = 0; i < truths.Count; i++)
            counts[truths[i] <= expert[i].Q5 ? 0 : truths[i] <= expert[i].Q50 ? 1 : truths[i] <= expert[i].Q95 ? 2 : 3]++;
        var entropy = counts.Select((count, k) => count == 0 ? 0 : (double)count / truths.Count * Math.Log((double)count / truths.Count / Shares[k])).Sum();
        return ChiSquared.Above3(2 * truths.Count * entropy);
    }

    private static double Information(IReadOnlyList<QuantileAnswer> expert, IReadOnlyList<IReadOnlyList<QuantileAnswer>> all, IReadOnlyList<double> truths, double overshoot)
    {
        var sum = 0.0;
        for (var i = 0; i < truths.Count; i++)
        {
            var (low, high) = (Math.Min(truths[i], all.Min(other => other[i].Q5)), Math.Max(truths[i], all.Max(other => other[i].Q95)));
            var (from, to) = (low - overshoot * (high - low), high + overshoot * (high - low));
            double[] ends = [from, expert[i].Q5, expert[i].Q50, expert[i].Q95, to];
            sum += Shares.Select((share, k) => share * Math.Log(share * (to - from) / (ends[k + 1] - ends[k]))).Sum();
        }
        return sum / truths.Count;
    }
}
