using System.Buffers;

namespace Parley.Deals;

/// <summary>Adds every entry of one layer to every entry of another and keeps what nothing dominates; one entry per distinct vector of values.</summary>
/// <remarks>
/// Steps: each entry of the right layer shifts the whole left layer, which stays in order, so the runs are merged, not sorted; the merged
/// sequence is filtered once. A dominating sum always stands before what it dominates. Of equal sums the first kept is the one with the
/// earlier entry on the right, then on the left. Cost: n·m·log m for the merge, then the filter's.
/// </remarks>
internal static class FrontSum
{
    /// <summary>The undominated sums; null where the budget was used up.</summary>
    public static FrontLayer? Add(FrontLayer left, FrontLayer right, int parties, FrontBudget budget, CancellationToken cancellation)
    {
        var size = (long)left.Count * right.Count;
        if (!budget.Candidates(size))
            return null;
        var total = (int)size;
        var pool = ArrayPool<long>.Shared;
        var (keys, codes, keys2, codes2) = (pool.Rent(total), pool.Rent(total), pool.Rent(total), pool.Rent(total));
        try
        {
            Fill(left, right, parties, keys, codes);
            for (var run = left.Count; run < total; run *= 2)
            {
                cancellation.ThrowIfCancellationRequested();
                for (var start = 0; start < total; start += 2 * run)
                    Merge(left, right, parties, keys, codes, start, Math.Min(start + run, total), Math.Min(start + 2 * run, total), keys2, codes2);
                (keys, codes, keys2, codes2) = (keys2, codes2, keys, codes);
            }
            var kept = Keep(left, right, parties, codes.AsSpan(0, total), codes2, budget, cancellation);
            return kept < 0 ? null : Take(left, right, codes2.AsSpan(0, kept));
        }
        finally
        {
            pool.Return(keys);
            pool.Return(codes);
            pool.Return(keys2);
            pool.Return(codes2);
        }
    }

    private static void Fill(FrontLayer left, FrontLayer right, int parties, long[] keys, long[] codes)
    {
        var column = parties < 4 ? 0 : parties;
        var (l, r, at) = (left.Columns[column], right.Columns[column], 0);
        for (var j = 0; j < right.Count; j++)
            for (var i = 0; i < left.Count; i++, at++)
            {
                keys[at] = l[i] + r[j];
                codes[at] = (long)j << 32 | (uint)i;
            }
    }

    private static void Merge(
        FrontLayer left, FrontLayer right, int parties, long[] keys, long[] codes, int start, int middle, int end, long[] keysOut, long[] codesOut)
    {
        var (a, b, at) = (start, middle, start);
        while (a < middle && b < end)
        {
            var first = keys[a] > keys[b] || keys[a] == keys[b] && (parties >= 4 || !Later(left, right, parties, codes[a], codes[b]));
            var from = first ? a++ : b++;
            keysOut[at] = keys[from];
            codesOut[at++] = codes[from];
        }
        var (rest, count) = a < middle ? (a, middle - a) : (b, end - b);
        Array.Copy(keys, rest, keysOut, at, count);
        Array.Copy(codes, rest, codesOut, at, count);
    }

    // Whether a stands after b where their first values are equal.
    private static bool Later(FrontLayer left, FrontLayer right, int parties, long a, long b)
    {
        for (var column = 1; column < parties; column++)
        {
            var (x, y) = (Sum(left, right, column, a), Sum(left, right, column, b));
            if (x != y)
                return x < y;
        }
        return false;
    }

    private static int Keep(FrontLayer left, FrontLayer right, int parties, ReadOnlySpan<long> codes, long[] kept, FrontBudget budget, CancellationToken cancellation)
    {
        if (parties >= 4)
            return new FrontArchive(left, right, parties).Keep(codes, kept, budget, cancellation);
        if (parties == 3)
            return FrontStairs.Keep(left, right, codes, kept, cancellation);
        var count = 0;
        var (best, y) = (long.MinValue, parties == 2 ? 1 : 0);
        foreach (var code in codes)
            if (Sum(left, right, y, code) is var value && value > best)
                (kept[count++], best) = (code, value);
        return count;
    }

    private static FrontLayer Take(FrontLayer left, FrontLayer right, ReadOnlySpan<long> codes)
    {
        var columns = new long[left.Columns.Length][];
        var (from, added) = (new int[codes.Length], new int[codes.Length]);
        for (var k = 0; k < codes.Length; k++)
            (from[k], added[k]) = ((int)(uint)codes[k], (int)(codes[k] >> 32));
        for (var column = 0; column < columns.Length; column++)
        {
            var values = columns[column] = new long[codes.Length];
            var (l, r) = (left.Columns[column], right.Columns[column]);
            for (var k = 0; k < values.Length; k++)
                values[k] = l[from[k]] + r[added[k]];
        }
        return new FrontLayer(columns, from, added);
    }

    internal static long Sum(FrontLayer left, FrontLayer right, int column, long code) => left.Columns[column][(uint)code] + right.Columns[column][code >> 32];
}
