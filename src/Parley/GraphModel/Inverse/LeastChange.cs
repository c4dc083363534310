namespace Parley.GraphModel;

/// <summary>
/// The least change of the parties' stated preferences that makes a state, or one of several, an equilibrium, or that ends all such.
/// </summary>
/// <remarks>
/// Source: the question is that of Kinsara, Kilgour &amp; Hipel (2015), inverse analysis; the measure is the number of adjacent swaps (Kendall 1938) in a ranking
/// or in the order of prioritised statements, where leaving out a statement counts as one too.
/// Steps: under Nash, GMR and SMR a party's stability depends on its own preference alone, so parties are searched one by one, and a ranking by
/// which ranks have to cross that of the state. For statements, and under SEQ and SSEQ, where the parties hang together: try no change, then all of one
/// change, of two, and so on. A state that is not GMR (for SSEQ: SMR) stable for a party that does not vary is left out at once,
/// and rankings are first searched under GMR (SMR), which gives the number to begin with, and ways that may do if the limit is reached.
/// Cost: for rankings under Nash, GMR and SMR see <see cref="LeastCrossing"/>; else, with m neighbours per order, up to m^k orders for k changes. Each trial
/// looks at one state. The limit bounds the orders made and the combinations tried.
/// Interpretation: one swap exchanges two neighbouring ranks; states tied in a rank stay tied and move together. Different edits that lead to the same
/// preferences of a party are listed once; with several wanted states under Nash, GMR and SMR, once per state.
/// </remarks>
public static class LeastChange
{
    /// <summary>The least change that makes <paramref name="wanted"/> stable for every party.</summary>
    /// <param name="graph">Who can move from which state to which.</param>
    /// <param name="stated">Each party's preference as stated.</param>
    /// <param name="wanted">The state that should be an equilibrium.</param>
    /// <param name="concept">Any concept but SIM.</param>
    /// <param name="varying">The parties whose preferences may change; null for all.</param>
    /// <param name="mode">How the other parties may combine their moves.</param>
    /// <param name="mostTried">The most orders made and combinations tried.</param>
    /// <param name="mostWays">The most ways to list.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static LeastChangeResult ToHold(MoveGraph graph, IReadOnlyList<StatedOrder> stated, int wanted, Concept concept,
        IReadOnlyCollection<int>? varying = null, SanctionMode mode = SanctionMode.Sequence, long mostTried = 100_000, int mostWays = 20,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return ToHold(graph, stated, StateSet.Of(graph.States, [wanted]), concept, varying, mode, mostTried, mostWays, cancellation);
    }

    /// <summary>The least change that makes at least one state of <paramref name="wanted"/> stable for every party. Other parameters as above.</summary>
    public static LeastChangeResult ToHold(MoveGraph graph, IReadOnlyList<StatedOrder> stated, StateSet wanted, Concept concept,
        IReadOnlyCollection<int>? varying = null, SanctionMode mode = SanctionMode.Sequence, long mostTried = 100_000, int mostWays = 20,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        var question = new ChangeQuestion(graph, stated, concept, varying, mode, mostWays, new SearchBudget(mostTried, cancellation));
        int[] possible = [.. wanted.States().Where(question.CanHold)];
        if (possible.Length == 0)
            return new LeastChangeResult(null, [], true, -1, true, 0);
        return question.PartiesAreApart ? question.Least(possible.Select(question.HoldsApart)) : question.HoldsTogether(possible);
    }

    /// <summary>The least change that makes <paramref name="state"/> unstable for some party. Parameters as for <c>ToHold</c>.</summary>
    public static LeastChangeResult ToBreak(MoveGraph graph, IReadOnlyList<StatedOrder> stated, int state, Concept concept,
        IReadOnlyCollection<int>? varying = null, SanctionMode mode = SanctionMode.Sequence, long mostTried = 100_000, int mostWays = 20,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return ToBreak(graph, stated, StateSet.Of(graph.States, [state]), concept, varying, mode, mostTried, mostWays, cancellation);
    }

    /// <summary>The least change after which no state of <paramref name="states"/> is stable for every party. Other parameters as for <c>ToHold</c>.</summary>
    public static LeastChangeResult ToBreak(MoveGraph graph, IReadOnlyList<StatedOrder> stated, StateSet states, Concept concept,
        IReadOnlyCollection<int>? varying = null, SanctionMode mode = SanctionMode.Sequence, long mostTried = 100_000, int mostWays = 20,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(states);
        var question = new ChangeQuestion(graph, stated, concept, varying, mode, mostWays, new SearchBudget(mostTried, cancellation));
        int[] possible = [.. states.States().Where(question.CanHold)];
        if (possible.Any(question.CannotBeLeft))
            return new LeastChangeResult(null, [], true, -1, true, 0);
        return question.PartiesAreApart && possible.Length == 1 ? question.BreaksApart(possible[0]) : question.BreaksTogether(possible);
    }
}
