using System.Numerics;

namespace Parley.Deals;

/// <summary>Proven bounds on a count: values rounded to a coarse grid, once down and once up.</summary>
internal static class GridCount
{
    private const long MostSteps = 40_000_000;

    public static CountRange Bounds(CountProblem problem, CancellationToken cancellation)
    {
        // As many steps per party as keep the work within bounds.
        var cells = Math.Clamp(MostSteps / problem.Counts.Sum(count => (long)count), 1_000, 400_000);
        var steps = Math.Max(1, (long)Math.Floor(Math.Pow(cells, 1.0 / problem.Parties)) - 1);
        var unit = problem.Need.Select(need => Math.Max(1, (need + steps - 1) / steps)).ToArray();
        long[] wanted = [.. problem.Need.Select((need, party) => (need + unit[party] - 1) / unit[party])];
        var (down, up) = (Rounded(problem, unit, 0), Rounded(problem, unit, 1));
        var least = VectorCount.Find(problem, wanted, down, int.MaxValue, cancellation) ?? BigInteger.Zero;
        var most = VectorCount.Find(problem, wanted, up, int.MaxValue, cancellation) ?? problem.Packages;
        return new CountRange(least, most);
    }

    // With whole multiples of the unit: rounded down, a sum that reaches the wanted steps reaches the need; rounded up, a sum that
    // reaches the need reaches the wanted steps.
    private static long[][][] Rounded(CountProblem problem, long[] unit, long up) =>
        [.. problem.Values.Select(factor => factor.Select((values, party) => values.Select(value => (value + up * (unit[party] - 1)) / unit[party]).ToArray()).ToArray())];
}
