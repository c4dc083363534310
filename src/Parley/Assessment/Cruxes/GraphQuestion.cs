using Parley.GraphModel;

namespace Parley.Assessment;

/// <summary>Where every party would stay: the status quo and each outcome, all from one solution of the graph model.</summary>
internal static class GraphQuestion
{
    private static readonly string[] Sections =
        ["parties", "groups", "options", "infeasible", "forbidden_moves", "coalesce", "states", "moves", "status_quo", "outcomes", "conditions", "preferences"];

    public static CruxQuestion Of(Conflict one) => new(["graph.now", .. one.Outcomes.Select(outcome => $"graph.holds.{outcome.Id}")], Sections,
        path => Sections.Contains(path.Split('.')[0]), Answer);

    private static Dictionary<string, FindingValue>? Answer(Conflict conflict, CancellationToken cancellation)
    {
        if (conflict.Options.Count == 0 && conflict.States.Count == 0 || GraphCompiler.Compile(conflict, cancellation).Graph is not { Missing.Count: 0 } graph)
            return null;
        IReadOnlyList<Concept> concepts = [Concept.Seq];
        var unspecified = new Unspecified(GraphSolver.Solve(graph, concepts: concepts, cancellation: cancellation), concepts, cancellation);
        var answers = new Dictionary<string, FindingValue>();
        if (graph.StatusQuo is { } now)
            answers["graph.now"] = Holds(unspecified, StateSet.Of(graph.States, [now]));
        foreach (var outcome in conflict.Outcomes)
            if (graph.Where(outcome.Is) is { Count: > 0 } where)
                answers[$"graph.holds.{outcome.Id}"] = Holds(unspecified, where);
        return answers;
    }

    private static FindingValue Holds(Unspecified unspecified, StateSet where)
    {
        var (met, _, depends) = unspecified.Ask(variant => variant.Equilibria[Concept.Seq].And(where).Count > 0);
        return depends.Count > 0 ? new FindingValue.Absent(AbsenceReason.Unspecified, depends) : new FindingValue.Truth(met);
    }
}
