using System.Numerics;

namespace Parley.Deals;

/// <summary>Counts pairs of half packages that together are enough for one or two parties.</summary>
internal static class PairCount
{
    private const int MostHalf = 2_500_000;

    /// <summary>The count; null for more than two parties, or halves that are too large.</summary>
    public static BigInteger? ByHalves(CountProblem problem, CancellationToken cancellation)
    {
        if (problem.Parties > 2)
            return null;
        var (first, second, sizeFirst, sizeSecond) = (new List<int>(), new List<int>(), BigInteger.One, BigInteger.One);
        foreach (var f in Enumerable.Range(0, problem.Counts.Length).OrderByDescending(f => problem.Counts[f]))
        {
            var toFirst = sizeFirst <= sizeSecond;
            (toFirst ? first : second).Add(f);
            (sizeFirst, sizeSecond) = toFirst ? (sizeFirst * problem.Counts[f], sizeSecond) : (sizeFirst, sizeSecond * problem.Counts[f]);
        }
        if (BigInteger.Max(sizeFirst, sizeSecond) > MostHalf)
            return null;
        var (x, y) = (Sums(problem, first, 0), Sums(problem, first, problem.Parties - 1));
        var (u, v) = (Sums(problem, second, 0), Sums(problem, second, problem.Parties - 1));
        cancellation.ThrowIfCancellationRequested();
        return Pairs(x, y, u, v, problem.Need[0], problem.Need[^1], cancellation);
    }

    private static long[] Sums(CountProblem problem, List<int> factors, int party)
    {
        long[] sums = [0];
        foreach (var f in factors)
        {
            var (values, next, at) = (problem.Values[f][party], new long[sums.Length * problem.Counts[f]], 0);
            foreach (var sum in sums)
                foreach (var value in values)
                    next[at++] = sum + value;
            sums = next;
        }
        return sums;
    }

    // The first half by its first value, ascending: the partners that suffice for the first party grow, and stand in a Fenwick tree by their second value.
    private static BigInteger Pairs(long[] x, long[] y, long[] u, long[] v, long needX, long needY, CancellationToken cancellation)
    {
        var ranked = (long[])v.Clone();
        Array.Sort(ranked);
        Array.Sort(x, y);
        Array.Sort(u, v);
        var (tree, partner, total) = (new int[ranked.Length + 1], u.Length - 1, BigInteger.Zero);
        long sum = 0;
        for (var i = 0; i < x.Length; i++)
        {
            if ((i & 0xFFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            while (partner >= 0 && x[i] + u[partner] >= needX)
                for (var at = ranked.Length - First(ranked, v[partner--]); at <= ranked.Length; at += at & -at)
                    tree[at]++;
            for (var at = ranked.Length - First(ranked, needY - y[i]); at > 0; at -= at & -at)
                sum += tree[at];
            if (sum > long.MaxValue / 2)
                (total, sum) = (total + sum, 0);
        }
        return total + sum;
    }

    // How many stand below a value.
    private static int First(long[] sorted, long value)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (sorted[middle] < value)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
