using System.Numerics;

namespace Parley.Doubt;

/// <summary>Shares the difference between two conclusions out among the differences that lead to it.</summary>
/// <remarks>
/// Source: Shapley 1953, value of an n-person game; drawn orders after Castro, Gómez and Tejada 2009 (recalled).
/// Steps: with few differences, the number of every subset, and each difference's additions to the subsets without it, weighted by
/// |S|!(n − |S| − 1)!/n!; with more, additions along orders drawn at random, their mean, and 1.96 standard errors of it on either side.
/// Each order's additions sum to the whole difference, so the shares do in both cases, up to rounding.
/// Cost: 2^n evaluations where exact; else the number of orders times (n − 1), and two.
/// </remarks>
public static class Shapley
{
    /// <summary>Up to this many differences the shares are exact where nothing else is said.</summary>
    public const int DefaultExact = 10;

    private const int MostExact = 20;

    /// <summary>The shares.</summary>
    /// <param name="differences">How many differences there are, at least 0.</param>
    /// <param name="number">The conclusion as a number, for the differences that are taken over (from 0, rising). May be asked from several threads at once.</param>
    /// <param name="exactUpTo">Up to how many differences all orders count; at most 20.</param>
    /// <param name="orders">How many orders are drawn where there are more, at least 2.</param>
    /// <param name="seed">The seed of the draws.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ShapleyResult Of(
        int differences, Func<IReadOnlyList<int>, double> number, int exactUpTo = DefaultExact, int orders = 200, ulong seed = 0, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(differences);
        ArgumentNullException.ThrowIfNull(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(exactUpTo, MostExact);
        ArgumentOutOfRangeException.ThrowIfLessThan(orders, 2);
        return differences <= exactUpTo ? Exact(differences, number, cancellation) : Drawn(differences, number, orders, seed, cancellation);
    }

    private static ShapleyResult Exact(int n, Func<IReadOnlyList<int>, double> number, CancellationToken cancellation)
    {
        var worth = new double[1 << n];
        Parallel.For(0, worth.Length, new ParallelOptions { CancellationToken = cancellation },
            set => worth[set] = number([.. Enumerable.Range(0, n).Where(i => (set >> i & 1) != 0)]));
        var weight = new double[Math.Max(n, 1)];
        for (var size = 0; size < n; size++)
            weight[size] = size == 0 ? 1.0 / n : weight[size - 1] * size / (n - size);
        var shares = new double[n];
        for (var i = 0; i < n; i++)
            for (var set = 0; set < worth.Length; set++)
                if ((set >> i & 1) == 0)
                    shares[i] += weight[BitOperations.PopCount((uint)set)] * (worth[set | 1 << i] - worth[set]);
        return new ShapleyResult([.. shares.Select(share => new ShapleyShare(share, share, share))], worth[^1] - worth[0], true, 0, worth.Length);
    }

    private static ShapleyResult Drawn(int n, Func<IReadOnlyList<int>, double> number, int orders, ulong seed, CancellationToken cancellation)
    {
        var (none, all) = (number([]), number([.. Enumerable.Range(0, n)]));
        var added = new double[orders][];
        Parallel.For(0, orders, new ParallelOptions { CancellationToken = cancellation }, draw =>
        {
            var (order, taken, before) = (RandomOrder.Of(n, seed, (ulong)draw), new SortedSet<int>(), none);
            added[draw] = new double[n];
            for (var i = 0; i < n; i++)
            {
                taken.Add(order[i]);
                var after = i == n - 1 ? all : number([.. taken]);
                (added[draw][order[i]], before) = (after - before, after);
            }
        });
        return new ShapleyResult([.. Enumerable.Range(0, n).Select(i => Mean([.. added.Select(draw => draw[i])]))], all - none, false, orders, 2 + (long)orders * (n - 1));
    }

    private static ShapleyShare Mean(double[] values)
    {
        var mean = values.Sum() / values.Length;
        var error = 1.96 * Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1) / values.Length);
        return new ShapleyShare(mean, mean - error, mean + error);
    }
}
