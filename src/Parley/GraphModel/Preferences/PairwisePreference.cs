namespace Parley.GraphModel;

/// <summary>
/// A party's preference as a relation between pairs of states: better, indifferent or unknown. It need not be transitive. Immutable.
/// </summary>
/// <remarks>Memory: one int per state where there are payoffs, and one entry per pair that is stated apart.</remarks>
public sealed class PairwisePreference
{
    private readonly int[]? _payoffs;
    private readonly Dictionary<(int, int), Comparison> _stated;

    private PairwisePreference(int states, int[]? payoffs, Dictionary<(int, int), Comparison> stated)
    {
        States = states;
        _payoffs = payoffs;
        _stated = stated;
    }

    /// <summary>The number of states.</summary>
    public int States { get; }

    /// <summary>A preference by payoffs (larger is better, equal is indifferent), of which some pairs are unknown, in either order.</summary>
    public static PairwisePreference FromPayoffs(IReadOnlyList<int> payoffs, IEnumerable<(int, int)>? unknown = null)
    {
        ArgumentNullException.ThrowIfNull(payoffs);
        var stated = new Dictionary<(int, int), Comparison>();
        foreach (var (s, q) in unknown ?? [])
            State(stated, payoffs.Count, s, q, Comparison.Unknown);
        return new PairwisePreference(payoffs.Count, [.. payoffs], stated);
    }

    /// <summary>A preference of which only some pairs are known; all others are unknown. Nothing is inferred from them.</summary>
    /// <param name="states">The number of states.</param>
    /// <param name="strict">Pairs of which the first is strictly better.</param>
    /// <param name="equal">Pairs between which the party is indifferent.</param>
    /// <exception cref="ArgumentException">Two statements about a pair contradict each other, or a state is compared with itself.</exception>
    public static PairwisePreference FromPairs(int states, IEnumerable<(int Better, int Worse)> strict, IEnumerable<(int, int)>? equal = null)
    {
        ArgumentNullException.ThrowIfNull(strict);
        var stated = new Dictionary<(int, int), Comparison>();
        foreach (var (better, worse) in strict)
            State(stated, states, better, worse, Comparison.Better);
        foreach (var (s, q) in equal ?? [])
            State(stated, states, s, q, Comparison.Equal);
        return new PairwisePreference(states, null, stated);
    }

    /// <summary>How <paramref name="s"/> compares with <paramref name="q"/>: <see cref="Comparison.Better"/> where the party prefers s.</summary>
    public Comparison Compare(int s, int q)
    {
        if (_stated.Count > 0 && _stated.TryGetValue((s, q), out var comparison))
            return comparison;
        if (s == q)
            return Comparison.Equal;
        if (_payoffs is null)
            return Comparison.Unknown;
        return _payoffs[s].CompareTo(_payoffs[q]) switch { > 0 => Comparison.Better, < 0 => Comparison.Worse, _ => Comparison.Equal };
    }

    private static void State(Dictionary<(int, int), Comparison> stated, int states, int s, int q, Comparison comparison)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)s, (uint)states, nameof(s));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)q, (uint)states, nameof(q));
        if (s == q || stated.TryGetValue((s, q), out var before) && before != comparison)
            throw new ArgumentException($"What is stated of states {s} and {q} cannot all be so.", nameof(stated));
        stated[(s, q)] = comparison;
        stated[(q, s)] = comparison switch { Comparison.Better => Comparison.Worse, Comparison.Worse => Comparison.Better, _ => comparison };
    }
}
