namespace Parley.GraphModel;

/// <summary>
/// The states of a conflict and who can move from which to which, as explicit arcs: the graph form of the graph model.
/// States count from 0. Arcs need be neither transitive nor reversible; there are no loops and no doubled arcs.
/// Immutable and safe to share.
/// </summary>
/// <remarks>Source: Fang, Hipel &amp; Kilgour (1993), Interactive Decision Making, chapter 2. Memory: one int an arc and one a state and party.</remarks>
public sealed class MoveGraph
{
    private readonly int[][] _start;
    private readonly int[][] _target;
    private MoveGraph? _reversed;

    private MoveGraph(int states, int[][] start, int[][] target)
    {
        States = states;
        _start = start;
        _target = target;
    }

    /// <summary>The number of states.</summary>
    public int States { get; }

    /// <summary>The number of parties.</summary>
    public int Parties => _start.Length;

    /// <summary>The number of arcs of all parties.</summary>
    public long Arcs => _target.Sum(targets => (long)targets.Length);

    /// <summary>R_i(s): the states that party <paramref name="party"/> reaches from <paramref name="state"/> by one unilateral move, ascending.</summary>
    public ReadOnlySpan<int> Moves(int party, int state)
    {
        var start = _start[party];
        return _target[party].AsSpan(start[state], start[state + 1] - start[state]);
    }

    /// <summary>The same arcs turned round, made on first use and kept (as much memory again): Moves(i, s) are the states from which i reaches s.</summary>
    internal MoveGraph Reversed => _reversed ??= Reverse();

    /// <summary>
    /// Builds the graph from arcs; per party and state the targets are sorted, loops and repeats dropped.
    /// </summary>
    /// <param name="states">The number of states.</param>
    /// <param name="arcs">For each party, its arcs as (from, to).</param>
    /// <exception cref="ArgumentOutOfRangeException">An arc names a state that does not exist.</exception>
    public static MoveGraph FromArcs(int states, IReadOnlyList<IReadOnlyList<(int From, int To)>> arcs)
    {
        ArgumentNullException.ThrowIfNull(arcs);
        var start = new int[arcs.Count][];
        var target = new int[arcs.Count][];
        for (var party = 0; party < arcs.Count; party++)
        {
            foreach (var (from, to) in arcs[party])
            {
                ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)from, (uint)states, nameof(arcs));
                ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)to, (uint)states, nameof(arcs));
            }
            var sorted = arcs[party].Where(arc => arc.From != arc.To).Distinct().Order().ToArray();
            start[party] = new int[states + 1];
            foreach (var (from, _) in sorted)
                start[party][from + 1]++;
            for (var s = 0; s < states; s++)
                start[party][s + 1] += start[party][s];
            target[party] = [.. sorted.Select(arc => arc.To)];
        }
        return new MoveGraph(states, start, target);
    }

    /// <summary>The graph of arcs that are already sorted and distinct: the targets of party i from s are target[i][start[i][s]..start[i][s + 1]].</summary>
    internal static MoveGraph FromSorted(int states, int[][] start, int[][] target) => new(states, start, target);

    private MoveGraph Reverse()
    {
        var start = new int[Parties][];
        var target = new int[Parties][];
        for (var party = 0; party < Parties; party++)
        {
            var begin = start[party] = new int[States + 1];
            foreach (var to in _target[party])
                begin[to + 1]++;
            for (var s = 0; s < States; s++)
                begin[s + 1] += begin[s];
            var next = begin.AsSpan(0, States).ToArray();
            var from = target[party] = new int[_target[party].Length];
            for (var s = 0; s < States; s++)
                foreach (var to in Moves(party, s))
                    from[next[to]++] = s;
        }
        return new MoveGraph(States, start, target);
    }
}
