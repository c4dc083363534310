namespace Parley.Doubt;

/// <summary>How far each input moves an output by itself.</summary>
/// <remarks>
/// Source: the one-at-a-time analysis of Howard 1988. Steps: the output at the lower and the upper end of each input's range, the others at their best guesses. It sees no
/// interactions, and no bend between the ends: the Sobol' indices do. Cost: two evaluations an input.
/// </remarks>
public static class Tornado
{
    /// <summary>For each output the bars of all inputs: the widest first, absent ones last, of equal ones the first input first.</summary>
    /// <param name="best">The best guesses.</param>
    /// <param name="low">The lower ends of the ranges.</param>
    /// <param name="high">The upper ends.</param>
    /// <param name="threads">At most so many threads; 0 for as many as there are processors.</param>
    /// <exception cref="ArgumentException">Lists of different lengths.</exception>
    public static IReadOnlyList<IReadOnlyList<TornadoBar>> Of(
        Batch model, int outputs, IReadOnlyList<double> best, IReadOnlyList<double> low, IReadOnlyList<double> high, int threads = 0, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(best);
        ArgumentNullException.ThrowIfNull(low);
        ArgumentNullException.ThrowIfNull(high);
        ArgumentOutOfRangeException.ThrowIfLessThan(outputs, 1);
        var width = best.Count;
        if (low.Count != width || high.Count != width) throw new ArgumentException("Every input needs both ends of its range.", nameof(low));
        var rows = new double[2 * width * width];
        for (var i = 0; i < width; i++)
            for (var end = 0; end < 2; end++)
            {
                var row = rows.AsSpan(((2 * i) + end) * width, width);
                for (var j = 0; j < width; j++) row[j] = best[j];
                row[i] = end == 0 ? low[i] : high[i];
            }

        var answers = new double[2 * width * outputs];
        Parallelism.Evaluate(model, rows, width, answers, outputs, 4, threads, cancel);
        return [.. Enumerable.Range(0, outputs).Select(output => (IReadOnlyList<TornadoBar>)[.. Enumerable.Range(0, width)
            .Select(i => new TornadoBar(i, answers[(2 * i * outputs) + output], answers[(((2 * i) + 1) * outputs) + output]))
            .OrderBy(bar => double.IsNaN(bar.Swing)).ThenByDescending(bar => bar.Swing).ThenBy(bar => bar.Input)])];
    }
}
