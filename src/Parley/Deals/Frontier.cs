namespace Parley.Deals;

/// <summary>
/// The Pareto frontier of a space: every vector of values than which no permitted package is better for one party and no worse for all.
/// One entry per distinct vector, the largest values of the first party first, then of the second, and so on.
/// </summary>
public sealed class Frontier
{
    private readonly IReadOnlyList<FrontLayer> _factors;
    private readonly IReadOnlyList<FrontLayer> _layers;
    private readonly int[] _order;
    private readonly int[] _sequence;

    internal Frontier(PackageSpace space, IReadOnlyList<FrontLayer> layers, IReadOnlyList<FrontLayer> factors, int[] sequence)
    {
        (Space, _layers, _factors, _sequence) = (space, layers, factors, sequence);
        var columns = layers[^1].Columns;
        _order = [.. Enumerable.Range(0, layers[^1].Count)];
        if (space.Parties.Count < 4)
        {
            Values = [.. columns];
            return;
        }
        Array.Sort(_order, (a, b) => Compare(columns, a, b));
        Values = [.. columns.Take(space.Parties.Count).Select(column => Array.ConvertAll(_order, k => column[k]))];
    }

    /// <summary>The space.</summary>
    public PackageSpace Space { get; }

    /// <summary>How many distinct vectors are on the frontier.</summary>
    public int Count => _order.Length;

    /// <summary>Per party, the values in the units of the space.</summary>
    public IReadOnlyList<long[]> Values { get; }

    /// <summary>A package with the values of an entry: the level of each issue. Several packages may have them; which one is shown is fixed by the model.</summary>
    public int[] Package(int entry)
    {
        var package = new int[Space.Issues.Count];
        var at = _order[entry];
        for (var step = _layers.Count - 1; step >= 0; step--)
        {
            var factor = Space.Factors[_sequence[step]];
            var combination = factor.Combinations[_factors[step].Right[_layers[step].Right[at]]];
            for (var i = 0; i < combination.Length; i++)
                package[factor.Issues[i]] = combination[i];
            at = _layers[step].Left[at];
        }
        return package;
    }

    /// <summary>The values of an entry, one per party.</summary>
    public long[] At(int entry) => [.. Values.Select(column => column[entry])];

    private static int Compare(long[][] columns, int a, int b)
    {
        foreach (var column in columns)
            if (column[a] != column[b])
                return column[b].CompareTo(column[a]);
        return a.CompareTo(b);
    }
}
