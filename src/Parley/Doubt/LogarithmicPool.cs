namespace Parley.Doubt;

/// <summary>Pools probabilities of the same event by the weighted mean of their log odds.</summary>
/// <remarks>
/// Source: Genest and Zidek 1986, section 2 (recalled): the normalised product of the probabilities, each to the power of its weight.
/// Steps: weights are scaled to sum to 1; odds are multiplied, each to the power of its weight, and turned back into a probability.
/// Interpretation: a probability of 0 or 1 with a weight above 0 carries the pool alone; 0 and 1 together cannot be pooled.
/// Cost: one pass.
/// </remarks>
public static class LogarithmicPool
{
    /// <summary>The pooled probability; NaN where one says never and another always.</summary>
    /// <param name="probabilities">From 0 to 1, at least one.</param>
    /// <param name="weights">At least 0, not all 0; null: all alike.</param>
    /// <exception cref="ArgumentException">The numbers are out of range or of different counts.</exception>
    public static double Of(IReadOnlyList<double> probabilities, IReadOnlyList<double>? weights = null)
    {
        var shares = PoolWeights.Scaled(probabilities, weights);
        var odds = shares.Select((share, i) => share == 0 ? 0 : share * (Math.Log(probabilities[i]) - Math.Log(1 - probabilities[i]))).Sum();
        return 1 / (1 + Math.Exp(-odds));
    }
}
