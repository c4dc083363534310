namespace Parley.GraphModel;

/// <summary>
/// Coalition improvements: the states that a coalition reaches together and that every member likes strictly better.
/// </summary>
/// <remarks>
/// Status: experimental, formulas recalled. Source: Kilgour, Hipel, Fang &amp; Peng (2001), Coalition analysis in group decision support.
/// Steps: take the group moves R_H(s) of the members; keep q where q ≻_i s for every member i.
/// Cost per coalition: one search of its group moves per state, so at worst states × (states × members + arcs).
/// Interpretation: a step on the way may make a member worse off, and may pass through states nobody likes; only the end counts.
/// </remarks>
public static class CoalitionImprovements
{
    /// <summary>The improvements of <paramref name="coalition"/> from <paramref name="state"/>, ascending.</summary>
    /// <param name="graph">Who can move from which state to which.</param>
    /// <param name="payoffs">For each party, one payoff per state; larger is better, equal is indifferent.</param>
    /// <param name="coalition">The members, from 0, each once; a single party is a coalition too.</param>
    /// <param name="state">The state that they leave.</param>
    public static IReadOnlyList<int> From(MoveGraph graph, IReadOnlyList<int[]> payoffs, IReadOnlyList<int> coalition, int state)
    {
        Stability.Check(graph, payoffs);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)state, (uint)graph.States, nameof(state));
        var members = PartySubsets.Checked(graph, coalition);
        return [.. new GroupMoves(graph, members).From(state).Where(to => BetterForAll(payoffs, members, state, to)).Order()];
    }

    /// <summary>The improvements of all coalitions of at least <paramref name="least"/> members: by coalition (smaller first), then states.</summary>
    /// <exception cref="NotSupportedException">There are more than 16 parties.</exception>
    public static IEnumerable<CoalitionImprovement> All(MoveGraph graph, IReadOnlyList<int[]> payoffs, int least = 2,
        CancellationToken cancellation = default)
    {
        Stability.Check(graph, payoffs);
        return PartySubsets.NonEmpty([.. Enumerable.Range(0, graph.Parties)])
            .Where(members => members.Length >= least)
            .SelectMany(members => Of(graph, payoffs, members, cancellation));
    }

    private static IEnumerable<CoalitionImprovement> Of(MoveGraph graph, IReadOnlyList<int[]> payoffs, int[] members, CancellationToken cancellation)
    {
        var moves = new GroupMoves(graph, members);
        for (var state = 0; state < graph.States; state++)
        {
            cancellation.ThrowIfCancellationRequested();
            var from = state;
            foreach (var to in moves.From(from).Where(to => BetterForAll(payoffs, members, from, to)).Order().ToArray())
                yield return new CoalitionImprovement(members, from, to);
        }
    }

    internal static bool BetterForAll(IReadOnlyList<int[]> payoffs, int[] members, int from, int to)
    {
        foreach (var member in members)
            if (payoffs[member][to] <= payoffs[member][from])
                return false;
        return true;
    }
}

/// <summary>A change that a coalition can bring about and that every member likes strictly better. Members ascend.</summary>
public sealed record CoalitionImprovement(IReadOnlyList<int> Coalition, int From, int To);
