namespace Parley.Sampling;

/// <summary>The beta distribution on 0…1 with shapes of at least 1: its cumulative probability, and its inverse.</summary>
/// <remarks>
/// Source: the power series of the incomplete beta function (Abramowitz and Stegun 1964, 26.5.4), on either half of the range
/// from its own end: x at most ½ from below, 1 − x below ½ from above. The complete beta function is the sum of the two halves, so that no gamma function is needed.
/// Cost of a quantile: a few evaluations of a polynomial of about 70 terms.
/// </remarks>
internal sealed class IncompleteBeta
{
    private readonly BetaHalf _lower;
    private readonly BetaHalf _upper;
    private readonly double _whole;

    public IncompleteBeta(double a, double b)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(a, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(b, 1);
        _lower = new BetaHalf(a, b);
        _upper = new BetaHalf(b, a);
        _whole = _lower.Half + _upper.Half;
    }

    /// <summary>The share of the distribution below x.</summary>
    public double Cumulative(double x) => x <= 0.5 ? _lower.Mass(x) / _whole : 1 - (_upper.Mass(1 - x) / _whole);

    /// <summary>The value below which a share u lies, as its distance from 0, or from 1 where that end is nearer.</summary>
    public (double Distance, bool FromAbove) Quantile(double u)
    {
        var below = u * _whole;
        return below <= _lower.Half ? (_lower.Inverse(below), false) : (_upper.Inverse((1 - u) * _whole), true);
    }
}
