namespace Parley.Sampling;

/// <summary>Draws values for a list of uncertain inputs: their distributions, and which of them go together.</summary>
/// <remarks>Immutable, and safe to use from several threads: a draw depends on the seed and its number only.</remarks>
public sealed class InputSampler
{
    /// <summary>The sampler of these inputs.</summary>
    /// <param name="inputs">At least one distribution.</param>
    /// <param name="correlations">Groups of inputs, by their places in the list; no input is in two groups.</param>
    /// <exception cref="ArgumentException">No input, or a group that names an input that is not there or in another group.</exception>
    public InputSampler(IReadOnlyList<Distribution> inputs, IReadOnlyList<RankCorrelation> correlations, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(correlations);
        if (inputs.Count == 0) throw new ArgumentException("At least one input is needed.", nameof(inputs));
        var named = correlations.SelectMany(group => group.Columns).ToList();
        if (named.Distinct().Count() != named.Count || named.Any(column => column >= inputs.Count))
            throw new ArgumentException("A group names inputs of the list, each in one group at most.", nameof(correlations));
        (Inputs, Correlations, Seed) = ([.. inputs], [.. correlations], seed);
        Factors = [.. correlations.Select(group => group.Columns)
            .Concat(Enumerable.Range(0, inputs.Count).Except(named).Select(column => (IReadOnlyList<int>)[column])).OrderBy(columns => columns.Min())];
    }

    /// <summary>The distributions.</summary>
    public IReadOnlyList<Distribution> Inputs { get; }

    /// <summary>The groups of inputs that go together.</summary>
    public IReadOnlyList<RankCorrelation> Correlations { get; }

    /// <summary>The seed.</summary>
    public ulong Seed { get; }

    /// <summary>The inputs as independent factors: a group of correlated inputs is one factor, every other input one by itself; in the order of their first inputs.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Factors { get; }

    /// <summary>Draws one block: a Latin hypercube of its own, with correlations within the block.</summary>
    /// <param name="block">The number of the block; the same number and size give the same values.</param>
    /// <param name="rows">Room for whole rows, one value an input; with correlations more rows than the largest group has inputs.</param>
    public void Draw(long block, Span<double> rows)
    {
        LatinHypercube.Fill(rows, Inputs.Count, Seed, (ulong)block);
        Transform(rows);
        foreach (var group in Correlations) group.Impose(rows, Inputs.Count, Seed, (ulong)block);
    }

    /// <summary>Two independent samples by a scrambled Sobol' sequence, as Sobol' indices need them, row by row.</summary>
    /// <param name="rows">The number of rows of each; best a power of two.</param>
    public (double[] A, double[] B) Matrices(int rows)
    {
        var width = Inputs.Count;
        var (a, b) = (new double[rows * width], new double[rows * width]);
        var point = new double[2 * width];
        var sequence = new SobolSequence(2 * width, Seed);
        for (var i = 0; i < rows; i++)
        {
            sequence.Fill(i, point);
            point.AsSpan(0, width).CopyTo(a.AsSpan(i * width));
            point.AsSpan(width).CopyTo(b.AsSpan(i * width));
        }

        Transform(a);
        Transform(b);
        foreach (var group in Correlations)
        {
            group.Impose(a, width, Seed, ulong.MaxValue);
            group.Impose(b, width, Seed, ulong.MaxValue - 1);
        }

        return (a, b);
    }

    /// <summary>Turns rows of shares between 0 and 1 into values, in place.</summary>
    public void Transform(Span<double> rows)
    {
        var width = Inputs.Count;
        for (var j = 0; j < width; j++)
        {
            var input = Inputs[j];
            for (var i = j; i < rows.Length; i += width) rows[i] = input.Quantile(rows[i]);
        }
    }
}
