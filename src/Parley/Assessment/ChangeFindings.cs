using Parley.GraphModel;

namespace Parley.Assessment;

/// <summary>
/// The smallest change by each party that alters the answer to the model's question: for every party alike, the fewest statements that it would have to
/// drop or put below their neighbour so that the outcome holds (where it does not), or so that it no longer holds (where it does).
/// </summary>
internal static class ChangeFindings
{
    private const long Budget = 2_000;

    public static IEnumerable<Finding> Of(GraphSolution solution, CancellationToken cancellation)
    {
        var graph = solution.Graph;
        if (graph.Missing.Count > 0 || graph.Conflict.Question is not { } question)
            return [];
        var where = graph.Where(graph.Conflict.Outcomes.Single(outcome => outcome.Id == question).Is);
        if (where.Count == 0 || UnknownComparisons.Of(solution, cancellation) is { } unknown && unknown.Holds(where) is null)
            return [];
        var toHold = solution.Equilibria[Concept.Seq].And(where).Count == 0;
        var stated = Enumerable.Range(0, graph.Moves.Parties).Select(party => StatedBy(graph, party)).ToArray();
        var found = new LeastChangeResult[stated.Length];
        Parallel.For(0, stated.Length, new ParallelOptions { CancellationToken = cancellation },
            party => found[party] = toHold
                ? LeastChange.ToHold(graph.Moves, stated, where, Concept.Seq, [party], mostTried: Budget, mostWays: 1, cancellation: cancellation)
                : LeastChange.ToBreak(graph.Moves, stated, where, Concept.Seq, [party], mostTried: Budget, mostWays: 1, cancellation: cancellation));
        return found.Select((change, party) => Make(graph, question, party, toHold, change));
    }

    private static StatedOrder StatedBy(ConflictGraph graph, int party)
    {
        var id = graph.Conflict.Parties[party].Id;
        var preference = graph.Conflict.Preferences.FirstOrDefault(p => p.Party == id);
        if (preference is null || graph.Preferences[party] is not { } order)
            return StatedOrder.Fixed(graph.Payoffs[party]);
        return preference.Statements.Count > 0
            ? StatedOrder.OfStatements(graph.States, [.. preference.Statements.Select(s => graph.Where(s.Says))])
            : preference.Ranking.Count > 0 ? StatedOrder.OfRanking(graph.States, order.Groups) : StatedOrder.Fixed(order.Payoff);
    }

    private static Finding Make(ConflictGraph graph, string question, int party, bool toHold, LeastChangeResult change)
    {
        var id = graph.Conflict.Parties[party].Id;
        var preference = graph.Conflict.Preferences.FirstOrDefault(p => p.Party == id);
        var items = preference?.Statements.Select(s => s.Id).ToList() ?? [];
        var edits = change.Ways is [var way, ..] ? way : [];
        FindingValue value = change.Changes is { } count ? new FindingValue.Number(count, "changes") : new FindingValue.Number(double.PositiveInfinity, "changes");
        return FindingMaker.Make(graph.Conflict, "graph.change", [question, id], value,
            [$"outcomes.{question}", .. edits.Where(edit => edit.Item < items.Count).Select(edit => $"preferences.{id}.statements.{items[edit.Item]}")],
            status: MethodStatus.Verified, detail:
            [
                ("towards", [toHold ? "hold" : "break"]),
                ("tried", [change.Impossible ? "all" : $"{change.MoreThan}"]),
                ("drop", [.. edits.Where(edit => edit.Below is null && edit.Item < items.Count).Select(edit => items[edit.Item])]),
                ("lower-rank", preference?.Ranking.Count > 0 ? [.. edits.Where(edit => edit.Below is not null).SelectMany(edit => new[] { Rank(edit.Item), Rank(edit.Below!.Value) })] : []),
                ("lower", [.. edits.Where(edit => edit.Below < items.Count && edit.Item < items.Count).SelectMany(edit => new[] { items[edit.Item], items[edit.Below!.Value] })]),
            ]);

        // The place of a ranking by its patterns as the file has them; empty for all states not named elsewhere.
        string Rank(int item)
        {
            var order = graph.Preferences[party]!;
            return string.Join(" or ", preference!.Ranking[-order.Payoff[order.Groups[item][0]] - 1].Patterns);
        }
    }
}
