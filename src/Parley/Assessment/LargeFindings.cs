using Parley.GraphModel;

namespace Parley.Assessment;

/// <summary>
/// Whether outcomes hold where the states are too many to list: by the near-linear method up to <see cref="MostBits"/> yes/no options, beyond it not at all.
/// Paths, changes and forecasts need the list and are absent.
/// </summary>
internal static class LargeFindings
{
    /// <summary>With more yes/no options than this a brief says that a limit was reached; <c>parley graph</c> goes further.</summary>
    public const int MostBits = 20;

    private const int MostListed = 20;

    /// <summary>The findings; none where size is not what stands in the way.</summary>
    public static IReadOnlyList<Finding> Of(Conflict conflict, IReadOnlyList<GraphProblem> problems, CancellationToken cancellation)
    {
        if (!problems.Any(problem => problem.Kind is GraphProblemKind.TooManyStates or GraphProblemKind.TooManyMoves))
            return [];
        if (conflict.IsGraphForm || new StateCoding(conflict).Bits > MostBits)
            return Absent(conflict, AbsenceReason.Limit, ["states"]);
        var (cube, obstacles) = CubeCompiler.Compile(conflict, cancellation);
        IReadOnlyList<string> missing = [.. obstacles.Where(problem => problem.Kind == GraphProblemKind.NoPreferences).Select(problem => problem.Subjects[0]).Distinct()];
        if (cube is null)
            return missing.Count > 0 ? Absent(conflict, AbsenceReason.NoPreferences, missing) : Absent(conflict, AbsenceReason.Limit, ["states"]);
        IReadOnlyList<string> unspecified = [.. conflict.Conditions.Where(condition => condition.Unless is null).Select(condition => condition.Id)];
        if (unspecified.Count > 0)
            return Absent(conflict, AbsenceReason.Unspecified, unspecified);
        return Unknown(conflict) is { Count: > 0 } unknown ? Absent(conflict, AbsenceReason.UnknownComparison, unknown) : Solved(cube, cancellation);
    }

    /// <summary>The parties some of whose comparisons or weights are stated as unknown.</summary>
    public static IReadOnlyList<string> Unknown(Conflict conflict) =>
        [.. conflict.Preferences.Where(preference => preference.Unknown.Count > 0 || preference.Weights.Any(weight => weight.Amount.Form == AssumptionForm.Unknown)).Select(preference => preference.Party)];

    private static List<Finding> Solved(ConflictCube cube, CancellationToken cancellation)
    {
        var conflict = cube.Conflict;
        var stability = FastStability.Solve(cube.Cube, cube.Payoffs, [Concept.Nash, Concept.Seq], cancellation: cancellation);
        var findings = new List<Finding>
        {
            cube.StatusQuo is { } now ? Pattern(cube, stability, "graph.now", [], StateSet.Of(cube.Cube.States, [now]))
                : FindingMaker.Make(conflict, "graph.now", [], new FindingValue.Absent(AbsenceReason.NoStatusQuo, []), ["status_quo"], headline: true),
        };
        foreach (var outcome in conflict.Outcomes)
        {
            var holds = CubeCompiler.Compile(conflict.Expand(outcome.Is), cube.Coding).Evaluate(cube.Coding.Bits, cancellation: cancellation);
            var where = cube.Cube.Feasible is { } feasible ? holds.And(feasible) : holds;
            findings.Add(where.Count == 0
                ? FindingMaker.Make(conflict, "graph.holds", [outcome.Id], new FindingValue.Absent(AbsenceReason.NoState, [outcome.Id]), [$"outcomes.{outcome.Id}"], headline: true)
                : Pattern(cube, stability, "graph.holds", [outcome.Id], where));
        }
        return findings;
    }

    private static Finding Pattern(ConflictCube cube, OptionStability stability, string kind, IReadOnlyList<string> subjects, StateSet where)
    {
        var conflict = cube.Conflict;
        var holding = stability.Equilibria(Concept.Seq).And(where);
        var staying = Enumerable.Range(0, conflict.Parties.Count).Select(party => (conflict.Parties[party].Id, Count: stability.Stable(party, Concept.Seq).And(where).Count)).ToList();
        return FindingMaker.Make(conflict, kind, subjects, new FindingValue.Truth(holding.Count > 0),
            [subjects.Count == 0 ? "status_quo" : $"outcomes.{subjects[0]}", .. conflict.Preferences.Select(preference => $"preferences.{preference.Party}")], headline: true, detail:
            [
                ("states", [$"{where.Count}"]), ("at", Letters(cube, holding)), ("calm", Letters(cube, stability.Equilibria(Concept.Nash).And(where))),
                ("always", [.. staying.Where(entry => entry.Count == 0).Select(entry => entry.Id)]),
                ("sometimes", [.. staying.Where(entry => entry.Count > 0 && entry.Count < where.Count).Select(entry => entry.Id)]),
                ("deterred", []), ("why", []), ("if-met", []), ("if-never", []),
            ]);
    }

    private static IReadOnlyList<string> Letters(ConflictCube cube, StateSet states) => [.. states.States().Take(MostListed).Select(state => cube.Coding.Letters((ulong)state))];

    private static List<Finding> Absent(Conflict conflict, AbsenceReason reason, IReadOnlyList<string> names) =>
    [
        FindingMaker.Make(conflict, "graph.now", [], new FindingValue.Absent(reason, names), ["status_quo"], headline: true, detail: Neither),
        .. conflict.Outcomes.Select(outcome => FindingMaker.Make(conflict, "graph.holds", [outcome.Id], new FindingValue.Absent(reason, names), [$"outcomes.{outcome.Id}"], headline: true, detail: Neither)),
    ];

    // What it would be at the extremes was not worked out.
    private static (string, IReadOnlyList<string>)[] Neither => [("if-met", []), ("if-never", [])];
}
