using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Doubt;

/// <summary>Indices of one output and their intervals, from the outputs over all samples.</summary>
/// <remarks>
/// Every estimate is a ratio of sums over rows. The terms of the sums are worked out once, column by column: the sum of f(A) and f(B), the sum of their squares, and for each factor the
/// product of the first order and the square of the total. A resample then only weighs the rows.
/// </remarks>
internal sealed class SobolEstimate
{
    private readonly SobolEvaluation _evaluation;
    private readonly int _output;
    private readonly int _rows;
    private readonly int _stride;
    private readonly double _centre;
    private readonly double[] _columns;

    public SobolEstimate(SobolEvaluation evaluation, int output)
    {
        (_evaluation, _output) = (evaluation, output);
        var defined = Defined();
        _rows = defined?.Length ?? evaluation.Plan.SampleSize;
        _stride = (_rows + 3) & ~3;
        _columns = new double[Count * (long)_stride];
        var (a, b) = (Take(0, defined), Take(1, defined));
        _centre = _rows == 0 ? double.NaN : (Sum(a) + Sum(b)) / (2.0 * _rows);
        for (var i = 0; i < _rows; i++)
        {
            a[i] -= _centre;
            b[i] -= _centre;
            _columns[i] = a[i] + b[i];
            _columns[_stride + i] = (a[i] * a[i]) + (b[i] * b[i]);
        }

        Parallelism.Run(evaluation.Factors, evaluation.Plan.Threads, factor => Terms(factor, a, b, defined), default);
    }

    private int Count => 2 + (2 * _evaluation.Factors);

    public SobolResult Result(CancellationToken cancel)
    {
        var (factors, plan) = (_evaluation.Factors, _evaluation.Plan);
        var point = new double[2 * factors];
        var sums = new double[Count];
        for (var k = 0; k < Count; k++) sums[k] = Sum(_columns.AsSpan(k * _stride, _stride));
        var variance = Indices(sums, point);
        var resampled = new double[plan.Resamples * 2 * factors];
        if (variance > 0)
        {
            var all = Bootstrap.Sums(_columns, Count, _rows, plan.Resamples, plan.Seed, plan.Threads, cancel);
            for (var r = 0; r < plan.Resamples; r++) Indices(all.AsSpan(r * Count, Count), resampled.AsSpan(r * 2 * factors, 2 * factors));
        }

        var bounds = new Bounds[2 * factors];
        var values = new double[plan.Resamples];
        for (var k = 0; k < bounds.Length; k++)
        {
            for (var r = 0; r < values.Length; r++) values[r] = resampled[(r * bounds.Length) + k];
            Array.Sort(values);
            bounds[k] = new Bounds(point[k], Percentile(values, 0.5 * (1 - plan.Level)), Percentile(values, 0.5 * (1 + plan.Level)));
        }

        var mean = _centre + (sums[0] / (2.0 * _rows));
        return new SobolResult(bounds[..factors], bounds[factors..], mean, variance, _rows, plan.SampleSize - _rows, _evaluation.Evaluations);
    }

    /// <summary>First-order indices, then total ones, from weighted sums; gives the variance, which is 0 where there is none.</summary>
    private double Indices(ReadOnlySpan<double> sums, Span<double> indices)
    {
        indices.Clear();
        if (_rows == 0) return 0;
        var mean = sums[0] / (2.0 * _rows);
        var variance = (sums[1] / (2.0 * _rows)) - (mean * mean);
        // What rounding leaves of a constant output is no variance.
        if (!(variance > 1e-28 * _centre * _centre) || variance <= 0) return 0;
        var factors = indices.Length / 2;
        for (var i = 0; i < factors; i++)
        {
            indices[i] = sums[2 + (2 * i)] / _rows / variance;
            indices[factors + i] = sums[3 + (2 * i)] / (2.0 * _rows) / variance;
        }

        return variance;
    }

    private void Terms(int factor, double[] a, double[] b, int[]? defined)
    {
        var mixed = Take(2 + factor, defined);
        var first = _columns.AsSpan((2 + (2 * factor)) * _stride, _stride);
        var total = _columns.AsSpan((3 + (2 * factor)) * _stride, _stride);
        for (var i = 0; i < mixed.Length; i++)
        {
            var change = mixed[i] - _centre - a[i];
            first[i] = b[i] * change;
            total[i] = change * change;
        }
    }

    /// <summary>The rows whose output is finite in every sample; null where all are.</summary>
    private int[]? Defined()
    {
        var size = _evaluation.Plan.SampleSize;
        bool[]? absent = null;
        for (var sample = 0; sample < _evaluation.Factors + 2; sample++)
        {
            var values = _evaluation.Values(_output, sample);
            if (double.IsFinite(Sum(values))) continue;
            absent ??= new bool[size];
            for (var i = 0; i < size; i++) absent[i] |= !double.IsFinite(values[i]);
        }

        return absent is null ? null : [.. Enumerable.Range(0, size).Where(i => !absent[i])];
    }

    private double[] Take(int sample, int[]? defined)
    {
        var values = _evaluation.Values(_output, sample);
        if (defined is null) return values.ToArray();
        var taken = new double[defined.Length];
        for (var i = 0; i < taken.Length; i++) taken[i] = values[defined[i]];
        return taken;
    }

    /// <summary>The sum in four lanes, in a fixed order.</summary>
    private static double Sum(ReadOnlySpan<double> values)
    {
        var lanes = Vector256<double>.Zero;
        var vectors = MemoryMarshal.Cast<double, Vector256<double>>(values);
        foreach (var vector in vectors) lanes += vector;
        var sum = (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]);
        for (var i = 4 * vectors.Length; i < values.Length; i++) sum += values[i];
        return sum;
    }

    private static double Percentile(double[] sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        return below + 1 == sorted.Length ? sorted[below] : sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below]));
    }
}
