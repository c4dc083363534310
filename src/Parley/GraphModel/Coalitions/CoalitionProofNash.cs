namespace Parley.GraphModel;

/// <summary>
/// Coalition-proof Nash equilibria: states that no coalition would leave for a state that none of its own subcoalitions would leave in turn.
/// </summary>
/// <remarks>
/// Status: experimental, formulas recalled. Source: Bernheim, Peleg &amp; Whinston (1987), Coalition-proof Nash equilibria I.
/// Steps: from the smallest coalitions up, a deviation of K from s to q is credible where q is an improvement of K from s and no proper subcoalition
/// of K has a credible deviation from q; a state is coalition-proof where no coalition has a credible deviation. For finite games this is the source's
/// recursion over self-enforcing agreements, unrolled.
/// Cost: 2^parties × states × one search of group moves, and for each deviation a look at one set.
/// Interpretation: the source knows strategies only; here K deviates along its group moves, so that moves that cannot be undone or made are respected.
/// </remarks>
public static class CoalitionProofNash
{
    /// <summary>The coalition-proof states.</summary>
    /// <param name="graph">Who can move from which state to which.</param>
    /// <param name="payoffs">For each party, one payoff per state; larger is better, equal is indifferent.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="NotSupportedException">There are more than 16 parties.</exception>
    public static StateSet Find(MoveGraph graph, IReadOnlyList<int[]> payoffs, CancellationToken cancellation = default)
    {
        Stability.Check(graph, payoffs);
        var leavers = new List<(int[] Coalition, StateSet From)>();
        foreach (var coalition in PartySubsets.NonEmpty([.. Enumerable.Range(0, graph.Parties)]))
        {
            var within = leavers.Where(other => other.Coalition.Length < coalition.Length && other.Coalition.All(coalition.Contains))
                .Select(other => other.From).ToArray();
            var moves = new GroupMoves(graph, coalition);
            var from = new StateSet(graph.States);
            for (var s = 0; s < graph.States; s++)
            {
                cancellation.ThrowIfCancellationRequested();
                from[s] = moves.From(s).Any(q =>
                    CoalitionImprovements.BetterForAll(payoffs, coalition, s, q) && !within.Any(set => set[q]));
            }
            leavers.Add((coalition, from));
        }
        return StateSet.Of(graph.States, Enumerable.Range(0, graph.States).Where(s => !leavers.Any(other => other.From[s])));
    }
}
