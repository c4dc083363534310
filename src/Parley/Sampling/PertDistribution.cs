namespace Parley.Sampling;

/// <summary>The beta distribution between a lowest and a highest value whose mode is the best guess and whose mean is (low + 4·best + high)/6.</summary>
/// <remarks>
/// Source: Malcolm, Roseboom, Clark and Fazar 1959; the shape α = 1 + 4(best − low)/(high − low), β = 1 + 4(high − best)/(high − low), that is λ = 4, after Vose 2008 [recalled].
/// The quantile inverts the incomplete beta function to about 14 digits.
/// </remarks>
public sealed record PertDistribution : Distribution
{
    private const double Lambda = 4;
    private readonly IncompleteBeta _beta;

    /// <summary>The PERT distribution; the best guess may be an end of the range.</summary>
    /// <exception cref="ArgumentException">The parameters are not possible: see <see cref="Check"/>.</exception>
    public PertDistribution(double low, double best, double high)
    {
        Demand(Check(low, best, high));
        (Low, Best, High) = (low, best, high);
        _beta = new IncompleteBeta(1 + (Lambda * ((best - low) / (high - low))), 1 + (Lambda * ((high - best) / (high - low))));
    }

    /// <inheritdoc/>
    public override double Low { get; }

    /// <inheritdoc/>
    public override double Best { get; }

    /// <inheritdoc/>
    public override double High { get; }

    /// <summary>Why the parameters are not possible, or null.</summary>
    public static string? Check(double low, double best, double high) => CheckOrder(low, best, high);

    /// <inheritdoc/>
    public override double Quantile(double u)
    {
        var (x, fromAbove) = _beta.Quantile(u);
        return fromAbove ? High - (x * (High - Low)) : Low + (x * (High - Low));
    }

    /// <summary>Equal where low, best and high are.</summary>
    public bool Equals(PertDistribution? other) => other is not null && (Low, Best, High) == (other.Low, other.Best, other.High);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Low, Best, High);
}
