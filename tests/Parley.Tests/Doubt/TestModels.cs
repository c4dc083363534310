using Parley.Doubt;

namespace Parley.Tests.Doubt;

/// <summary>Functions with known answers.</summary>
internal static class TestModels
{
    /// <summary>Ishigami and Homma 1990 with a = 7 and b = 0.1, over shares: x = π(2u − 1).</summary>
    public static void Ishigami(ReadOnlySpan<double> inputs, Span<double> outputs)
    {
        for (var i = 0; i < outputs.Length; i++)
        {
            var (x, y, z) = (Angle(inputs[3 * i]), Angle(inputs[(3 * i) + 1]), Angle(inputs[(3 * i) + 2]));
            outputs[i] = Math.Sin(x) + (7 * Math.Sin(y) * Math.Sin(y)) + (0.1 * z * z * z * z * Math.Sin(x));
        }
    }

    /// <summary>Sobol's G function: the product of (|4u − 2| + a)/(1 + a).</summary>
    public static Batch G(double[] a) => (inputs, outputs) =>
    {
        for (var i = 0; i < outputs.Length; i++)
        {
            var product = 1.0;
            for (var j = 0; j < a.Length; j++) product *= (Math.Abs((4 * inputs[(i * a.Length) + j]) - 2) + a[j]) / (1 + a[j]);
            outputs[i] = product;
        }
    };

    /// <summary>One output from one row.</summary>
    public static Batch Each(int inputs, Func<double[], double> of) => (rows, outputs) =>
    {
        for (var i = 0; i < outputs.Length; i++) outputs[i] = of(rows.Slice(i * inputs, inputs).ToArray());
    };

    /// <summary>Several outputs from one row.</summary>
    public static Batch Several(int inputs, Func<double[], double[]> of) => (rows, outputs) =>
    {
        var count = outputs.Length / (rows.Length / inputs);
        for (var i = 0; i < rows.Length / inputs; i++) of(rows.Slice(i * inputs, inputs).ToArray()).CopyTo(outputs[(i * count)..]);
    };

    private static double Angle(double share) => Math.PI * ((2 * share) - 1);
}
