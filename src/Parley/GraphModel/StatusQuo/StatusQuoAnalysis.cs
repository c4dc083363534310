namespace Parley.GraphModel;

/// <summary>
/// How a conflict could move from a state: which states can be reached by legal moves, or by improvements only, and by how few.
/// </summary>
/// <remarks>
/// Source: Li, Kilgour &amp; Hipel (2005), Status quo analysis in the Graph Model for Conflict Resolution; in matrix form Xu, Kilgour, Hipel &amp; Kemkes (2010).
/// Steps: breadth-first over (state, last mover), since no party moves twice in succession; the first time a pair is met gives its least number of moves.
/// Cost: states × parties + arcs × parties; memory one int per state and party.
/// </remarks>
public static class StatusQuoAnalysis
{
    internal const int NotMet = -1;

    /// <summary>Searches from <paramref name="start"/> by any legal moves, or by improvements only.</summary>
    /// <param name="graph">Who can move from which state to which.</param>
    /// <param name="start">The status quo, or any other state.</param>
    /// <param name="improvements">For each party one payoff per state, where every step must improve the mover's lot; null where any move counts.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static StatusQuoResult From(MoveGraph graph, int start, IReadOnlyList<int[]>? improvements = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)start, (uint)graph.States, nameof(start));
        if (improvements is not null)
            Stability.Check(graph, improvements);
        var parties = graph.Parties;
        var least = new int[checked(graph.States * parties)];
        Array.Fill(least, NotMet);
        var queue = new Queue<(int State, int LastMover, int Moves)>([(start, NotMet, 0)]);
        while (queue.TryDequeue(out var node))
        {
            cancellation.ThrowIfCancellationRequested();
            for (var party = 0; party < parties; party++)
            {
                if (party == node.LastMover)
                    continue;
                foreach (var to in graph.Moves(party, node.State))
                {
                    ref var entry = ref least[to * parties + party];
                    if (entry != NotMet || !Counts(improvements, party, node.State, to))
                        continue;
                    entry = node.Moves + 1;
                    queue.Enqueue((to, party, entry));
                }
            }
        }
        return new StatusQuoResult(graph, start, improvements, least);
    }

    internal static bool Counts(IReadOnlyList<int[]>? improvements, int party, int from, int to) =>
        improvements is null || improvements[party][to] > improvements[party][from];
}
