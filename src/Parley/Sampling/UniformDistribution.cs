namespace Parley.Sampling;

/// <summary>Every value of a range equally likely.</summary>
public sealed record UniformDistribution : Distribution
{
    /// <summary>The uniform distribution from low to high.</summary>
    /// <exception cref="ArgumentException">The parameters are not possible: see <see cref="Check"/>.</exception>
    public UniformDistribution(double low, double high)
    {
        Demand(Check(low, high));
        (Low, High) = (low, high);
    }

    /// <inheritdoc/>
    public override double Low { get; }

    /// <inheritdoc/>
    public override double High { get; }

    /// <inheritdoc/>
    public override double Best => Low + (0.5 * (High - Low));

    /// <summary>Why the parameters are not possible, or null.</summary>
    public static string? Check(double low, double high) => CheckOrder(low, low, high);

    /// <inheritdoc/>
    public override double Quantile(double u) => Low + (u * (High - Low));
}
