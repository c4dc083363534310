namespace Parley.Sampling;

/// <summary>A group of inputs that rise and fall together, with the rank correlations that a sample of them is given.</summary>
/// <remarks>
/// <para>
/// Source: Iman and Conover 1982. Steps: normal scores of 1…n in a random order for each column; mixed so that their correlations are the wanted ones; each column of the sample is put
/// into the order of its scores. The values of a column stay the same, only their order changes. Cost: a sort for each column.
/// </para>
/// <para>Interpretation: the wanted correlations are those of the normal scores, as in the source. The correlation of the ranks comes out a little nearer to 0, by at most 0.02.</para>
/// </remarks>
public sealed class RankCorrelation
{
    private readonly double[,] _factor;

    /// <summary>The group of these columns.</summary>
    /// <param name="columns">The columns of the sample, at least two, no one twice.</param>
    /// <param name="matrix">Their correlations, in the same order.</param>
    /// <exception cref="ArgumentException">The columns or the matrix are not possible: see <see cref="Check"/>.</exception>
    public RankCorrelation(IReadOnlyList<int> columns, double[,] matrix)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (Check(matrix) is { } problem) throw new ArgumentException(problem, nameof(matrix));
        if (columns.Count != matrix.GetLength(0) || columns.Distinct().Count() != columns.Count || columns.Any(column => column < 0))
            throw new ArgumentException("Every row of the matrix needs a column of its own.", nameof(columns));
        Columns = [.. columns];
        _factor = Triangular.Factor(matrix)!;
    }

    /// <summary>The columns of the sample.</summary>
    public IReadOnlyList<int> Columns { get; }

    /// <summary>Why no inputs can have these correlations, or null. A correlation of 1 or −1 is possible.</summary>
    public static string? Check(double[,] matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var size = matrix.GetLength(0);
        if (size != matrix.GetLength(1) || size < 2) return "the matrix must have as many rows as columns, at least two";
        for (var i = 0; i < size; i++)
            for (var j = 0; j < size; j++)
            {
                if (!(Math.Abs(matrix[i, j]) <= 1)) return "every correlation must lie between -1 and 1";
                if (i == j && matrix[i, j] != 1) return "the correlation of an input with itself must be 1";
                if (matrix[i, j] != matrix[j, i]) return "the matrix must be the same above and below its diagonal";
            }

        return Triangular.Factor(matrix) is null ? "no inputs can have these correlations together: the matrix is not positive semidefinite" : null;
    }

    /// <summary>Puts the columns of a sample into orders with the wanted correlations.</summary>
    /// <param name="sample">Row by row, <paramref name="width"/> numbers a row; more rows than the group has columns.</param>
    /// <param name="replicate">Another number gives other orders of the same seed.</param>
    /// <exception cref="ArgumentException">Too few rows, or a column outside the rows.</exception>
    public void Impose(Span<double> sample, int width, ulong seed, ulong replicate = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        var rows = sample.Length / width;
        if (rows <= Columns.Count || Columns.Any(column => column >= width))
            throw new ArgumentException("The sample needs more rows than the group has columns, and every column of the group.", nameof(sample));
        var scores = Scores(rows, seed, replicate);
        var mixed = new double[rows];
        var order = new int[rows];
        var values = new double[rows];
        var mixture = Triangular.TimesInverse(_factor, Triangular.Factor(Correlations(scores)) ?? throw new ArgumentException("The sample has too few rows.", nameof(sample)));
        for (var c = 0; c < Columns.Count; c++)
        {
            for (var i = 0; i < rows; i++)
            {
                var sum = 0.0;
                for (var k = 0; k <= c; k++) sum += mixture[c, k] * scores[k][i];
                (mixed[i], order[i], values[i]) = (sum, i, sample[(i * width) + Columns[c]]);
            }

            Array.Sort(values);
            Array.Sort(mixed, order);
            for (var i = 0; i < rows; i++) sample[(order[i] * width) + Columns[c]] = values[i];
        }
    }

    /// <summary>Normal scores Φ⁻¹(i/(n + 1)), standardised, each column in a random order.</summary>
    private double[][] Scores(int rows, ulong seed, ulong replicate)
    {
        var scores = new double[rows];
        for (var i = 0; i < rows; i++) scores[i] = StandardNormal.Quantile((i + 1.0) / (rows + 1));
        var size = Math.Sqrt(scores.Sum(score => score * score));
        for (var i = 0; i < rows; i++) scores[i] /= size;
        return [.. Columns.Select(column =>
        {
            var shuffled = (double[])scores.Clone();
            new RandomStream(seed, StreamNumbers.RankCorrelation + (ulong)column, replicate).Shuffle<double>(shuffled);
            return shuffled;
        })];
    }

    private static double[,] Correlations(double[][] scores)
    {
        var correlations = new double[scores.Length, scores.Length];
        for (var i = 0; i < scores.Length; i++)
            for (var j = 0; j <= i; j++)
            {
                var sum = 0.0;
                for (var k = 0; k < scores[i].Length; k++) sum += scores[i][k] * scores[j][k];
                correlations[i, j] = correlations[j, i] = i == j ? 1 : sum;
            }

        return correlations;
    }
}
