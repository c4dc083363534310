namespace Parley.GraphModel;

/// <summary>A conflict with more states than are listed one by one, over the hypercube of its options; the index of a state is its code.</summary>
/// <param name="Conflict">The conflict.</param>
/// <param name="Coding">How states are written as numbers and letters.</param>
/// <param name="Cube">The options, who controls them, and which states are feasible.</param>
/// <param name="Payoffs">Each party's payoffs, in the order of the model.</param>
/// <param name="StatusQuo">The code of the state in which the conflict is now; null where the model does not say or the state is ruled out.</param>
public sealed record ConflictCube(Conflict Conflict, StateCoding Coding, OptionCube Cube, IReadOnlyList<Payoffs> Payoffs, int? StatusQuo);

/// <summary>The cube of a conflict, or none with the reasons.</summary>
public sealed record CubeCompilation(ConflictCube? Cube, IReadOnlyList<GraphProblem> Problems);

/// <summary>Makes the hypercube form of a large conflict in option form, for the concepts that are near-linear in the number of states.</summary>
/// <remarks>
/// Cost: states × (constraints + statements) / 64 for the formulas, which are evaluated 64 states at a time, plus one number per state and party.
/// Interpretation: an option with several levels takes one bit less than it has levels; combinations of these bits that are no level count as infeasible.
/// Changes forbidden between patterns and states declared the same do not fit the near-linear method and are refused here.
/// </remarks>
public static class CubeCompiler
{
    /// <summary>Makes the cube. Never throws for what a valid model file holds.</summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static CubeCompilation Compile(Conflict conflict, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        var coding = new StateCoding(conflict);
        if (conflict.IsGraphForm || coding.Bits > OptionCube.MaxBits || conflict.ForbiddenMoves.Count > 0 || conflict.Coalesce.Count > 0)
            return Refuse("options", GraphProblemKind.TooManyStates, $"{conflict.Options.Count}", $"{GraphCompiler.MostStates}");
        var never = FeasibleStates.Never(conflict).Select(rule => Compile(rule.Never, coding)).Concat(NoLevel(conflict, coding));
        var feasible = FormulaBits.NoneHolds(coding.Bits, never, cancellation: cancellation);
        if (feasible.Count == 0)
            return Refuse("infeasible", GraphProblemKind.NothingFeasible, [.. Enumerable.Range(1, conflict.Infeasible.Count).Select(c => $"{c}")]);
        var owner = new int[coding.Bits];
        var (up, down) = (0u, 0u);
        for (var option = 0; option < conflict.Options.Count; option++)
        {
            var mask = (uint)coding.MaskOf(option);
            var party = conflict.Parties.TakeWhile(p => p.Id != conflict.Options[option].Party).Count();
            for (var bit = 0; bit < coding.Bits; bit++)
                if ((mask >> bit & 1) != 0)
                    owner[bit] = party;
            up |= conflict.Options[option].OneWay == OneWay.Up ? mask : 0;
            down |= conflict.Options[option].OneWay == OneWay.Down ? mask : 0;
        }
        var cube = new OptionCube(conflict.Parties.Count, owner, up, down, feasible.Count == feasible.Length ? null : feasible);
        var problems = new List<GraphProblem>();
        var payoffs = conflict.Parties.Select(party => CubePayoffs.Of(conflict, party.Id, coding, cube, problems, cancellation)).ToList();
        int? now = conflict.StatusQuo is { } on ? (int)ConflictGraph.StatusQuoCode(on, coding) : null;
        if (now is { } code && !cube.IsFeasible(code))
            problems.Add(new GraphProblem("status_quo", GraphProblemKind.StatusQuoInfeasible, [coding.Letters((ulong)code), "1"]));
        return new CubeCompilation(problems.Count > 0 ? null : new ConflictCube(conflict, coding, cube, payoffs!, now), problems);
    }

    internal static FormulaBits Compile(Formula formula, StateCoding coding) => FormulaBits.Compile(formula, name =>
    {
        var (mask, value) = coding.Of(name);
        return new BitCondition((uint)mask, (uint)value);
    });

    // Level k is written as the k lowest bits on; a higher bit on above one that is off is no level.
    private static IEnumerable<FormulaBits> NoLevel(Conflict conflict, StateCoding coding)
    {
        for (var option = 0; option < conflict.Options.Count; option++)
        {
            var first = System.Numerics.BitOperations.TrailingZeroCount(coding.MaskOf(option));
            for (var bit = 1; bit < conflict.Options[option].Choices - 1; bit++)
            {
                var (low, high) = (1u << (first + bit - 1), 1u << (first + bit));
                yield return FormulaBits.Compile(new Formula.Name("gap"), _ => new BitCondition(low | high, high));
            }
        }
    }

    private static CubeCompilation Refuse(string path, GraphProblemKind kind, params string[] subjects) => new(null, [new GraphProblem(path, kind, subjects)]);
}
