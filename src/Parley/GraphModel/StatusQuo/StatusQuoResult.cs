namespace Parley.GraphModel;

/// <summary>What can be reached from a state, and along which shortest legal paths. Immutable; the payoffs it was made from must not change.</summary>
public sealed class StatusQuoResult
{
    private readonly MoveGraph _graph;
    private readonly IReadOnlyList<int[]>? _improvements;
    private readonly int[] _least;

    internal StatusQuoResult(MoveGraph graph, int start, IReadOnlyList<int[]>? improvements, int[] least)
    {
        _graph = graph;
        _improvements = improvements;
        _least = least;
        Start = start;
        Reachable = StateSet.Of(graph.States, Enumerable.Range(0, graph.States).Where(state => MovesTo(state) is not null));
    }

    /// <summary>The state from which the search began.</summary>
    public int Start { get; }

    /// <summary>The states that can be reached, the start included.</summary>
    public StateSet Reachable { get; }

    /// <summary>The least number of moves from the start to <paramref name="state"/>; 0 for the start, null where it cannot be reached.</summary>
    public int? MovesTo(int state)
    {
        if (state == Start)
            return 0;
        int? fewest = null;
        for (var party = 0; party < _graph.Parties; party++)
            if (Least(state, party) is var moves and not StatusQuoAnalysis.NotMet && !(moves >= fewest))
                fewest = moves;
        return fewest;
    }

    /// <summary>One shortest legal path, the first by order of parties, then targets; empty for the start, null where there is none.</summary>
    public IReadOnlyList<MoveStep>? Path(int target) => ShortestPaths(target, 1).Paths is [var first, ..] ? first : null;

    /// <summary>All shortest legal paths to <paramref name="target"/>, ordered by party and target of the first step, then of the next.</summary>
    /// <param name="target">The state to be reached.</param>
    /// <param name="most">The most paths to list; more than that many are cut off, and the result says so.</param>
    /// <param name="cancellation">Stops the work.</param>
    public ShortestPaths ShortestPaths(int target, int most = 100, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        if (MovesTo(target) is not { } moves)
            return new ShortestPaths([], true);
        if (moves == 0)
            return new ShortestPaths([[]], true);
        var found = new List<IReadOnlyList<MoveStep>>();
        foreach (var path in Walk(OnTheWay(target, moves, cancellation), moves))
        {
            cancellation.ThrowIfCancellationRequested();
            if (found.Count == most)
                return new ShortestPaths(found, false);
            found.Add(path);
        }
        return new ShortestPaths(found, true);
    }

    private int Least(int state, int lastMover) => _least[state * _graph.Parties + lastMover];

    /// <summary>The pairs (state, last mover), each with its number of moves, that lie on a shortest path to the target.</summary>
    private HashSet<(int State, int LastMover)> OnTheWay(int target, int moves, CancellationToken cancellation)
    {
        var found = new HashSet<(int State, int LastMover)>();
        var pending = new Stack<(int State, int LastMover)>();
        for (var party = 0; party < _graph.Parties; party++)
            if (Least(target, party) == moves && found.Add((target, party)))
                pending.Push((target, party));
        while (pending.TryPop(out var node))
        {
            cancellation.ThrowIfCancellationRequested();
            var before = Least(node.State, node.LastMover) - 1;
            foreach (var from in _graph.Reversed.Moves(node.LastMover, node.State))
                for (var party = 0; party < _graph.Parties && before > 0; party++)
                    if (party != node.LastMover && Least(from, party) == before
                        && StatusQuoAnalysis.Counts(_improvements, node.LastMover, from, node.State) && found.Add((from, party)))
                        pending.Push((from, party));
        }
        return found;
    }

    /// <summary>The paths of the given length through these pairs. Each first part of a path can be completed, so no step is taken in vain.</summary>
    private IEnumerable<IReadOnlyList<MoveStep>> Walk(HashSet<(int State, int LastMover)> onTheWay, int moves)
    {
        var path = new List<MoveStep>();
        var open = new Stack<IEnumerator<MoveStep>>();
        open.Push(Steps(Start, StatusQuoAnalysis.NotMet, 0, onTheWay).GetEnumerator());
        while (open.TryPeek(out var steps))
        {
            path.RemoveRange(open.Count - 1, path.Count - open.Count + 1);
            if (!steps.MoveNext())
            {
                open.Pop().Dispose();
                continue;
            }
            path.Add(steps.Current);
            if (path.Count == moves)
                yield return path.ToArray();
            else
                open.Push(Steps(steps.Current.To, steps.Current.Party, path.Count, onTheWay).GetEnumerator());
        }
    }

    private IEnumerable<MoveStep> Steps(int state, int lastMover, int moves, HashSet<(int State, int LastMover)> onTheWay)
    {
        for (var party = 0; party < _graph.Parties; party++)
        {
            if (party == lastMover)
                continue;
            var targets = _graph.Moves(party, state).ToArray();
            foreach (var to in targets)
                if (Least(to, party) == moves + 1 && onTheWay.Contains((to, party)) && StatusQuoAnalysis.Counts(_improvements, party, state, to))
                    yield return new MoveStep(party, state, to);
        }
    }
}

/// <summary>Paths of equal, least length.</summary>
/// <param name="Paths">Each as its steps in order.</param>
/// <param name="Complete">False where there are more than were asked for.</param>
public sealed record ShortestPaths(IReadOnlyList<IReadOnlyList<MoveStep>> Paths, bool Complete);
