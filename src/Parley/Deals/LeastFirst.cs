using System.Numerics;

namespace Parley.Deals;

/// <summary>Compares entries by their parties' shares, the smallest share first. Shares are fractions and are compared exactly.</summary>
internal static class LeastFirst
{
    /// <summary>The best entry, the first of equals; null where there is none. A share is a gain over <paramref name="whole"/>, which is above 0.</summary>
    public static int? Best(AcceptableFront front, int[] parties, Func<int, BigInteger> whole)
    {
        if (front.Entries.Count == 0)
            return null;
        var wholes = parties.Select(whole).ToArray();
        var rough = wholes.Select(number => (double)number).ToArray();
        var (best, bestLeast) = (0, Least(0));
        for (var k = 1; k < front.Entries.Count; k++)
        {
            // The rough value settles nearly all comparisons; what it leaves open is compared exactly.
            var least = Least(k);
            if (least < bestLeast - 1e-9 * Math.Abs(bestLeast) || least <= bestLeast + 1e-9 * Math.Abs(bestLeast) && !Beats(k, best))
                continue;
            (best, bestLeast) = (k, least);
        }
        return best;

        double Least(int k)
        {
            var least = double.PositiveInfinity;
            for (var i = 0; i < parties.Length; i++)
                least = Math.Min(least, front.Gains[parties[i]][k] / rough[i]);
            return least;
        }

        bool Beats(int a, int b)
        {
            var (first, second) = (Sorted(a), Sorted(b));
            for (var i = 0; i < first.Length; i++)
                if (Compare(first[i], second[i]) is not 0 and var order)
                    return order > 0;
            return false;
        }

        (BigInteger Part, BigInteger Whole)[] Sorted(int k)
        {
            var shares = parties.Select((party, i) => ((BigInteger)front.Gains[party][k], wholes[i])).ToArray();
            Array.Sort(shares, Compare);
            return shares;
        }
    }

    private static int Compare((BigInteger Part, BigInteger Whole) a, (BigInteger Part, BigInteger Whole) b) => (a.Part * b.Whole).CompareTo(b.Part * a.Whole);
}
