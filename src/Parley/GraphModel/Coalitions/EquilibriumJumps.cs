namespace Parley.GraphModel;

/// <summary>Equilibrium jumps: improvements of a coalition that lead from one equilibrium of the single parties to another.</summary>
/// <remarks>
/// Status: experimental, formulas recalled. Source: Kilgour, Hipel, Fang &amp; Peng (2001).
/// Steps: list the improvements of coalitions of two or more; keep those that start and end at an equilibrium.
/// Cost: 2^parties × states × one search of group moves.
/// </remarks>
public static class EquilibriumJumps
{
    /// <summary>The jumps between states of <paramref name="equilibria"/>, by coalition (smaller first), then states.</summary>
    /// <param name="graph">Who can move from which state to which.</param>
    /// <param name="payoffs">For each party, one payoff per state.</param>
    /// <param name="equilibria">The states that are stable for every single party, under whichever concept the caller uses.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IReadOnlyList<CoalitionImprovement> Between(MoveGraph graph, IReadOnlyList<int[]> payoffs, StateSet equilibria,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(equilibria);
        Stability.Check(graph, payoffs);
        return [.. PartySubsets.NonEmpty([.. Enumerable.Range(0, graph.Parties)])
            .Where(coalition => coalition.Length > 1)
            .SelectMany(coalition => equilibria.States().SelectMany(from =>
            {
                cancellation.ThrowIfCancellationRequested();
                return CoalitionImprovements.From(graph, payoffs, coalition, from)
                    .Where(to => equilibria[to])
                    .Select(to => new CoalitionImprovement(coalition, from, to));
            }))];
    }
}
