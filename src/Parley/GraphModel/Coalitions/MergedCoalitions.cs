namespace Parley.GraphModel;

/// <summary>
/// Merged coalitions: parties that act as one player, in a conflict with the other parties or coalitions.
/// </summary>
/// <remarks>
/// Status: experimental, rule recalled. Source: the coalitions of GMCR+ (Kinsara, Petersons, Hipel &amp; Kilgour 2015).
/// The parties are divided into players. A player's improvement is strictly better for every member; it is deterred where it ends no better for at least one.
/// Everything else is as for single parties, between players.
/// Steps: make the players' arcs (<see cref="Merge"/>, or from the options), then look for answers as in the definitions.
/// Cost: see <see cref="PairwiseStability"/>; merging costs one search of group moves per player and state, and an arc for every state reached.
/// Interpretation: without options a player moves along the group moves of its members. In option form a player changes any of its members' options at once,
/// which can step over infeasible states: build the graph with the options of a player under one owner, and pass that.
/// With merged players "no better for at least one member" is not the opposite of an order: two states can each deter from the other.
/// </remarks>
public static class MergedCoalitions
{
    /// <summary>The graph in which the parties of each block of <paramref name="partition"/> move as one, along their group moves.</summary>
    /// <exception cref="ArgumentException">The blocks do not name every party once.</exception>
    public static MoveGraph Merge(MoveGraph graph, IReadOnlyList<IReadOnlyList<int>> partition)
    {
        ArgumentNullException.ThrowIfNull(graph);
        CheckPartition(graph.Parties, partition);
        return MoveGraph.FromArcs(graph.States, [.. partition.Select(block =>
        {
            var moves = new GroupMoves(graph, block);
            return Enumerable.Range(0, graph.States).SelectMany(from => moves.From(from).Select(to => (from, to)).ToArray()).ToArray();
        })]);
    }

    /// <summary>The states that are stable for one player.</summary>
    /// <param name="merged">The players' moves: as many movers as <paramref name="partition"/> has blocks.</param>
    /// <param name="payoffs">For each party (not player), one payoff per state.</param>
    /// <param name="partition">The members of each player; every party once.</param>
    /// <param name="player">The player, as an index into <paramref name="partition"/>.</param>
    /// <param name="concept">Any concept but SIM.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static StateSet Stable(MoveGraph merged, IReadOnlyList<int[]> payoffs, IReadOnlyList<IReadOnlyList<int>> partition, int player,
        Concept concept, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(merged);
        ArgumentNullException.ThrowIfNull(payoffs);
        CheckPartition(payoffs.Count, partition);
        if (merged.Parties != partition.Count || payoffs.Any(payoff => payoff.Length != merged.States))
            throw new ArgumentException("The graph must have one mover per player, and each party one payoff per state.", nameof(merged));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)player, (uint)partition.Count, nameof(player));
        int[][] members = [.. partition.Select(block => block.ToArray())];
        bool Improves(int p, int from, int to) => CoalitionImprovements.BetterForAll(payoffs, members[p], from, to);
        return new PairwiseStability(merged, Improves, Improves, (p, from, to) => !Improves(p, from, to)).Stable(player, concept, cancellation);
    }

    /// <summary>The states that are stable for every player. Parameters as for <see cref="Stable"/>.</summary>
    public static StateSet Equilibria(MoveGraph merged, IReadOnlyList<int[]> payoffs, IReadOnlyList<IReadOnlyList<int>> partition, Concept concept,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(partition);
        return Enumerable.Range(0, partition.Count)
            .Select(player => Stable(merged, payoffs, partition, player, concept, cancellation))
            .Aggregate((all, next) => all.And(next));
    }

    private static void CheckPartition(int parties, IReadOnlyList<IReadOnlyList<int>> partition)
    {
        ArgumentNullException.ThrowIfNull(partition);
        if (partition.Any(block => block.Count == 0) || !partition.SelectMany(block => block).Order().SequenceEqual(Enumerable.Range(0, parties)))
            throw new ArgumentException("Every party belongs to one player, and every player has a member.", nameof(partition));
    }
}
