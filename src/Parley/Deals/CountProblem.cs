using System.Numerics;

namespace Parley.Deals;

/// <summary>A count in its simplest form: every value is at least 0, and every party needs a sum above 0.</summary>
/// <param name="Values">Per factor, per party that is not satisfied by everything, per combination.</param>
/// <param name="Counts">Combinations per factor.</param>
/// <param name="Need">Per party, the sum that is enough.</param>
/// <param name="Packages">All packages.</param>
internal sealed record CountProblem(long[][][] Values, int[] Counts, long[] Need, BigInteger Packages)
{
    /// <summary>How many parties are still to be satisfied.</summary>
    public int Parties => Need.Length;

    /// <summary>The problem; null where nothing is acceptable. Factors in which a party can gain most stand first.</summary>
    public static CountProblem? Of(PackageSpace space)
    {
        if (space.Packages.IsZero)
            return null;
        var parties = new List<int>();
        var need = new List<long>();
        for (var party = 0; party < space.Parties.Count; party++)
        {
            var least = space.Factors.Sum(factor => factor.Values[party].Min());
            if (space.Factors.Sum(factor => factor.Values[party].Max()) < space.Reservation[party])
                return null;
            if (least >= space.Reservation[party])
                continue;
            parties.Add(party);
            need.Add(space.Reservation[party]!.Value - least);
        }
        var values = space.Factors.Select(factor => parties.Select(party => Raised(factor.Values[party])).ToArray()).ToArray();
        var order = Enumerable.Range(0, values.Length).OrderByDescending(f => parties.Select((_, i) => values[f][i].Max() / (double)need[i]).DefaultIfEmpty(0).Max()).ToArray();
        return new CountProblem([.. order.Select(f => values[f])], [.. order.Select(f => space.Factors[f].Count)], [.. need], space.Packages);
    }

    /// <summary>Per factor and party, the most that the factors from there on can bring.</summary>
    public long[][] Rest()
    {
        var rest = new long[Values.Length + 1][];
        rest[^1] = new long[Parties];
        for (var f = Values.Length - 1; f >= 0; f--)
            rest[f] = [.. rest[f + 1].Select((sum, party) => sum + Values[f][party].Max())];
        return rest;
    }

    /// <summary>Per factor, how many packages of the factors from there on there are.</summary>
    public BigInteger[] Remaining()
    {
        var remaining = new BigInteger[Values.Length + 1];
        remaining[^1] = BigInteger.One;
        for (var f = Values.Length - 1; f >= 0; f--)
            remaining[f] = remaining[f + 1] * Counts[f];
        return remaining;
    }

    private static long[] Raised(long[] values)
    {
        var least = values.Min();
        return [.. values.Select(value => value - least)];
    }
}
