namespace Parley.Doubt;

/// <summary>Pools probabilities of the same event by their weighted mean.</summary>
/// <remarks>
/// Source: Stone 1961, the opinion pool.
/// Steps: weights are scaled to sum to 1; the pool is the sum of weight times probability. Cost: one pass.
/// </remarks>
public static class LinearPool
{
    /// <summary>The pooled probability.</summary>
    /// <param name="probabilities">From 0 to 1, at least one.</param>
    /// <param name="weights">At least 0, not all 0; null: all alike.</param>
    /// <exception cref="ArgumentException">The numbers are out of range or of different counts.</exception>
    public static double Of(IReadOnlyList<double> probabilities, IReadOnlyList<double>? weights = null)
    {
        var shares = PoolWeights.Scaled(probabilities, weights);
        return Math.Clamp(shares.Select((share, i) => share * probabilities[i]).Sum(), 0, 1);
    }
}
