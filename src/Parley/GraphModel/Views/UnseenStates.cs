namespace Parley.GraphModel;

/// <summary>Moves without those to and from states that the mover does not see.</summary>
/// <remarks>
/// Source: the misperceptions of GMCR+ (Kinsara, Petersons, Hipel &amp; Kilgour 2015): a decision maker does not move to or from a state that it misperceives.
/// Cost: the arcs, and a sort of them.
/// Interpretation: in that tool there is one graph for all, so that everybody knows what each party does not see; call this with one set per party. Where each
/// party is to reason within its own view, see <see cref="Hypergame"/>.
/// </remarks>
public static class UnseenStates
{
    /// <summary>The graph without the moves of each party to or from the states in its set.</summary>
    /// <param name="graph">Who can move from which state to which.</param>
    /// <param name="unseen">One set of states per party.</param>
    public static MoveGraph Remove(MoveGraph graph, IReadOnlyList<StateSet> unseen)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(unseen);
        if (unseen.Count != graph.Parties || unseen.Any(set => set.Length != graph.States))
            throw new ArgumentException("There must be one set per party, over the graph's states.", nameof(unseen));
        return MoveGraph.FromArcs(graph.States, [.. unseen.Select((set, party) => Seen(graph, party, set))]);
    }

    private static List<(int, int)> Seen(MoveGraph graph, int party, StateSet unseen)
    {
        var arcs = new List<(int, int)>();
        for (var from = 0; from < graph.States; from++)
            foreach (var to in graph.Moves(party, from))
                if (!unseen[from] && !unseen[to])
                    arcs.Add((from, to));
        return arcs;
    }
}
