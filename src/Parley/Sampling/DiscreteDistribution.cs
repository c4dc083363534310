namespace Parley.Sampling;

/// <summary>A few values with their weights: alternatives, or what several sources say.</summary>
/// <remarks>The values are kept in ascending order, and equal values are joined. The best guess is the value with the largest weight, of several the lowest.</remarks>
public sealed record DiscreteDistribution : Distribution
{
    private readonly double[] _values;
    private readonly double[] _weights;
    private readonly double[] _until;

    /// <summary>The values, each with its weight; the weights need not add up to 1.</summary>
    /// <exception cref="ArgumentException">The parameters are not possible: see <see cref="Check"/>.</exception>
    public DiscreteDistribution(IReadOnlyList<double> values, IReadOnlyList<double> weights)
    {
        Demand(Check(values, weights));
        var whole = weights.Sum();
        var pairs = values.Zip(weights).Where(pair => pair.Second > 0).GroupBy(pair => pair.First).OrderBy(group => group.Key).ToArray();
        _values = [.. pairs.Select(group => group.Key)];
        _weights = [.. pairs.Select(group => group.Sum(pair => pair.Second) / whole)];
        _until = new double[_values.Length];
        var sum = 0.0;
        for (var i = 0; i < _until.Length; i++) _until[i] = sum += _weights[i];
    }

    /// <summary>The share of each value; they add up to 1.</summary>
    public IReadOnlyList<double> Shares => _weights;

    /// <inheritdoc/>
    public override IReadOnlyList<double> Values => _values;

    /// <inheritdoc/>
    public override double Best => _values[Array.IndexOf(_weights, _weights.Max())];

    /// <inheritdoc/>
    public override double Low => _values[0];

    /// <inheritdoc/>
    public override double High => _values[^1];

    /// <summary>Why the parameters are not possible, or null.</summary>
    public static string? Check(IReadOnlyList<double> values, IReadOnlyList<double> weights)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(weights);
        if (values.Count == 0) return "at least one value is needed";
        if (values.Count != weights.Count) return "every value needs one weight";
        if (!values.All(double.IsFinite) || !weights.All(double.IsFinite)) return "every number must be finite";
        if (weights.Any(weight => weight < 0)) return "no weight may be below 0";
        return weights.Any(weight => weight > 0) ? null : "at least one weight must be above 0";
    }

    /// <inheritdoc/>
    public override double Quantile(double u)
    {
        for (var i = 0; i < _until.Length - 1; i++)
            if (u <= _until[i]) return _values[i];
        return _values[^1];
    }

    /// <summary>Equal where values and shares are.</summary>
    public bool Equals(DiscreteDistribution? other) =>
        other is not null && _values.AsSpan().SequenceEqual(other._values) && _weights.AsSpan().SequenceEqual(other._weights);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var value in _values) hash.Add(value);
        foreach (var weight in _weights) hash.Add(weight);
        return hash.ToHashCode();
    }
}
