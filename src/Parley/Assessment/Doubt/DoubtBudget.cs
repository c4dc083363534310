using System.Diagnostics;
using System.Numerics;

namespace Parley.Assessment;

/// <summary>Settings that fill a stretch of time on this machine, and the evaluations that they take.</summary>
public sealed record FittedDoubt(DoubtSettings Settings, long Planned);

/// <summary>Finds how many draws fit into a stretch of time. The number depends on the machine; the results depend on the number alone, and it is reported.</summary>
/// <remarks>
/// Steps: time a few evaluations of each part; what tornado and tipping points take is set aside; of the rest nine tenths go to parts that solve a war game
/// where there are such; half of each to draws and half to Sobol' indices. Powers of two, so that small differences of speed change nothing.
/// </remarks>
public static class DoubtBudget
{
    private const int Timed = 12;

    /// <summary>The settings for all views together.</summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static FittedDoubt Fit(IReadOnlyList<DoubtModel> views, TimeSpan time, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(views);
        List<(DoubtPart Part, double Seconds)> parts = [.. views.SelectMany(view => view.Parts.Where(part => part.Inputs.Count > 0).Select(part => (part, Seconds(view, part, cancellation))))];
        var settings = new DoubtSettings { Draws = 1, SlowDraws = 1, Samples = 0, SlowSamples = 0, JointBudget = 1_000 };
        var fixedCost = parts.Sum(entry => entry.Seconds * (settings.Planned(entry.Part) + settings.JointBudget * entry.Part.Questions.Count * 0.25));
        var left = Math.Max(1, (time.TotalSeconds * Environment.ProcessorCount) - fixedCost);
        var hasSlow = parts.Exists(entry => entry.Part.IsSlow);
        var (slowDraws, slowSamples) = Share(parts.FindAll(entry => entry.Part.IsSlow), left * 0.9, 512);
        var (draws, samples) = Share(parts.FindAll(entry => !entry.Part.IsSlow), left * (hasSlow ? 0.1 : 1), 1024);
        settings = settings with { Draws = draws, Samples = samples, SlowDraws = slowDraws, SlowSamples = slowSamples };
        return new FittedDoubt(settings, parts.Sum(entry => settings.Planned(entry.Part)));
    }

    private static (long Draws, int Samples) Share(List<(DoubtPart Part, double Seconds)> parts, double seconds, int least)
    {
        var drawing = parts.Sum(entry => entry.Seconds);
        var sampling = parts.Sum(entry => entry.Seconds * (entry.Part.Inputs.Count + 2));
        return parts.Count == 0 ? (least, 0)
            : ((long)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(seconds / 2 / drawing / 2, least, 1 << 20)), (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(seconds / 2 / sampling / 2, 64, 1 << 14)));
    }

    private static double Seconds(DoubtModel view, DoubtPart part, CancellationToken cancellation)
    {
        var answers = part.AtBest(view.Inputs);
        double[] at = [.. part.Inputs.Select(input => view.Inputs[input].Best)];
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < Timed; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            part.Answer(at, answers);
        }
        return Math.Max(1e-7, watch.Elapsed.TotalSeconds / Timed);
    }
}
