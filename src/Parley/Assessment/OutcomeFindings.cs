using Parley.GraphModel;

namespace Parley.Assessment;

/// <summary>
/// At which outcomes no party would move, and who would move elsewhere. An outcome holds where at least one of its states is sequentially stable for every
/// party: nobody has a better move that the others would not answer to its loss by moves that they themselves like.
/// </summary>
internal static class OutcomeFindings
{
    private static readonly IReadOnlyList<Concept> Concepts = [Concept.Nash, Concept.Seq];

    public static IEnumerable<Finding> Of(GraphSolution solution, CancellationToken cancellation)
    {
        var graph = solution.Graph;
        var conflict = graph.Conflict;
        if (graph.Missing.Count > 0)
        {
            yield return Absent(conflict, "graph.now", [], AbsenceReason.NoPreferences, graph.Missing);
            foreach (var outcome in conflict.Outcomes)
                yield return Absent(conflict, "graph.holds", [outcome.Id], AbsenceReason.NoPreferences, graph.Missing);
            yield break;
        }
        var unspecified = new Unspecified(solution, Concepts, cancellation);
        yield return graph.StatusQuo is { } now
            ? Pattern("graph.now", [], StateSet.Of(graph.States, [now]), solution, unspecified, ["status_quo"])
            : Absent(conflict, "graph.now", [], AbsenceReason.NoStatusQuo, []);
        foreach (var outcome in conflict.Outcomes)
        {
            var where = graph.Where(outcome.Is);
            yield return where.Count == 0
                ? Absent(conflict, "graph.holds", [outcome.Id], AbsenceReason.NoState, [outcome.Id])
                : Pattern("graph.holds", [outcome.Id], where, solution, unspecified, [$"outcomes.{outcome.Id}"]);
        }
    }

    private static Finding Pattern(string kind, IReadOnlyList<string> subjects, StateSet where, GraphSolution solution, Unspecified unspecified, IEnumerable<string> paths)
    {
        var graph = solution.Graph;
        var conflict = graph.Conflict;
        var (met, never, depends) = unspecified.Ask(variant => unspecified.Unknown(variant) is { } open ? open.Holds(where) : variant.Equilibria[Concept.Seq].And(where).Count > 0);
        var unknown = unspecified.Unknown(solution);
        var sure = unknown is null ? null : UnknownComparisons.All(unknown.Surely).And(where);
        var holding = sure is { Count: > 0 } ? sure : solution.Equilibria[Concept.Seq].And(where);
        var leavers = Leavers(unknown?.Possibly ?? solution.Stable[Concept.Seq], where);
        var always = leavers.Where(entry => entry.Value == where.Count).Select(entry => entry.Key).ToList();
        var best = Representative(solution, holding.Count > 0 ? holding : where);
        FindingValue value = depends.Count > 0 ? new FindingValue.Absent(AbsenceReason.Unspecified, depends)
            : met is { } holds ? new FindingValue.Truth(holds) : new FindingValue.Absent(AbsenceReason.UnknownComparison, UnknownComparisons.Parties(graph));
        return FindingMaker.Make(conflict, kind, subjects, value,
            [.. paths, .. Deciding(solution, best), .. depends.Select(id => $"conditions.{id}")], headline: true, detail:
            [
                ("states", [$"{where.Count}"]),
                ("at", [.. holding.States().Select(graph.Letters)]),
                ("calm", [.. (unknown?.Calm ?? solution.Equilibria[Concept.Nash]).And(where).States().Select(graph.Letters)]),
                ("always", [.. always.Select(Name)]),
                ("sometimes", [.. leavers.Keys.Except(always).Select(Name)]),
                ("deterred", [.. Deterred(solution, best).Select(Name)]),
                ("why", [.. always.SelectMany(party => Why(solution, best, party))]),
                ("if-met", [met == true ? "yes" : "no"]),
                ("if-never", [never == true ? "yes" : "no"]),
            ]);

        string Name(int party) => conflict.Parties[party].Id;
    }

    /// <summary>For each party that would leave some state of the pattern, how many of them.</summary>
    private static SortedDictionary<int, int> Leavers(IReadOnlyList<StateSet> stable, StateSet where)
    {
        var leavers = new SortedDictionary<int, int>();
        for (var party = 0; party < stable.Count; party++)
        {
            var leaves = where.Count - stable[party].And(where).Count;
            if (leaves > 0)
                leavers[party] = leaves;
        }
        return leavers;
    }

    /// <summary>The state that speaks for a pattern: the status quo where it is in it, else the one that fewest parties would leave, lowest number first.</summary>
    internal static int Representative(GraphSolution solution, StateSet where)
    {
        if (solution.Graph.StatusQuo is { } now && where[now])
            return now;
        return where.States().MinBy(state => solution.Stable[Concept.Seq].Count(stable => !stable[state]));
    }

    // Who has a better move here and is kept from it by the others' answers.
    private static IEnumerable<int> Deterred(GraphSolution solution, int state) =>
        Enumerable.Range(0, solution.Graph.Moves.Parties).Where(party => solution.Stable[Concept.Seq][party][state] && !solution.Stable[Concept.Nash][party][state]);

    // What the answer at a state rests on: for who would leave, what makes the better place better; for who stays, what makes each move worse.
    private static IEnumerable<string> Deciding(GraphSolution solution, int state)
    {
        var graph = solution.Graph;
        var unsettled = Enumerable.Range(0, graph.Moves.Parties).Where(party => !solution.Stable[Concept.Seq][party][state]).ToList();
        var paths = new List<string>();
        foreach (var party in unsettled.Count > 0 ? unsettled : Enumerable.Range(0, graph.Moves.Parties))
            foreach (var target in graph.Moves.Moves(party, state))
                if (unsettled.Count == 0 || graph.Payoffs[party][target] > graph.Payoffs[party][state])
                    paths.Add(DecidingStatement.Path(graph, party, state, target));
        return paths.Distinct();
    }

    // As "party/statement": what makes the places better to which the party would move.
    private static IEnumerable<string> Why(GraphSolution solution, int state, int party)
    {
        var graph = solution.Graph;
        var id = graph.Conflict.Parties[party].Id;
        return graph.Moves.Moves(party, state).ToArray().Where(target => graph.Payoffs[party][target] > graph.Payoffs[party][state])
            .Select(target => DecidingStatement.Path(graph, party, state, target)).Where(path => path.Contains(".statements.", StringComparison.Ordinal))
            .Select(path => $"{id}/{path[(path.LastIndexOf('.') + 1)..]}").Distinct();
    }

    private static Finding Absent(Conflict conflict, string kind, IReadOnlyList<string> subjects, AbsenceReason reason, IReadOnlyList<string> names) =>
        FindingMaker.Make(conflict, kind, subjects, new FindingValue.Absent(reason, names), subjects.Select(id => $"outcomes.{id}"), headline: true);
}
