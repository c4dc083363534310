namespace Parley.GraphModel;

/// <summary>Limited-move stability L_h and non-myopic stability for two parties who take turns and look h moves, or any number of moves, ahead.</summary>
/// <remarks>
/// Source: Zagare (1984), Limited-move equilibria in 2×2 games; Kilgour (1985), Anticipation and stability in two-person non-cooperative games.
/// Steps: G_0(i, s) = s; M_h(i, s) = the q in R_i(s) that maximises P_i(G_{h−1}(j, q)); G_h(i, s) = s where R_i(s) is empty or
/// P_i(s) ≥ P_i(G_{h−1}(j, M_h(i, s))), and that state otherwise. s is L_h-stable for i where G_h(i, s) = s. L_1 is Nash stability.
/// As G_h follows from G_{h−1} alone, it ends in a cycle, found by Brent's method; s is non-myopically stable for i where G_h(i, s) = s all along the cycle.
/// Cost: arcs per step of h; memory two tables of states × 2.
/// Interpretation: of equally good moves the one to the lowest-numbered state is taken. There is no accepted form for more than two parties.
/// </remarks>
public static class LimitedMoves
{
    /// <summary>The L_h-stable states of each party.</summary>
    /// <param name="graph">The moves of exactly two parties.</param>
    /// <param name="payoffs">For each party, one payoff per state; larger is better, equal is indifferent.</param>
    /// <param name="horizon">How many moves ahead, at least 1.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="NotSupportedException">There are not exactly two parties.</exception>
    public static IReadOnlyList<StateSet> Stable(MoveGraph graph, IReadOnlyList<int[]> payoffs, int horizon, CancellationToken cancellation = default)
    {
        Check(graph, payoffs);
        ArgumentOutOfRangeException.ThrowIfLessThan(horizon, 1);
        var ends = Start(graph);
        for (var h = 1; h <= horizon; h++)
        {
            cancellation.ThrowIfCancellationRequested();
            ends = Next(graph, payoffs, ends);
        }
        return [.. ends.Select(Unmoved)];
    }

    /// <summary>The non-myopically stable states of each party.</summary>
    /// <param name="graph">The moves of exactly two parties.</param>
    /// <param name="payoffs">For each party, one payoff per state.</param>
    /// <param name="mostSteps">How many moves ahead to look for the cycle before giving up.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="NotSupportedException">There are not exactly two parties.</exception>
    public static NonMyopicResult NonMyopic(MoveGraph graph, IReadOnlyList<int[]> payoffs, int mostSteps = 100_000, CancellationToken cancellation = default)
    {
        Check(graph, payoffs);
        var (anchor, ends) = (Start(graph), Next(graph, payoffs, Start(graph)));
        var (limit, length) = (1, 1);
        for (var h = 1; !Same(anchor, ends); h++, length++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (h == mostSteps)
                return new NonMyopicResult(null, 0, h);
            if (length == limit)
                (anchor, limit, length) = (ends, limit * 2, 0);
            ends = Next(graph, payoffs, ends);
        }
        StateSet[] stable = [.. ends.Select(Unmoved)];
        for (var step = 1; step < length; step++)
        {
            ends = Next(graph, payoffs, ends);
            for (var party = 0; party < stable.Length; party++)
                stable[party] = stable[party].And(Unmoved(ends[party]));
        }
        return new NonMyopicResult(stable, length, mostSteps);
    }

    private static void Check(MoveGraph graph, IReadOnlyList<int[]> payoffs)
    {
        Stability.Check(graph, payoffs);
        if (graph.Parties != 2)
            throw new NotSupportedException("Limited-move and non-myopic stability are defined for two parties.");
    }

    private static int[][] Start(MoveGraph graph) => [[.. Enumerable.Range(0, graph.States)], [.. Enumerable.Range(0, graph.States)]];

    /// <summary>G_h from G_{h−1}: where play ends when a party (first index) is to move at a state (second index).</summary>
    private static int[][] Next(MoveGraph graph, IReadOnlyList<int[]> payoffs, int[][] before)
    {
        var ends = Start(graph);
        for (var party = 0; party < 2; party++)
            for (var s = 0; s < graph.States; s++)
                foreach (var q in graph.Moves(party, s))
                {
                    // Targets ascend, so that strictly better keeps the lowest-numbered of equally good moves, and stays rather than moves.
                    var end = before[1 - party][q];
                    if (payoffs[party][end] > payoffs[party][ends[party][s]])
                        ends[party][s] = end;
                }
        return ends;
    }

    private static bool Same(int[][] one, int[][] other) => one[0].AsSpan().SequenceEqual(other[0]) && one[1].AsSpan().SequenceEqual(other[1]);

    private static StateSet Unmoved(int[] ends) => StateSet.Of(ends.Length, Enumerable.Range(0, ends.Length).Where(s => ends[s] == s));
}

/// <summary>The non-myopically stable states.</summary>
/// <param name="Stable">One set per party; null where no cycle was met.</param>
/// <param name="Cycle">The length of the cycle; 0 where none was met.</param>
/// <param name="Steps">How many moves ahead was the limit.</param>
public sealed record NonMyopicResult(IReadOnlyList<StateSet>? Stable, int Cycle, int Steps)
{
    /// <summary>The states that are stable for both parties; null where no cycle was met.</summary>
    public StateSet? Equilibria => Stable?.Aggregate((all, next) => all.And(next));
}
