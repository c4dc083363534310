using Parley.Sampling;

namespace Parley.Doubt;

/// <summary>What carries a conclusion: the share of an output's variance that each uncertain factor accounts for, alone and together with others.</summary>
/// <remarks>
/// <para>
/// Source: Saltelli, Annoni, Azzini, Campolongo, Ratto and Tarantola 2010 for the first order, Jansen 1999 for the total; the indices are those of Sobol' 1993. Steps: two samples A and B
/// from one scrambled Sobol' sequence of twice as many dimensions; for each factor the sample A with that factor's columns from B; first = mean of f(B)(f(ABᵢ) − f(A)) / V, total = half the
/// mean of (f(A) − f(ABᵢ))² / V, V the variance of f over A and B. Intervals: percentiles over resamples of whole rows.
/// Cost: sample size × (factors + 2) evaluations; 16 bytes a row and factor; resamples × rows × factors multiplications.
/// </para>
/// <para>The factors must be independent of each other: inputs that go together form one factor. Outputs may be yes/no (1 and 0).</para>
/// <para>
/// Interpretation: the output is centred by its mean over A and B before the products are taken; the indices are the same and their estimates steadier. Interpretation: rows of a Sobol'
/// sequence are not independent, so that a bootstrap interval is rather too wide than too narrow. Estimates can fall a little below 0 or above 1; they are not cut.
/// </para>
/// </remarks>
public static class SobolIndices
{
    /// <summary>Indices of a model with one output whose inputs are independent and uniform between 0 and 1, with 95 per cent intervals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No factor, fewer than 2 samples or resamples.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static SobolResult Of(Batch model, int factors, int sampleSize, ulong seed, int resamples, CancellationToken cancel = default) =>
        Of(model, factors, new SobolPlan(sampleSize) { Seed = seed, Resamples = resamples }, cancel)[0];

    /// <summary>Indices of each output of a model whose inputs are independent and uniform between 0 and 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No factor or output, fewer than 2 samples or resamples.</exception>
    public static IReadOnlyList<SobolResult> Of(Batch model, int factors, SobolPlan plan, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(factors, 1);
        Check(model, plan);
        var sequence = new SobolSequence(2 * factors, plan.Seed);
        return Estimate(new SobolEvaluation(model, factors, Single(factors), plan, (first, a, b) => Fill(sequence, first, a, b)), cancel);
    }

    /// <summary>Indices of each output over drawn inputs; a group of correlated inputs is one factor, in the order of <see cref="InputSampler.Factors"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No output, fewer than 2 samples or resamples.</exception>
    /// <remarks>The sampler's seed names the sample, the plan's seed the resamples.</remarks>
    public static IReadOnlyList<SobolResult> Of(Batch model, InputSampler inputs, SobolPlan plan, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        Check(model, plan);
        if (inputs.Correlations.Count > 0)
        {
            var (a, b) = inputs.Matrices(plan.SampleSize);
            return Of(model, a, b, inputs.Factors, plan, cancel);
        }

        var sequence = new SobolSequence(2 * inputs.Inputs.Count, inputs.Seed);
        return Estimate(
            new SobolEvaluation(model, inputs.Inputs.Count, inputs.Factors, plan, (first, a, b) =>
            {
                Fill(sequence, first, a, b);
                inputs.Transform(a);
                inputs.Transform(b);
            }),
            cancel);
    }

    /// <summary>Indices of each output from two given samples.</summary>
    /// <param name="a">The one sample, row by row; its number of rows is the plan's sample size.</param>
    /// <param name="b">The other, independent of it.</param>
    /// <param name="factors">The columns of each factor; every column in exactly one.</param>
    /// <exception cref="ArgumentException">Samples of different sizes, or factors that leave a column out or name it twice.</exception>
    public static IReadOnlyList<SobolResult> Of(
        Batch model, double[] a, double[] b, IReadOnlyList<IReadOnlyList<int>> factors, SobolPlan plan, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        ArgumentNullException.ThrowIfNull(factors);
        Check(model, plan);
        var width = a.Length / plan.SampleSize;
        if (width == 0 || a.Length != b.Length || a.Length != width * plan.SampleSize) throw new ArgumentException("Both samples need as many rows as the plan says.", nameof(a));
        if (!factors.SelectMany(columns => columns).Order().SequenceEqual(Enumerable.Range(0, width))) throw new ArgumentException("Every column belongs to one factor.", nameof(factors));
        return Estimate(
            new SobolEvaluation(model, width, factors, plan, (first, rowsA, rowsB) =>
            {
                a.AsSpan(first * width, rowsA.Length).CopyTo(rowsA);
                b.AsSpan(first * width, rowsB.Length).CopyTo(rowsB);
            }),
            cancel);
    }

    private static SobolResult[] Estimate(SobolEvaluation evaluation, CancellationToken cancel)
    {
        evaluation.Run(cancel);
        return [.. Enumerable.Range(0, evaluation.Plan.Outputs).Select(output => new SobolEstimate(evaluation, output).Result(cancel))];
    }

    private static void Fill(SobolSequence sequence, int first, Span<double> a, Span<double> b)
    {
        var width = sequence.Dimensions / 2;
        var points = new double[2 * a.Length];
        sequence.Fill(first, points);
        for (var i = 0; i < a.Length; i += width)
        {
            points.AsSpan(2 * i, width).CopyTo(a[i..]);
            points.AsSpan((2 * i) + width, width).CopyTo(b[i..]);
        }
    }

    private static int[][] Single(int factors) => [.. Enumerable.Range(0, factors).Select(column => (int[])[column])];

    private static void Check(Batch model, SobolPlan plan)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.SampleSize, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Resamples, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Outputs, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.RowsAtOnce, 1);
        if (!(plan.Level > 0 && plan.Level < 1)) throw new ArgumentOutOfRangeException(nameof(plan), plan.Level, "The level lies between 0 and 1.");
    }
}
