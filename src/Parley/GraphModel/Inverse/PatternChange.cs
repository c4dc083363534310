namespace Parley.GraphModel;

/// <summary>
/// The least change of one party's stated preference after which a pattern of states holds, or no longer holds: whether some state of the pattern is
/// an equilibrium.
/// </summary>
/// <remarks>
/// Source: as <see cref="LeastChange"/>, with a pattern in the place of one state, as in the questions that people ask ("would a ceasefire hold?").
/// Steps: try the orders with no change, with one, with two, up to a limit; for each, look for equilibria within the pattern, party by party, the varying
/// party first; stop at the first layer in which the answer turns. Cost: one stability computation per party and order at most; with m items in an order
/// there are about (2m)^k/k! orders of k changes.
/// Interpretation: of equally small changes the first by place is given.
/// </remarks>
public static class PatternChange
{
    /// <summary>Searches for the least change by <paramref name="party"/>.</summary>
    /// <param name="graph">Who can move from which state to which.</param>
    /// <param name="stated">Each party's preference as stated.</param>
    /// <param name="pattern">The states that fit the outcome.</param>
    /// <param name="party">The only party whose preference changes.</param>
    /// <param name="hold">Whether the pattern should hold, or no longer hold.</param>
    /// <param name="concept">Any concept but SIM.</param>
    /// <param name="mostChanges">The most changes tried.</param>
    /// <param name="mostTried">The most orders made.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>The change; where none is found, how many changes were tried in full, and whether there are no further orders.</returns>
    public static LeastChangeResult Find(MoveGraph graph, IReadOnlyList<StatedOrder> stated, StateSet pattern, int party, bool hold, Concept concept,
        int mostChanges = 2, long mostTried = 400, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(stated);
        ArgumentNullException.ThrowIfNull(pattern);
        var payoffs = stated.Select(order => order.Payoffs()).ToArray();
        int[] order = [party, .. Stability.Opponents(graph.Parties, party)];
        var layers = new OrderLayers(party, stated[party], true);
        var budget = new SearchBudget(mostTried, cancellation);
        for (var changes = 0; changes <= mostChanges; changes++)
        {
            if (layers.Layer(changes, budget) is not { } layer)
                return new LeastChangeResult(null, [], false, changes - 1, false, budget.Spent);
            if (layer.Count == 0)
                return new LeastChangeResult(null, [], true, changes - 1, true, budget.Spent);
            foreach (var node in layer.Where(node => node.Fresh))
            {
                payoffs[party] = node.Payoffs;
                if (Holds(graph, payoffs, pattern, order, concept, cancellation) == hold)
                    return new LeastChangeResult(changes, [[.. node.Edits()]], false, changes - 1, false, budget.Spent);
            }
        }
        return new LeastChangeResult(null, [], false, mostChanges, false, budget.Spent);
    }

    private static bool Holds(MoveGraph graph, int[][] payoffs, StateSet pattern, int[] order, Concept concept, CancellationToken cancellation)
    {
        var left = pattern;
        foreach (var party in order)
        {
            left = left.And(Stability.Stable(graph, payoffs, party, concept, SanctionMode.Sequence, cancellation));
            if (left.Count == 0)
                return false;
        }
        return true;
    }
}
