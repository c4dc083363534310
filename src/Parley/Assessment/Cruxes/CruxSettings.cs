namespace Parley.Assessment;

/// <summary>How far the search for cruxes goes. Budgets count evaluations, not time, so that the answer is the same everywhere.</summary>
/// <param name="Budget">Mixtures that may be tried for each headline, pair of perspectives and direction.</param>
/// <param name="Orders">Orders drawn for shares where there are too many differences to count all; 0: shares are then left out.</param>
/// <param name="Seed">The seed of drawn orders.</param>
public sealed record CruxSettings(long Budget, int Orders, ulong Seed)
{
    /// <summary>A few seconds for a model of common size.</summary>
    public static CruxSettings Quick { get; } = new(256, 0, 0);

    /// <summary>As far as a patient reader would wait.</summary>
    public static CruxSettings Thorough { get; } = new(20_000, 200, 0);
}
