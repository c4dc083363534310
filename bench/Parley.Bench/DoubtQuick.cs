using System.Diagnostics;
using System.Globalization;

namespace Parley.Bench;

/// <summary>Quick measurement of sampling and doubt: warm medians.</summary>
internal static class DoubtQuick
{
    public static void Run()
    {
        Console.WriteLine($"doubt: {DoubtCase.Samples} base samples, first-order and total indices, {Environment.ProcessorCount} processors, warm median of 15");
        Line("Ishigami, 100 resamples", () => DoubtCase.Ishigami(100));
        Line("Ishigami, 1,000 resamples", () => DoubtCase.Ishigami(1000));
        Line("Ishigami, 100 resamples, one thread", () => DoubtCase.Ishigami(100, 1));
        Line("G function of 20 inputs, 100 resamples", () => DoubtCase.G(100));
        Line("G function of 20 inputs, 100, one thread", () => DoubtCase.G(100, 1));
        Line("Sobol' points, 40 dimensions", () => DoubtCase.Points(40));
        Line("10,000 draws of 20 PERT inputs", () => DoubtCase.Draws(10_000));
    }

    private static void Line(string name, Action run)
    {
        for (var i = 0; i < 20; i++) run();
        var times = new double[15];
        var (bytes, used) = (GC.GetTotalAllocatedBytes(), Environment.CpuUsage.TotalTime);
        for (var i = 0; i < times.Length; i++)
        {
            var watch = Stopwatch.GetTimestamp();
            run();
            times[i] = Stopwatch.GetElapsedTime(watch).TotalMilliseconds;
        }

        var processor = (Environment.CpuUsage.TotalTime - used).TotalMilliseconds / times.Length;
        bytes = (GC.GetTotalAllocatedBytes() - bytes) / times.Length;
        Array.Sort(times);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-42} median {times[7],8:F2} ms, least {times[0],8:F2} ms, processor {processor,8:F2} ms, {bytes / 1024.0,9:F0} KiB a run"));
    }
}
