namespace Parley.GraphModel;

/// <summary>
/// A conflict seen through two questions, so that one state of a large model can be explained without listing all its arcs.
/// </summary>
/// <param name="Parties">The number of parties.</param>
/// <param name="Moves">Where a party (first) can move from a state (second), ascending, without repeats and without the state itself.</param>
/// <param name="Payoff">What a state (second) is worth to a party (first): ordinal, larger is better, equal is indifferent.</param>
public sealed record MoveView(int Parties, Func<int, int, IReadOnlyList<int>> Moves, Func<int, int, int> Payoff)
{
    /// <summary>Whether two moves of a party in succession can always be made as one, as in option form unless changes are forbidden or states merged.
    /// Searches are then shorter; the result is the same.</summary>
    public bool Transitive { get; init; }

    /// <summary>The view of explicit arcs.</summary>
    public static MoveView Of(MoveGraph graph, IReadOnlyList<int[]> payoffs)
    {
        Stability.Check(graph, payoffs);
        return new MoveView(graph.Parties, (party, state) => graph.Moves(party, state).ToArray(), (party, state) => payoffs[party][state]);
    }
}
