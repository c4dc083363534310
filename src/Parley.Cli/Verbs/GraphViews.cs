using Parley.Files;
using Parley.GraphModel;
using Parley.Reports;

namespace Parley.Cli.Verbs;

/// <summary>Reads a model and solves the graph of the views asked for; what goes wrong is printed and becomes an exit code.</summary>
internal static class GraphViews
{
    /// <summary>The solved views, or none with the exit code.</summary>
    public static (IReadOnlyList<GraphView> Views, int Code) Solve(
        ModelFile model, IReadOnlyList<Conflict> views, SanctionMode mode, IReadOnlyList<Concept> concepts, Terminal terminal, CancellationToken cancellation)
    {
        var compiled = views.Select(view => (View: view, Compilation: GraphCompiler.Compile(view, cancellation))).ToList();
        var diagnostics = GraphProblemText.Diagnostics(model, [.. compiled.Select(entry => (entry.View, entry.Compilation.Problems))], preferencesNeeded: true);
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();
        if (errors.Count > 0)
        {
            DiagnosticPrinter.Print(errors, terminal);
            return ([], compiled.Any(entry => entry.Compilation.Problems.Any(Prevents)) ? ExitCode.Invalid : ExitCode.Limit);
        }
        try
        {
            return ([.. compiled.Select(entry => GraphView.Of(model, entry.Compilation.Graph!, mode, concepts, cancellation))], ExitCode.Done);
        }
        catch (NotSupportedException refused)
        {
            terminal.Error.WriteLine($"error: {refused.Message}");
            return ([], ExitCode.Limit);
        }
    }

    private static bool Prevents(GraphProblem problem) =>
        !GraphProblemText.IsLimit(problem.Kind) && problem.Kind is not (GraphProblemKind.EmptyPattern or GraphProblemKind.CoalescedApart);
}
