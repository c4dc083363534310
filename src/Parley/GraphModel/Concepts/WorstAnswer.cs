namespace Parley.GraphModel;

/// <summary>
/// For every state at once, the least value that a group of parties can bring about from it, by the sequences of moves that a
/// <see cref="SanctionMode"/> allows. The state itself counts, so that the group may also leave things as they are.
/// </summary>
/// <remarks>
/// Source: the group moves R_H(s) and R_H⁺(s) of Fang, Hipel &amp; Kilgour (1993), chapter 3; the least value over them is one fixed point
/// that does not depend on the state the focal party came from, so no search per state and no matrix is needed.
/// </remarks>
public static class WorstAnswer
{
    /// <summary>The most parties that <see cref="SanctionMode.Once"/> takes in one group: its cost doubles with each.</summary>
    public const int MostOnce = 20;

    /// <summary>The least value over the states that the group reaches from each state, the state included.</summary>
    /// <param name="graph">Who can move from which state to which.</param>
    /// <param name="values">One value per state.</param>
    /// <param name="group">The parties that move, each once, from 0.</param>
    /// <param name="improvements">Payoffs of all parties where each step must improve the mover's lot; null where any move counts.</param>
    /// <param name="mode">How the group's moves may be combined.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>One value per state, each at most the state's own.</returns>
    public static int[] Find(MoveGraph graph, int[] values, IReadOnlyList<int> group, IReadOnlyList<int[]>? improvements,
        SanctionMode mode = SanctionMode.Sequence, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(group);
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Length, graph.States, nameof(values));
        return mode switch
        {
            SanctionMode.Sequence => WorstAnswerBySequence.Find(graph, values, group, improvements, cancellation),
            SanctionMode.Once when group.Count > MostOnce =>
                throw new NotSupportedException($"At most {MostOnce} parties can answer once each."),
            SanctionMode.Once => WorstAnswerOnce.Find(graph, values, group, improvements, cancellation),
            SanctionMode.Single => Single(graph, values, group, improvements),
            _ => throw new ArgumentOutOfRangeException(nameof(mode)),
        };
    }

    private static int[] Single(MoveGraph graph, int[] values, IReadOnlyList<int> group, IReadOnlyList<int[]>? improvements)
    {
        var least = (int[])values.Clone();
        foreach (var party in group)
            Lower(graph, least, values, party, improvements?[party]);
        return least;
    }

    /// <summary>Lowers each state's entry of <paramref name="least"/> to the least <paramref name="next"/> one move of the party away.</summary>
    internal static void Lower(MoveGraph graph, int[] least, int[] next, int party, int[]? improvement)
    {
        for (var q = 0; q < graph.States; q++)
            foreach (var t in graph.Moves(party, q))
                if (next[t] < least[q] && (improvement is null || improvement[t] > improvement[q]))
                    least[q] = next[t];
    }
}
