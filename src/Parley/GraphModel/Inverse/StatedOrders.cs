namespace Parley.GraphModel;

/// <summary>The stated orders of a graph's parties, in the form in which the model states them.</summary>
public static class StatedOrders
{
    /// <summary>One order per party: its statements, its ranking, or fixed payoffs where it has neither.</summary>
    public static IReadOnlyList<StatedOrder> Of(ConflictGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return [.. Enumerable.Range(0, graph.Moves.Parties).Select(party => Of(graph, party))];
    }

    private static StatedOrder Of(ConflictGraph graph, int party)
    {
        var preference = graph.Conflict.Preferences.FirstOrDefault(p => p.Party == graph.Conflict.Parties[party].Id);
        if (preference is null || graph.Preferences[party] is not { } order)
            return StatedOrder.Fixed(graph.Payoffs[party]);
        return preference.Statements.Count > 0 ? StatedOrder.OfStatements(graph.States, [.. preference.Statements.Select(statement => graph.Where(statement.Says))])
            : preference.Ranking.Count > 0 ? StatedOrder.OfRanking(graph.States, order.Groups)
            : StatedOrder.Fixed(order.Payoff);
    }
}
