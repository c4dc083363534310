namespace Parley.Doubt;

/// <summary>The answers over a grid of two inputs.</summary>
/// <param name="Across">The values of the first input, in ascending order.</param>
/// <param name="Up">The values of the second input, in ascending order.</param>
/// <param name="Outputs">How many outputs there are.</param>
/// <param name="Answers">The outputs, point by point: the first input's values run fastest.</param>
public sealed record StabilityMap(IReadOnlyList<double> Across, IReadOnlyList<double> Up, int Outputs, IReadOnlyList<double> Answers)
{
    /// <summary>One output at one point of the grid.</summary>
    public double Answer(int across, int up, int output) => Answers[(((up * Across.Count) + across) * Outputs) + output];

    /// <summary>Evaluates the model over a grid of two inputs, the others at their best guesses.</summary>
    /// <remarks>Source: the textbook two-way sensitivity analysis. Cost: one evaluation a point.</remarks>
    /// <param name="best">The best guesses of all inputs.</param>
    /// <param name="first">The place of the input across, and <paramref name="second"/> that of the input upwards.</param>
    /// <param name="across">The values of the first input.</param>
    /// <param name="up">The values of the second input.</param>
    /// <param name="threads">At most so many threads; 0 for as many as there are processors.</param>
    /// <exception cref="ArgumentException">The same input twice, or no values.</exception>
    public static StabilityMap Of(
        Batch model, int outputs, IReadOnlyList<double> best, int first, int second, IReadOnlyList<double> across, IReadOnlyList<double> up, int threads = 0, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(best);
        ArgumentNullException.ThrowIfNull(across);
        ArgumentNullException.ThrowIfNull(up);
        ArgumentOutOfRangeException.ThrowIfLessThan(outputs, 1);
        if (first == second || across.Count == 0 || up.Count == 0) throw new ArgumentException("A map needs two inputs, each with values.", nameof(second));
        double[] columns = [.. across.Order()], lines = [.. up.Order()];
        var rows = new double[columns.Length * lines.Length * best.Count];
        for (var point = 0; point < columns.Length * lines.Length; point++)
        {
            var row = rows.AsSpan(point * best.Count, best.Count);
            for (var j = 0; j < best.Count; j++) row[j] = best[j];
            (row[first], row[second]) = (columns[point % columns.Length], lines[point / columns.Length]);
        }

        var answers = new double[columns.Length * lines.Length * outputs];
        Parallelism.Evaluate(model, rows, best.Count, answers, outputs, 16, threads, cancel);
        return new StabilityMap(columns, lines, outputs, answers);
    }

    /// <summary>Evenly spaced values from low to high, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two values.</exception>
    public static IReadOnlyList<double> Steps(double low, double high, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 2);
        var values = new double[count];
        for (var k = 0; k < count; k++) values[k] = k == count - 1 ? high : low + ((high - low) * k / (count - 1));
        return values;
    }
}
