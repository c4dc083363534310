namespace Parley.Sampling;

/// <summary>A normal distribution of which only the part between two limits is kept.</summary>
/// <remarks>Source: the textbook definition: the quantile is μ + σΦ⁻¹(Φ(l) + u(Φ(h) − Φ(l))) with the standardised limits l and h, worked out on the side of the mean where nothing is lost to rounding.</remarks>
public sealed record TruncatedNormalDistribution : Distribution
{
    private readonly bool _mirrored;
    private readonly double _first;
    private readonly double _last;

    /// <summary>The truncated normal distribution; mean and standard deviation are those before the cut.</summary>
    /// <exception cref="ArgumentException">The parameters are not possible: see <see cref="Check"/>.</exception>
    public TruncatedNormalDistribution(double mean, double standardDeviation, double low, double high)
    {
        Demand(Check(mean, standardDeviation, low, high));
        (Mean, StandardDeviation, Low, High) = (mean, standardDeviation, low, high);
        (_mirrored, _first, _last) = Shares(mean, standardDeviation, low, high);
    }

    /// <summary>The mean before the cut.</summary>
    public double Mean { get; }

    /// <summary>The standard deviation before the cut.</summary>
    public double StandardDeviation { get; }

    /// <inheritdoc/>
    public override double Low { get; }

    /// <inheritdoc/>
    public override double High { get; }

    /// <inheritdoc/>
    public override double Best => Math.Clamp(Mean, Low, High);

    /// <summary>Why the parameters are not possible, or null.</summary>
    public static string? Check(double mean, double standardDeviation, double low, double high)
    {
        if (!double.IsFinite(mean) || !double.IsFinite(standardDeviation)) return "every number must be finite";
        if (standardDeviation <= 0) return "the standard deviation must be above 0";
        if (CheckOrder(low, low, high) is { } problem) return problem;
        var (_, first, last) = Shares(mean, standardDeviation, low, high);
        return last - first > 1e-290 ? null : "the range lies too far from the mean: no part of the distribution is left";
    }

    /// <inheritdoc/>
    public override double Quantile(double u)
    {
        var share = _mirrored ? _last - (u * (_last - _first)) : _first + (u * (_last - _first));
        var z = StandardNormal.Quantile(share);
        return Math.Clamp(Mean + (StandardDeviation * (_mirrored ? -z : z)), Low, High);
    }

    /// <summary>The shares below the two limits; where the range lies above the mean, those of its mirror image below.</summary>
    private static (bool Mirrored, double First, double Last) Shares(double mean, double deviation, double low, double high)
    {
        var (l, h) = ((low - mean) / deviation, (high - mean) / deviation);
        return l + h > 0
            ? (true, StandardNormal.Cumulative(-h), StandardNormal.Cumulative(-l))
            : (false, StandardNormal.Cumulative(l), StandardNormal.Cumulative(h));
    }
}
