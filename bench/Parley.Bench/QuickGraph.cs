using System.Diagnostics;
using System.Globalization;
using Parley.GraphModel;

namespace Parley.Bench;

/// <summary>Warm medians and peak memory of the graph model's target sizes, in well under a minute: <c>--quick graph [options] [shape] [seed] [concepts]</c>.</summary>
internal static class QuickGraph
{
    private static readonly Concept[] Asked = [Concept.Nash, Concept.Gmr, Concept.Smr, Concept.Seq];

    public static void Run(string[] args)
    {
        var culture = CultureInfo.InvariantCulture;
        Console.WriteLine($"{Environment.ProcessorCount} processors; ten statements a party, five parties; Nash, GMR, SMR, SEQ");
        Console.WriteLine("options  shape            first      (cpu)    median   lowest   lowest cpu   runs   allocated  peak of process");
        int[] sizes = args.Length > 0 ? [int.Parse(args[0], culture)] : [20, 24];
        Concept[] asked = args.Length > 3 ? [.. args[3].Split(',').Select(Enum.Parse<Concept>)] : Asked;
        GraphShape[] shapes = args.Length > 1 ? [Enum.Parse<GraphShape>(args[1])] : Enum.GetValues<GraphShape>();
        foreach (var bits in sizes)
            foreach (var shape in shapes)
            {
                var model = new GraphCase(bits, shape, args.Length > 2 ? ulong.Parse(args[2], culture) : 1);
                var (first, firstCpu) = Time(model, asked);
                var cpu = firstCpu;
                var before = GC.GetTotalAllocatedBytes(precise: true);
                var times = new List<double>();
                while (times.Count < 3 || times.Sum() < 2 && times.Count < 15)
                {
                    var (wall, used) = Time(model, asked);
                    times.Add(wall);
                    cpu = Math.Min(cpu, used);
                }
                var allocated = (GC.GetTotalAllocatedBytes(precise: true) - before) / times.Count;
                times.Sort();
                using var process = Process.GetCurrentProcess();
                Console.WriteLine(string.Create(culture,
                    $"{bits,7}  {shape,-15} {first,6:F3} s {firstCpu,6:F3} s {times[times.Count / 2],6:F3} s {times[0],6:F3} s {cpu,10:F3} s {times.Count,6} {allocated >> 20,8} MiB {process.PeakWorkingSet64 >> 20,12} MiB"));
            }
    }

    /// <summary>Seconds by the clock, and seconds of processor time on all processors together, which other programs disturb less.</summary>
    private static (double Wall, double Cpu) Time(GraphCase model, Concept[] asked)
    {
        GC.Collect();
        var used = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        model.Solve(asked);
        return (Stopwatch.GetElapsedTime(start).TotalSeconds, (Environment.CpuUsage.TotalTime - used).TotalSeconds);
    }
}
