using Parley.Doubt;
using Parley.Sampling;

namespace Parley.Bench;

/// <summary>The functions and plans that the measurements of doubt use.</summary>
internal static class DoubtCase
{
    /// <summary>Base samples of the Sobol' indices.</summary>
    public const int Samples = 1 << 14;

    private static readonly double[] Weights = [.. Enumerable.Range(0, 20).Select(j => j * 0.5)];

    /// <summary>Indices of the Ishigami function, three inputs.</summary>
    public static SobolResult Ishigami(int resamples, int threads = 0) => SobolIndices.Of(Ishigami, 3, new SobolPlan(Samples) { Seed = 1, Resamples = resamples, Threads = threads })[0];

    /// <summary>Indices of the G function, twenty inputs: 360,448 evaluations.</summary>
    public static SobolResult G(int resamples, int threads = 0) => SobolIndices.Of(G, 20, new SobolPlan(Samples) { Seed = 1, Resamples = resamples, Threads = threads })[0];

    /// <summary>Draws of twenty PERT inputs through their sum.</summary>
    public static MonteCarloResult Draws(long draws)
    {
        var inputs = new InputSampler([.. Enumerable.Range(0, 20).Select(j => new PertDistribution(0, 1 + (j * 0.1), 5))], [], 1);
        return MonteCarlo.Run(Sum, inputs, new MonteCarloPlan(draws, 1));
    }

    /// <summary>Points of a scrambled Sobol' sequence.</summary>
    public static double[] Points(int dimensions)
    {
        var points = new double[dimensions * Samples];
        new SobolSequence(dimensions, 1).Fill(0, points);
        return points;
    }

    private static void Ishigami(ReadOnlySpan<double> inputs, Span<double> outputs)
    {
        for (var i = 0; i < outputs.Length; i++)
        {
            var (x, y, z) = (Math.PI * ((2 * inputs[3 * i]) - 1), Math.PI * ((2 * inputs[(3 * i) + 1]) - 1), Math.PI * ((2 * inputs[(3 * i) + 2]) - 1));
            var (sine, other) = (Math.Sin(x), Math.Sin(y));
            outputs[i] = sine + (7 * other * other) + (0.1 * z * z * z * z * sine);
        }
    }

    private static void G(ReadOnlySpan<double> inputs, Span<double> outputs)
    {
        for (var i = 0; i < outputs.Length; i++)
        {
            var row = inputs.Slice(i * Weights.Length, Weights.Length);
            var product = 1.0;
            for (var j = 0; j < row.Length; j++) product *= (Math.Abs((4 * row[j]) - 2) + Weights[j]) / (1 + Weights[j]);
            outputs[i] = product;
        }
    }

    private static void Sum(ReadOnlySpan<double> inputs, Span<double> outputs)
    {
        var width = inputs.Length / outputs.Length;
        for (var i = 0; i < outputs.Length; i++)
        {
            var sum = 0.0;
            foreach (var x in inputs.Slice(i * width, width)) sum += x;
            outputs[i] = sum;
        }
    }
}
