using Parley.Sampling;

namespace Parley.Doubt;

/// <summary>A share of draws with its confidence interval.</summary>
/// <remarks>
/// Source: Wilson 1927, the score interval without correction for continuity: the shares p for which the observed one lies within z standard deviations √(p(1 − p)/n).
/// Interpretation: it takes draws for independent. Draws from a Latin hypercube vary less, so that the interval is rather too wide than too narrow.
/// </remarks>
public static class Proportion
{
    /// <summary>The share of yes among all draws; without any draw it is not a number, with bounds 0 and 1.</summary>
    /// <param name="level">How often such intervals hold the true share, for example 0.95.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative counts, more yes than draws, or a level that is not between 0 and 1.</exception>
    public static Bounds Wilson(long yes, long draws, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(yes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(yes, draws);
        if (!(level > 0 && level < 1)) throw new ArgumentOutOfRangeException(nameof(level), level, "The level lies between 0 and 1.");
        if (draws == 0) return new Bounds(double.NaN, 0, 1);
        var (n, p) = ((double)draws, (double)yes / draws);
        var z = StandardNormal.Quantile(0.5 + (0.5 * level));
        var centre = (p + (z * z / (2 * n))) / (1 + (z * z / n));
        var half = z / (1 + (z * z / n)) * Math.Sqrt((p * (1 - p) / n) + (z * z / (4 * n * n)));
        return new Bounds(p, yes == 0 ? 0 : centre - half, yes == draws ? 1 : centre + half);
    }
}
