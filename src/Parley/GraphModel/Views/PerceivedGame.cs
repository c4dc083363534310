namespace Parley.GraphModel;

/// <summary>The conflict as one party sees it: the same states and parties, its own view of the moves and of everybody's preferences.</summary>
/// <param name="Graph">The moves that the party believes each party to have.</param>
/// <param name="Payoffs">What the party believes each party to prefer: one payoff per state; larger is better, equal is indifferent.</param>
public sealed record PerceivedGame(MoveGraph Graph, IReadOnlyList<int[]> Payoffs)
{
    /// <summary>The same view without some states: nobody moves to or from them.</summary>
    public PerceivedGame Without(StateSet unseen)
    {
        ArgumentNullException.ThrowIfNull(Graph);
        return this with { Graph = UnseenStates.Remove(Graph, [.. Enumerable.Repeat(unseen, Graph.Parties)]) };
    }
}
