using System.Diagnostics;
using System.Globalization;
using Parley.Deals;

namespace Parley.Bench;

/// <summary>Warm medians of the deals' target sizes and of their growth: <c>--quick deals</c>.</summary>
internal static class DealsQuick
{
    private static readonly (int Parties, int Issues, int Levels, double? TargetMs)[] Frontiers =
    [
        (2, 7, 10, 0.5), (2, 20, 10, 3), (2, 50, 10, 10), (3, 10, 10, 50), (4, 7, 10, 100),
        (2, 5, 10, null), (2, 10, 10, null), (2, 100, 10, null), (2, 7, 100, null), (3, 5, 10, null), (3, 15, 10, null), (4, 5, 10, null), (5, 5, 10, null),
    ];

    public static void Run()
    {
        Console.WriteLine("parties  issues  levels  frontier   median ms  least ms  cpu ms   target ms");
        foreach (var (parties, issues, levels, target) in Frontiers)
        {
            var space = DealCompiler.Compile(Model(parties, issues, levels), (Seating?)null).Space!;
            var size = 0;
            var (median, least, cpu) = Time(() =>
            {
                var frontier = FrontierSearch.Find(space)!;
                size = frontier.Count;
                _ = DealSolver.Pick(AcceptableFront.Of(frontier));
            });
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{parties,7} {issues,7} {levels,7} {size,9} {median,11:0.000} {least,9:0.000} {cpu,7:0.000} {target,11}"));
        }
        Console.WriteLine("count    parties  issues  levels   median ms  least ms  cpu ms   exact");
        foreach (var (parties, issues) in new[] { (2, 7), (2, 12), (2, 20), (3, 6), (3, 12), (4, 12) })
        {
            var space = DealCompiler.Compile(Model(parties, issues, 10), (Seating?)null).Space!;
            CountRange? count = null;
            var (median, least, cpu) = Time(() => count = PackageCount.Acceptable(space), 5);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{parties,15} {issues,7} {10,7} {median,11:0.000} {least,9:0.000} {cpu,7:0.000}   {(count!.IsExact ? $"{count.AtLeast}" : $"{count.AtLeast} to {count.AtMost}")}"));
        }
    }

    // Scores with many digits, so that no two packages are alike; the reservation lies above what a package gives on average.
    private static Conflict Model(int parties, int issues, int levels)
    {
        var state = (ulong)(parties * 1_000_003 + issues * 1_009 + levels);
        return new Conflict
        {
            Title = "Benchmark",
            Parties = [.. Enumerable.Range(0, parties).Select(p => new Party($"p{p}", $"p{p}"))],
            Issues = [.. Enumerable.Range(0, issues).Select(i => new Issue($"i{i}", $"i{i}", [.. Enumerable.Range(0, levels).Select(l => new Level($"l{l}", $"l{l}", null))], true, null, null, []))],
            Worths = [.. Enumerable.Range(0, parties).Select(p => new Worth($"p{p}", new Reservation(Number(0.55 * issues), null),
                [.. Enumerable.Range(0, issues).Select(i => new IssueWorth($"i{i}", null, [.. Enumerable.Range(0, levels).Select(l => new Score($"l{l}", Number(Next(ref state))))], [], null))],
                [], [], [], WorthScale.AsWritten, 1, [], null))],
        };
    }

    private static Assumption Number(double value) => new(AssumptionForm.Point, value, value, value, [], null);

    private static double Next(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) / (double)(1UL << 53);
    }

    private static (double Median, double Least, double Cpu) Time(Action action, int most = 40)
    {
        var clock = Stopwatch.StartNew();
        for (var warm = 0; warm < 30 && clock.ElapsedMilliseconds < 1_500; warm++)
            action();
        var (times, cpu) = (new List<double>(), new List<double>());
        clock.Restart();
        while (times.Count < 3 || times.Count < most && clock.ElapsedMilliseconds < 4_000)
        {
            var processor = Environment.CpuUsage.TotalTime;
            var start = Stopwatch.GetTimestamp();
            action();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            cpu.Add((Environment.CpuUsage.TotalTime - processor).TotalMilliseconds);
        }
        times.Sort();
        return (times[times.Count / 2], times[0], cpu.Min());
    }
}
