namespace Parley.Sampling;

/// <summary>A number without any doubt.</summary>
/// <param name="Value">The number.</param>
public sealed record FixedDistribution(double Value) : Distribution
{
    /// <inheritdoc/>
    public override double Best => Value;

    /// <inheritdoc/>
    public override double Low => Value;

    /// <inheritdoc/>
    public override double High => Value;

    /// <inheritdoc/>
    public override double Quantile(double u) => Value;
}
