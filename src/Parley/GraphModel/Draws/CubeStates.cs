namespace Parley.GraphModel;

/// <summary>States as the hypercube of the options.</summary>
internal sealed class CubeStates(ConflictCube conflict) : DrawnStates
{
    private static readonly Concept[] Asked = [Concept.Seq];

    public override int Count => conflict.Cube.States;

    public override int? StatusQuo => conflict.StatusQuo;

    public override StateSet Where(Formula expanded)
    {
        var holds = CubeCompiler.Compile(expanded, conflict.Coding).Evaluate(conflict.Coding.Bits, threads: 1);
        return conflict.Cube.Feasible is { } feasible ? holds.And(feasible) : holds;
    }

    public override DrawnPayoffs Payoffs(IReadOnlyList<StateSet> statements) => new(Parley.GraphModel.Payoffs.FromStatements(conflict.Cube, statements, threads: 1));

    public override DrawnPayoffs Payoffs(int[] values) => new(Parley.GraphModel.Payoffs.FromValues(conflict.Cube, values));

    public override DrawnPayoffs Below(DrawnPayoffs payoffs, IReadOnlyList<StateSet> above)
    {
        var values = new int[Count];
        for (var s = 0; s < values.Length; s++)
            values[s] = conflict.Cube.IsFeasible(s) ? payoffs.Cube![s] : 0;
        return Payoffs(Raised(values, above, conflict.Cube.IsFeasible));
    }

    public override StateSet Equilibria(IReadOnlyList<DrawnPayoffs> payoffs, CancellationToken cancellation) =>
        FastStability.Solve(conflict.Cube, [.. payoffs.Select(own => own.Cube!)], Asked, threads: 1, cancellation: cancellation).Equilibria(Concept.Seq);
}
