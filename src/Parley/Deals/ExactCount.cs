using System.Numerics;

namespace Parley.Deals;

/// <summary>Exact counts, by vectors of what is still needed or by going through the packages.</summary>
internal static class ExactCount
{
    private const int MostVectors = 40_000;

    private const long MostSteps = 10_000_000;

    /// <summary>The count by adding factors one at a time; null where there are too many distinct vectors.</summary>
    public static BigInteger? ByVectors(CountProblem problem, CancellationToken cancellation) => VectorCount.Find(problem, problem.Need, problem.Values, MostVectors, cancellation);

    /// <summary>The count by going through the packages; null where that takes too many steps.</summary>
    public static BigInteger? ByBranches(CountProblem problem, CancellationToken cancellation)
    {
        var (rest, remaining, steps) = (problem.Rest(), problem.Remaining(), 0L);
        var sums = new long[problem.Values.Length + 1][];
        for (var f = 0; f < sums.Length; f++)
            sums[f] = new long[problem.Parties];
        return Below(0);

        BigInteger? Below(int f)
        {
            var enough = true;
            for (var party = 0; party < problem.Parties; party++)
            {
                if (sums[f][party] + rest[f][party] < problem.Need[party])
                    return BigInteger.Zero;
                enough &= sums[f][party] >= problem.Need[party];
            }
            if (enough)
                return remaining[f];
            var total = BigInteger.Zero;
            for (var c = 0; c < problem.Counts[f]; c++)
            {
                if ((++steps & 0xFFFF) == 0)
                    cancellation.ThrowIfCancellationRequested();
                for (var party = 0; party < problem.Parties; party++)
                    sums[f + 1][party] = sums[f][party] + problem.Values[f][party][c];
                if (steps > MostSteps || Below(f + 1) is not { } part)
                    return null;
                total += part;
            }
            return total;
        }
    }
}
