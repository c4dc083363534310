using System.Diagnostics;
using System.Globalization;
using Parley.Assessment;
using Parley.FightAndTalk;
using Parley.Files;

namespace Parley.Bench;

/// <summary>Quick measurement of many draws of a war: every quantity drawn evenly from its range, both terminal conditions.</summary>
internal static class WarDrawsQuick
{
    private const string Example = "catalog/ukraine-2025/ceasefire.parley.yaml";

    public static void Run(string[] rest)
    {
        var draws = rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 1000;
        Console.WriteLine($"draws of a war, {draws} each, both terminal conditions");
        foreach (var view in ModelReader.Read(Example).Views)
            OneChange(view);
        foreach (var view in ModelReader.Read(Example).Views.Where(view => view.War?.Plain is not null))
        {
            Line($"worked example, {view.Perspective?.Id}", view.War!, draws, 2);
            Line($"worked example with noise 0.1, {view.Perspective?.Id}", view.War! with { Plain = view.War!.Plain! with { Noise = Noise } }, draws, 2);
        }
        var war = ModelReader.Read(Example).Views.First(view => view.War?.Plain is not null).War!;
        foreach (var threads in (int[])[1, 2, 8])
            Line($"the same on {threads} threads", war, draws, threads);
    }

    /// <summary>Each quantity's value in a draw: evenly within its range, by draw and place, on any thread alike.</summary>
    internal static Func<Quantity, double> Values(WarModel war, int draw)
    {
        var values = new Dictionary<Quantity, double>(ReferenceEqualityComparer.Instance);
        var state = ((ulong)draw + 1) * 0x9E3779B97F4A7C15;
        foreach (var quantity in war.Quantities)
            values[quantity] = quantity.Number.Low + ((quantity.Number.High - quantity.Number.Low) * Next(ref state));
        return quantity => values.TryGetValue(quantity, out var value) ? value : quantity.Best;
    }

    private static Quantity Noise { get; } = new("war.noise", new Assumption(AssumptionForm.Point, 0.1, 0.1, 0.1, [], null), null, 0, 2, "");

    private static double Next(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }

    // All that assess and compare say of one view's war: what a change of one assumption asks for again.
    private static void OneChange(Conflict view)
    {
        var times = new double[15];
        for (var i = -15; i < times.Length; i++)
        {
            var watch = Stopwatch.GetTimestamp();
            _ = WarFindings.Of(WarSolution.Of(view)!, default);
            if (i >= 0)
                times[i] = Stopwatch.GetElapsedTime(watch).TotalMilliseconds;
        }
        Array.Sort(times);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all findings of the war after a change, {view.Perspective?.Id,-40} median {times[7],7:F1} ms, least {times[0],7:F1} ms"));
    }

    private static void Line(string name, WarModel war, int draws, int threads)
    {
        WarDraws.Run(war, Math.Min(20, draws), draw => Values(war, draw), threads);
        var (watch, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.UserTime);
        var answers = WarDraws.Run(war, draws, draw => Values(war, draw), threads);
        var (wall, processor) = (Stopwatch.GetElapsedTime(watch).TotalSeconds, (Environment.CpuUsage.UserTime - used).TotalSeconds);
        var print = answers.Aggregate(17, (hash, answer) => unchecked((hash * 31) + BitConverter.DoubleToInt64Bits(answer.Headline.ValueA).GetHashCode()));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-72} {wall,7:F2} s, processor {processor,7:F2} s, accepted {answers.Count(answer => answer.Accepted)}, refused by the first side {answers.Count(answer => (answer.Headline.Refusal & WarRefusal.FirstSide) != 0)}, fingerprint {print:x8}"));
    }
}
