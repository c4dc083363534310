namespace Parley.GraphModel;

/// <summary>
/// The least change of the parties' stated preferences that makes a state an equilibrium, or that ends one.
/// </summary>
/// <remarks>
/// Source: the question is that of Kinsara, Kilgour &amp; Hipel (2015), inverse analysis; the measure is the number of adjacent swaps (Kendall 1938) in a ranking
/// or in the order of prioritised statements, where leaving out a statement counts as one too.
/// Steps: under Nash, GMR and SMR a party's stability depends on its own preference alone, so parties are searched one by one, and a ranking by
/// which ranks have to cross that of the state. For statements, and under SEQ and SSEQ, where the parties hang together: try no change, then all of one
/// change, of two, and so on.
/// Cost: for rankings under Nash, GMR and SMR see <see cref="LeastCrossing"/>; else, with m neighbours per order, up to m^k orders for k changes. Each trial
/// looks at one state. The limit bounds the orders made and the combinations tried.
/// Interpretation: one swap exchanges two neighbouring ranks; states tied in a rank stay tied and move together. Different edits that lead to the same
/// preferences of a party are listed once.
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
        var stability = new StabilityAtState(graph, stated, wanted, concept, mode, cancellation);
        var budget = new SearchBudget(mostTried, cancellation);
        var layers = Layers(stated, varying);
        if (!stability.PartiesAreApart)
            return new LeastChangeSearch(layers, stability.AllStable, mostWays, budget).Find();
        return LeastChangeResult.Sum([.. layers.Select((layer, party) =>
            ByRanks(stated, party, varying, mode) is { } ranking
                ? new LeastRankingChange(ranking, stability.Conditions(party), party, wanted, mostWays, budget).ToHold()
                : new LeastChangeSearch([layer], payoffs => stability.Stable(party, payoffs[0]), mostWays, budget).Find())], mostWays, budget.Spent);
    }

    /// <summary>The least change that makes <paramref name="state"/> unstable for some party. Parameters as for <see cref="ToHold"/>.</summary>
    public static LeastChangeResult ToBreak(MoveGraph graph, IReadOnlyList<StatedOrder> stated, int state, Concept concept,
        IReadOnlyCollection<int>? varying = null, SanctionMode mode = SanctionMode.Sequence, long mostTried = 100_000, int mostWays = 20,
        CancellationToken cancellation = default)
    {
        var stability = new StabilityAtState(graph, stated, state, concept, mode, cancellation);
        var budget = new SearchBudget(mostTried, cancellation);
        var layers = Layers(stated, varying);
        int[] canMove = [.. Enumerable.Range(0, graph.Parties).Where(party => graph.Moves(party, state).Length > 0)];
        if (canMove.Length == 0)
            return new LeastChangeResult(null, [], true, -1, true, 0);
        if (!stability.PartiesAreApart)
            return new LeastChangeSearch(layers, payoffs => !stability.AllStable(payoffs), mostWays, budget).Find();
        return LeastChangeResult.Least([.. canMove.Select(party =>
            ByRanks(stated, party, varying, mode) is { } ranking
                ? new LeastRankingChange(ranking, stability.Conditions(party), party, state, mostWays, budget).ToBreak()
                : new LeastChangeSearch([layers[party]], payoffs => !stability.Stable(party, payoffs[0]), mostWays, budget).Find())],
            mostWays, budget.Spent);
    }

    private static OrderLayers[] Layers(IReadOnlyList<StatedOrder> stated, IReadOnlyCollection<int>? varying) =>
        [.. stated.Select((order, party) => new OrderLayers(party, order, Varies(party, varying)))];

    private static bool Varies(int party, IReadOnlyCollection<int>? varying) => varying?.Contains(party) ?? true;

    private static IReadOnlyList<IReadOnlyList<int>>? ByRanks(
        IReadOnlyList<StatedOrder> stated, int party, IReadOnlyCollection<int>? varying, SanctionMode mode) =>
        mode == SanctionMode.Sequence && Varies(party, varying) ? stated[party].Ranking : null;
}
