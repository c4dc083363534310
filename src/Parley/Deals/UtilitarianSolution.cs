using System.Numerics;

namespace Parley.Deals;

/// <summary>The utilitarian solution: the largest sum of values among acceptable packages.</summary>
/// <remarks>
/// Interpretation: packages that some party would refuse are no solutions, so the sum is maximised over the agreement zone. Values are added in the
/// parties' own scales; they have to be comparable for the sum to mean something. Sums are compared exactly; of equal sums, the one with the larger smallest gain. Cost: one pass.
/// </remarks>
public static class UtilitarianSolution
{
    /// <summary>The place on the acceptable front; null where it is empty.</summary>
    public static int? Find(AcceptableFront front)
    {
        ArgumentNullException.ThrowIfNull(front);
        var sums = Enumerable.Range(0, front.Entries.Count).Select(k =>
            front.Gains.Select((party, i) => party[k] * front.Multiplier[i]).Aggregate(BigInteger.Zero, BigInteger.Add)).ToArray();
        return BestEntry.Of(front, (a, b) => sums[a] > sums[b] || sums[a] == sums[b] && Least(front, a) > Least(front, b));
    }

    private static BigInteger Least(AcceptableFront front, int k) => front.Gains.Select((party, i) => party[k] * front.Multiplier[i]).Min();
}
