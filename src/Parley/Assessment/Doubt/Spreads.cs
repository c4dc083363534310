using Parley.Sampling;

namespace Parley.Assessment;

/// <summary>The distribution that an assumption states.</summary>
internal static class Spreads
{
    /// <summary>The distribution of an uncertain assumption.</summary>
    /// <param name="number">The assumption; it is uncertain and passes <see cref="Problem"/>.</param>
    /// <param name="least">The least value that the quantity can have.</param>
    /// <param name="most">The largest value that it can have.</param>
    public static Distribution Of(Assumption number, double least, double most) => number.Form switch
    {
        AssumptionForm.LowBestHigh => new PertDistribution(number.Low, number.Best, number.High),
        AssumptionForm.Triangular => new TriangularDistribution(number.Low, number.Best, number.High),
        AssumptionForm.Uniform or AssumptionForm.Unknown => new UniformDistribution(number.Low, number.High),
        AssumptionForm.TruncatedNormal => new TruncatedNormalDistribution(number.Best, number.Deviation, number.Low, number.High),
        AssumptionForm.OneOf => new DiscreteDistribution([.. number.Alternatives.Select(entry => entry.Value)], [.. number.Alternatives.Select(entry => entry.Weight)]),
        AssumptionForm.Quantiles => new MetalogDistribution(number.Low, number.Best, number.High, least, most),
        _ => new FixedDistribution(number.Best),
    };

    /// <summary>Why an assumption has no distribution, or null.</summary>
    public static string? Problem(Assumption number, double least, double most) => number.Form switch
    {
        AssumptionForm.Quantiles => MetalogDistribution.Check(number.Low, number.Best, number.High, least, most),
        AssumptionForm.TruncatedNormal => TruncatedNormalDistribution.Check(number.Best, number.Deviation, number.Low, number.High),
        _ => null,
    };
}
