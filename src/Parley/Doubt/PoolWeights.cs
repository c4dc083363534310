namespace Parley.Doubt;

/// <summary>Checks what is to be pooled, and scales weights so that they sum to 1.</summary>
internal static class PoolWeights
{
    public static double[] Scaled(IReadOnlyList<double> probabilities, IReadOnlyList<double>? weights)
    {
        ArgumentNullException.ThrowIfNull(probabilities);
        if (probabilities.Count == 0 || probabilities.Any(p => !(p >= 0 && p <= 1)))
            throw new ArgumentException("Probabilities lie between 0 and 1, and there is at least one.", nameof(probabilities));
        var own = weights ?? [.. probabilities.Select(_ => 1.0)];
        if (own.Count != probabilities.Count || own.Any(w => !(w >= 0) || double.IsInfinity(w)) || own.Sum() <= 0)
            throw new ArgumentException("There is one weight for each probability, none below 0 and not all 0.", nameof(weights));
        var sum = own.Sum();
        return [.. own.Select(weight => weight / sum)];
    }
}
