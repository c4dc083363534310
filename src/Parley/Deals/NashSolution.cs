using System.Numerics;

namespace Parley.Deals;

/// <summary>The Nash bargaining solution: the largest product of gains.</summary>
/// <remarks>
/// Source: Nash (1950). Weighted: the product of gains to the power of each party's exponent. Unweighted products are compared exactly;
/// weighted ones by the sum of weighted logarithms, and within a relative 10⁻¹² the first stands.
/// Interpretation: where every acceptable package leaves some party without a gain, all products are 0; the largest smallest gain then decides,
/// as in the egalitarian solution. Cost: one pass.
/// </remarks>
public static class NashSolution
{
    /// <summary>The place on the acceptable front; null where it is empty.</summary>
    public static int? Find(AcceptableFront front)
    {
        ArgumentNullException.ThrowIfNull(front);
        if (front.Entries.Count == 0)
            return null;
        var powers = front.Frontier.Space.Power;
        var equal = powers.All(power => power == powers[0]);
        var logarithms = new double[front.Entries.Count];
        for (var k = 0; k < logarithms.Length; k++)
            for (var party = 0; party < powers.Count; party++)
                logarithms[k] += (equal ? 1 : powers[party]) * Math.Log(front.Gains[party][k]);
        if (logarithms.All(double.IsNegativeInfinity))
            return EgalitarianSolution.Find(front);
        return BestEntry.Of(front, (a, b) =>
        {
            var difference = logarithms[a] - logarithms[b];
            if (double.IsNegativeInfinity(logarithms[a]) || Math.Abs(difference) > 1e-9)
                return difference > 0;
            return equal ? Product(front, a) > Product(front, b) : difference > 1e-12 * Math.Max(1, Math.Abs(logarithms[b]));
        });
    }

    private static BigInteger Product(AcceptableFront front, int k) =>
        front.Gains.Aggregate(BigInteger.One, (product, party) => product * party[k]);
}
