namespace Parley.GraphModel;

/// <summary>
/// R_H(s): the states that a group of parties reaches from one state by any sequence of moves in which no party moves twice in succession.
/// </summary>
/// <remarks>
/// Source: Fang, Hipel &amp; Kilgour (1993), Interactive Decision Making, chapter 3: a state is extended by party j unless j is its only last mover.
/// Steps: breadth-first; a state that is first reached by k is extended by all but k, and once another party reaches it, by k as well.
/// Cost of one search: the states reached × the group + their arcs.
/// The start is among the states reached only where a sequence leads back to it. Not safe for concurrent use.
/// </remarks>
/// <param name="graph">Who can move from which state to which.</param>
/// <param name="group">The parties that move, from 0, each once.</param>
/// <param name="step">Which moves (party, from, to) count; null where all do.</param>
internal sealed class GroupMoves(MoveGraph graph, IReadOnlyList<int> group, Func<int, int, int, bool>? step = null)
{
    private const int Several = -1;
    private readonly Dictionary<int, int> _lastMover = [];
    private readonly List<int> _reached = [];
    private readonly Queue<(int State, int Mover)> _pending = new();

    /// <summary>The states reached from <paramref name="start"/>, in the order of the search; valid until the next call.</summary>
    public IReadOnlyList<int> From(int start)
    {
        _lastMover.Clear();
        _reached.Clear();
        foreach (var party in group)
            _pending.Enqueue((start, party));
        while (_pending.TryDequeue(out var next))
            foreach (var to in graph.Moves(next.Mover, next.State))
                if (step is null || step(next.Mover, next.State, to))
                    Reach(to, next.Mover);
        return _reached;
    }

    private void Reach(int state, int mover)
    {
        if (!_lastMover.TryGetValue(state, out var last))
        {
            _lastMover[state] = mover;
            _reached.Add(state);
            foreach (var party in group)
                if (party != mover)
                    _pending.Enqueue((state, party));
        }
        else if (last != mover && last != Several)
        {
            _lastMover[state] = Several;
            _pending.Enqueue((state, last));
        }
    }
}
