using System.Numerics;

namespace Parley.Deals;

/// <summary>Counts packages by the vector of sums so far, cut off at what is enough; packages with the same vector are counted together.</summary>
internal static class VectorCount
{
    /// <summary>The most steps that a table of all vectors may take; beyond it only the vectors that occur are kept.</summary>
    public const long MostDenseSteps = 100_000_000;

    private const int MostCells = 500_000;

    /// <summary>The number of packages whose sums reach every need; null where vectors do not fit 128 bits or become too many.</summary>
    public static BigInteger? Find(CountProblem problem, long[] need, long[][][] values, int most, CancellationToken cancellation)
    {
        var places = new UInt128[need.Length];
        var room = BigInteger.One;
        for (var party = 0; party < need.Length; party++)
        {
            places[party] = (UInt128)room;
            room *= (BigInteger)need[party] + 1;
            if (room >= BigInteger.One << 127)
                return null;
        }
        if (room <= MostCells && room * problem.Counts.Sum(count => (long)count) <= MostDenseSteps)
            return problem.Packages < BigInteger.One << 127
                ? (BigInteger)Dense<UInt128>(problem, need, values, places, (int)room, cancellation)
                : Dense<BigInteger>(problem, need, values, places, (int)room, cancellation);
        return problem.Packages < BigInteger.One << 127
            ? Add<UInt128>(problem, need, values, places, most, cancellation) is { } small ? (BigInteger)small : null
            : Add<BigInteger>(problem, need, values, places, most / 4, cancellation);
    }

    private static T? Add<T>(CountProblem problem, long[] need, long[][][] values, UInt128[] places, int most, CancellationToken cancellation)
        where T : struct, INumber<T>
    {
        var rest = Rest(values, need.Length);
        var remaining = problem.Remaining();
        var total = T.Zero;
        var vectors = new Dictionary<UInt128, T> { [UInt128.Zero] = T.One };
        var (sums, next) = (new long[need.Length], new long[need.Length]);
        for (var f = 0; f < values.Length; f++)
        {
            var after = T.CreateChecked(remaining[f + 1]);
            var added = new Dictionary<UInt128, T>(vectors.Count * 2);
            foreach (var (vector, count) in vectors)
            {
                cancellation.ThrowIfCancellationRequested();
                Unpack(vector, need, places, sums);
                for (var c = 0; c < problem.Counts[f]; c++)
                    switch (Step(sums, values[f], c, need, rest[f + 1], next))
                    {
                        case Outcome.Enough:
                            total += count * after;
                            break;
                        case Outcome.Open:
                            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(added, Pack(next, places), out _) += count;
                            break;
                    }
                if (added.Count > most)
                    return null;
            }
            vectors = added;
        }
        return total;
    }

    // All vectors in one table; quick where many of them occur.
    private static T Dense<T>(CountProblem problem, long[] need, long[][][] values, UInt128[] places, int room, CancellationToken cancellation)
        where T : struct, INumber<T>
    {
        var (rest, remaining, total) = (Rest(values, need.Length), problem.Remaining(), T.Zero);
        var (vectors, added) = (new T[room], new T[room]);
        vectors[0] = T.One;
        var (sums, next) = (new long[need.Length], new long[need.Length]);
        var place = Array.ConvertAll(places, value => (int)value);
        for (var f = 0; f < values.Length; f++)
        {
            cancellation.ThrowIfCancellationRequested();
            var after = T.CreateChecked(remaining[f + 1]);
            Array.Clear(added);
            for (var vector = 0; vector < room; vector++)
            {
                if (T.IsZero(vectors[vector]))
                    continue;
                for (int party = need.Length - 1, left = vector; party >= 0; left %= place[party--])
                    sums[party] = left / place[party];
                for (var c = 0; c < problem.Counts[f]; c++)
                    switch (Step(sums, values[f], c, need, rest[f + 1], next))
                    {
                        case Outcome.Enough:
                            total += vectors[vector] * after;
                            break;
                        case Outcome.Open:
                            var to = 0;
                            for (var party = 0; party < next.Length; party++)
                                to += place[party] * (int)next[party];
                            added[to] += vectors[vector];
                            break;
                    }
            }
            (vectors, added) = (added, vectors);
        }
        return total;
    }

    private enum Outcome
    {
        Open,
        Enough,
        Never,
    }

    private static Outcome Step(long[] sums, long[][] values, int c, long[] need, long[] rest, long[] next)
    {
        var enough = true;
        for (var party = 0; party < need.Length; party++)
        {
            var sum = Math.Min(need[party], sums[party] + values[party][c]);
            if (sum + rest[party] < need[party])
                return Outcome.Never;
            enough &= sum == need[party];
            next[party] = sum;
        }
        return enough ? Outcome.Enough : Outcome.Open;
    }

    private static UInt128 Pack(long[] sums, UInt128[] places)
    {
        var packed = UInt128.Zero;
        for (var party = 0; party < sums.Length; party++)
            packed += places[party] * (ulong)sums[party];
        return packed;
    }

    private static void Unpack(UInt128 packed, long[] need, UInt128[] places, long[] sums)
    {
        for (var party = sums.Length - 1; party >= 0; party--)
        {
            var quotient = packed / places[party];
            sums[party] = (long)quotient;
            packed -= quotient * places[party];
        }
    }

    private static long[][] Rest(long[][][] values, int parties)
    {
        var rest = new long[values.Length + 1][];
        rest[^1] = new long[parties];
        for (var f = values.Length - 1; f >= 0; f--)
            rest[f] = [.. rest[f + 1].Select((sum, party) => sum + values[f][party].Max())];
        return rest;
    }
}
