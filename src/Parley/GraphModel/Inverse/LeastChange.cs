namespace Parley.GraphModel;

/// <summary>
/// The least change of the parties' stated preferences that makes a state an equilibrium, or that ends one.
/// </summary>
/// <remarks>
/// Source: the question is that of Kinsara, Kilgour &amp; Hipel (2015), inverse analysis; the measure is the number of adjacent swaps (Kendall 1938) in a ranking
/// or in the order of prioritised statements, where leaving out a statement counts as one too.
/// Steps: try no change, then all of one change, of two, and so on, until the state is an equilibrium (or is none). Under Nash, GMR and SMR a party's
/// stability depends on its own preference alone, so parties are searched one by one; under SEQ and SSEQ together.
/// Cost: with m neighbours per order up to m^k orders for k changes; each trial looks at one state. The limit bounds the orders made and the combinations tried.
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
        var layers = Layers(stated, varying);
        var budget = new SearchBudget(mostTried, cancellation);
        if (!stability.PartiesAreApart)
            return new LeastChangeSearch(layers, stability.AllStable, mostWays, budget).Find();
        var apart = layers.Select((layer, party) =>
            new LeastChangeSearch([layer], payoffs => stability.Stable(party, payoffs[0]), mostWays, budget).Find()).ToArray();
        return Together(apart, mostWays, budget.Spent);
    }

    /// <summary>The least change that makes <paramref name="state"/> unstable for some party. Parameters as for <see cref="ToHold"/>.</summary>
    public static LeastChangeResult ToBreak(MoveGraph graph, IReadOnlyList<StatedOrder> stated, int state, Concept concept,
        IReadOnlyCollection<int>? varying = null, SanctionMode mode = SanctionMode.Sequence, long mostTried = 100_000, int mostWays = 20,
        CancellationToken cancellation = default)
    {
        var stability = new StabilityAtState(graph, stated, state, concept, mode, cancellation);
        return new LeastChangeSearch(Layers(stated, varying), payoffs => !stability.AllStable(payoffs), mostWays,
            new SearchBudget(mostTried, cancellation)).Find();
    }

    private static OrderLayers[] Layers(IReadOnlyList<StatedOrder> stated, IReadOnlyCollection<int>? varying) =>
        [.. stated.Select((order, party) => new OrderLayers(party, order, varying?.Contains(party) ?? true))];

    /// <summary>Adds up what was found for parties that do not depend on each other.</summary>
    private static LeastChangeResult Together(LeastChangeResult[] apart, int mostWays, long tried)
    {
        var needed = apart.Sum(result => result.Changes ?? result.MoreThan + 1);
        if (apart.Any(result => result.Changes is null))
            return new LeastChangeResult(null, [], false, needed - 1, apart.Any(result => result.Impossible), tried);
        IEnumerable<IReadOnlyList<PreferenceEdit>> ways = [[]];
        foreach (var result in apart)
            ways = ways.SelectMany(way => result.Ways, (way, next) => (IReadOnlyList<PreferenceEdit>)[.. way, .. next]);
        var all = apart.All(result => result.AllWays) && apart.Aggregate(1L, (product, result) => Math.Min(product * result.Ways.Count, int.MaxValue)) <= mostWays;
        return new LeastChangeResult(needed, [.. ways.Take(mostWays)], all, needed - 1, false, tried);
    }
}
