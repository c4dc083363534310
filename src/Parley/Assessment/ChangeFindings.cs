using Parley.GraphModel;

namespace Parley.Assessment;

/// <summary>
/// The smallest change by each party that alters the answer to the model's question: for every party alike, the fewest statements that it would have to
/// drop or put below their neighbour so that the outcome holds (where it does not), or so that it no longer holds (where it does).
/// </summary>
internal static class ChangeFindings
{
    private const long Budget = 20_000;

    public static IEnumerable<Finding> Of(GraphSolution solution, CancellationToken cancellation)
    {
        var graph = solution.Graph;
        if (graph.Missing.Count > 0 || graph.Conflict.Question is not { } question)
            yield break;
        var where = graph.Where(graph.Conflict.Outcomes.Single(outcome => outcome.Id == question).Is);
        if (where.Count == 0)
            yield break;
        var holds = solution.Equilibria[Concept.Seq].And(where);
        var stated = Enumerable.Range(0, graph.Moves.Parties).Select(party => StatedBy(graph, party)).ToArray();
        for (var party = 0; party < graph.Moves.Parties; party++)
        {
            var (change, state, exhausted) = holds.Count == 0 ? ToHold(graph, stated, where, party, cancellation) : ToBreak(graph, stated, holds, party, cancellation);
            yield return Make(graph, question, party, holds.Count == 0, change, state, exhausted);
        }
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

    private static (LeastChangeResult? Best, int State, bool Exhausted) ToHold(ConflictGraph graph, StatedOrder[] stated, StateSet where, int party, CancellationToken cancellation)
    {
        LeastChangeResult? best = null;
        var (at, exhausted) = (0, true);
        foreach (var state in where.States())
        {
            // Only a party's own change is asked for; where somebody else would leave whatever this party prefers, the search ends at once or at its limit.
            var result = LeastChange.ToHold(graph.Moves, stated, state, Concept.Seq, [party], mostTried: Budget, mostWays: 1, cancellation: cancellation);
            exhausted &= result.Changes is not null || result.Impossible;
            if (result.Changes is { } changes && (best is null || changes < best.Changes))
                (best, at) = (result, state);
        }
        return (best, at, exhausted);
    }

    // An outcome stops holding when each of its holding states does; with several, the change that ends one may not end all, so all are checked.
    private static (LeastChangeResult? Best, int State, bool Exhausted) ToBreak(ConflictGraph graph, StatedOrder[] stated, StateSet holds, int party, CancellationToken cancellation)
    {
        if (holds.Count > 1)
            return (null, holds.States().First(), false);
        var state = holds.States().First();
        var result = LeastChange.ToBreak(graph.Moves, stated, state, Concept.Seq, [party], mostTried: Budget, mostWays: 1, cancellation: cancellation);
        return (result.Changes is null ? null : result, state, result.Changes is not null || result.Impossible);
    }

    private static Finding Make(ConflictGraph graph, string question, int party, bool toHold, LeastChangeResult? change, int state, bool exhausted)
    {
        var id = graph.Conflict.Parties[party].Id;
        var items = graph.Conflict.Preferences.FirstOrDefault(p => p.Party == id)?.Statements.Select(s => s.Id).ToList() ?? [];
        var edits = change?.Ways is [var way, ..] ? way : [];
        FindingValue value = change?.Changes is { } count ? new FindingValue.Number(count, "changes")
            : exhausted ? new FindingValue.Number(double.PositiveInfinity, "changes") : new FindingValue.Absent(AbsenceReason.Limit, ["changes"]);
        return FindingMaker.Make(graph.Conflict, "graph.change", [question, id], value,
            [$"outcomes.{question}", .. edits.Where(edit => edit.Item < items.Count).Select(edit => $"preferences.{id}.statements.{items[edit.Item]}")],
            status: MethodStatus.Verified, detail:
            [
                ("towards", [toHold ? "hold" : "break"]),
                ("at", [graph.Letters(state)]),
                ("drop", [.. edits.Where(edit => edit.Below is null && edit.Item < items.Count).Select(edit => items[edit.Item])]),
                ("lower", [.. edits.Where(edit => edit.Below < items.Count && edit.Item < items.Count).SelectMany(edit => new[] { items[edit.Item], items[edit.Below!.Value] })]),
            ]);
    }
}
