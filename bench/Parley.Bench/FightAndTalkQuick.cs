using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Parley.FightAndTalk;

namespace Parley.Bench;

/// <summary>Quick measurement of the backward induction: warm medians on one core, and what one period allocates.</summary>
internal static class FightAndTalkQuick
{
    public static void Run()
    {
        Console.WriteLine("fight and talk: backward induction, 720 periods, one core, warm median of 15");
        Line("N=20 M=11 |Y|=9", Game(20, 11, 9, 0));
        Line("N=20 M=11 |Y|=9 noise 0.1", Game(20, 11, 9, 0.1));
        Line("N=20 M=11 no settlements", Game(20, 11, 0, 0));
        Line("N=20 M=11 no settlements, noise 0.1", Game(20, 11, 0, 0.1));
        Line("N=60 M=41 |Y|=9", Game(60, 41, 9, 0));
        Line("N=60 M=41 |Y|=9 noise 0.1", Game(60, 41, 9, 0.1));
        Line("N=60 M=41 no settlements", Game(60, 41, 0, 0));
        Line("N=20 M=11 |Y|=9 dense kernels", Game(20, 11, 9, 0, dense: true));
        Line("N=60 M=41 |Y|=9 dense kernels", Game(60, 41, 9, 0, dense: true));
        foreach (var n in (int[])[10, 20, 40]) Line($"growth N={n} M=11 |Y|=9", Game(n, 11, 9, 0));
        foreach (var m in (int[])[5, 11, 21]) Line($"growth N=20 M={m} |Y|=9", Game(20, m, 9, 0));
        foreach (var y in (int[])[1, 3, 9, 27]) Line($"growth N=20 M=11 |Y|={y} noise 0.1", Game(20, 11, y, 0.1));
        Whole("whole solution, one terminal", Game(20, 11, 9, 0));
        Whole("whole solution, one terminal, noise 0.1", Game(20, 11, 9, 0.1));
    }

    /// <summary>A game of the stated size with drifting strength, recovery, guarantees, an edge and accidents.</summary>
    internal static ExactGame Game(int fronts, int strengths, int settlements, double noise, bool dense = false)
    {
        var shares = new double[settlements];
        for (var j = 0; j < settlements; j++) shares[j] = (j + 1.0) / (settlements + 1);
        return new ExactGame
        {
            Delta = 0.99,
            Mu = 0.4,
            Front = fronts / 2,
            Values = [.. Enumerable.Range(0, fronts + 1).Select(k => (double)k / fronts)],
            Strength = (strengths + 1) / 2,
            Advance = [.. Enumerable.Range(0, strengths).Select(m => 1 / (1 + Math.Exp(-2.0 * (m - (strengths / 2)) / strengths)))],
            WarKernel = Kernel(strengths, 0.1, dense),
            CeasefireKernel = Kernel(strengths, 0.3, dense),
            Fight = new Pair(0.25, 0.3),
            Hold = new Pair(0.02, 0.03),
            Break = new Pair(0.5, 0.5),
            Edge = new Pair(0.05, 0.08),
            Escalate = [.. Enumerable.Repeat(0.001, strengths)],
            Accident = 0.01,
            Ceasefire = CeasefireTerms.Line,
            Settle = settlements == 0 ? SettlementTerms.None : SettlementTerms.Shares(shares),
            Bonus = new Pair(0.02, 0.04),
            Noise = noise,
            Horizon = 720,
        };
    }

    private static ImmutableArray<ImmutableArray<double>> Kernel(int size, double move, bool dense) =>
        [.. Enumerable.Range(0, size).Select(m =>
        {
            var row = new double[size];
            for (var n = 0; n < size; n++) row[n] = dense ? Math.Pow(move, Math.Abs(m - n)) : n == m ? 1 : Math.Abs(m - n) == 1 ? move : 0;
            return row.Select(x => x / row.Sum()).ToImmutableArray();
        })];

    private static void Line(string name, ExactGame game)
    {
        var tables = new GameTables(game, game.Advance);
        Report(name, () => BackwardInduction.Run(tables, Terminal.Line, false, default), game.Horizon);
    }

    private static void Whole(string name, ExactGame game) => Report(name, () => GameSolver.Solve(game, Terminal.War), game.Horizon);

    private static void Report(string name, Action run, int periods)
    {
        for (var i = 0; i < 40; i++) run();
        var times = new double[15];
        var before = GC.GetAllocatedBytesForCurrentThread();
        var used = Environment.CpuUsage.UserTime;
        for (var i = 0; i < times.Length; i++)
        {
            var watch = Stopwatch.GetTimestamp();
            run();
            times[i] = Stopwatch.GetElapsedTime(watch).TotalMilliseconds;
        }

        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / times.Length;
        var processor = (Environment.CpuUsage.UserTime - used).TotalMilliseconds / times.Length;
        Array.Sort(times);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-42} median {times[7],8:F2} ms, least {times[0],8:F2} ms, processor {processor,8:F2} ms, {bytes,8} bytes a run of {periods} periods"));
    }
}
