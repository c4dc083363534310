using Parley.Files;
using Parley.GraphModel;

namespace Parley.Assessment;

/// <summary>Asks every question that a model allows, in every perspective.</summary>
public static class Assessor
{
    /// <summary>The version that results carry.</summary>
    public static string Version { get; } = typeof(Assessor).Assembly.GetName().Version is { } version ? $"{version.Major}.{version.Minor}.{version.Build}" : "0";

    /// <summary>Assesses a model without errors.</summary>
    /// <param name="model">The model.</param>
    /// <param name="only">The views to assess; null for all.</param>
    /// <param name="seed">The seed of random draws.</param>
    /// <param name="doubt">Whether and how thoroughly to ask how sure the answers are; null for not at all.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The model has errors.</exception>
    public static AssessmentResult Assess(ModelFile model, IReadOnlyList<Conflict>? only = null, ulong seed = 0, DoubtSettings? doubt = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (model.HasErrors)
            throw new ArgumentException("The model has errors.", nameof(model));
        var views = new List<ViewAssessment>();
        foreach (var conflict in only ?? model.Views)
        {
            cancellation.ThrowIfCancellationRequested();
            var number = conflict.Perspective is null ? 1 : model.Perspectives.TakeWhile(p => p.Id != conflict.Perspective.Id).Count() + 1;
            views.Add(WithDoubt(WarFindings.With(View($"V{number}", conflict, model, cancellation), cancellation), doubt, seed, cancellation));
        }
        return new AssessmentResult(model, views, Version, seed);
    }

    private static ViewAssessment WithDoubt(ViewAssessment view, DoubtSettings? settings, ulong seed, CancellationToken cancellation)
    {
        if (settings is null)
            return view;
        var result = DoubtAnalysis.Of(DoubtModel.Of(view.Conflict, cancellation), settings with { Seed = seed }, cancellation);
        return view with { Doubt = result, Findings = [.. view.Findings, .. DoubtFindings.Of(result)] };
    }

    private static ViewAssessment View(string label, Conflict conflict, ModelFile model, CancellationToken cancellation)
    {
        var (graph, problems) = conflict.Options.Count == 0 && conflict.States.Count == 0 ? new GraphCompilation(null, []) : GraphCompiler.Compile(conflict, cancellation);
        var deals = DealResults.Of(conflict, cancellation);
        if (graph is null)
            return new ViewAssessment(label, conflict, null, problems, [.. LargeFindings.Of(conflict, problems, cancellation), .. DealFindings.Of(conflict, deals, null, cancellation), .. ConditionFindings.Unspecified(conflict)]) { Deals = deals };
        var solution = GraphSolver.Solve(graph, cancellation: cancellation);
        IReadOnlyList<Finding> findings =
        [
            .. OutcomeFindings.Of(solution, cancellation),
            .. PathFindings.Of(solution, cancellation),
            .. ChangeFindings.Of(solution, cancellation),
            .. BeliefFindings.Of(solution, model, cancellation),
            .. DealFindings.Of(conflict, deals, solution, cancellation),
            .. ConditionFindings.Unspecified(conflict),
            .. ForecastFindings.Of(solution, cancellation),
        ];
        return new ViewAssessment(label, conflict, solution, problems, findings) { Deals = deals };
    }
}
