using Parley.Files;
using Parley.GraphModel;
using Parley.Reports;

namespace Parley.Cli.Verbs;

/// <summary>Answers <c>parley graph</c> where the states are too many to list: whole-model questions only.</summary>
internal static class LargeGraph
{
    /// <summary>Whether a view has more states than are listed one by one, but not more than the near-linear method takes.</summary>
    public static bool Applies(Conflict conflict, CancellationToken cancellation)
    {
        var coding = new StateCoding(conflict);
        return !conflict.IsGraphForm && coding.Bits is > 16 and <= OptionCube.MaxBits && conflict.ForbiddenMoves.Count == 0 && conflict.Coalesce.Count == 0
            && GraphCompiler.Compile(conflict, cancellation).Problems.Any(problem => problem.Kind is GraphProblemKind.TooManyStates or GraphProblemKind.TooManyMoves);
    }

    public static int Run(ModelFile model, Conflict conflict, GraphRequest request, bool json, Terminal terminal, CancellationToken cancellation)
    {
        if (request.Mode != SanctionMode.Sequence || request.Why is not null || request.PathTo is not null || request.Inverse is not null || request.Coalition.Count > 0)
        {
            terminal.Error.WriteLine($"error: With more than {GraphCompiler.MostStates:#,0} states only stability under the usual sequence of answers is computed.");
            terminal.Error.WriteLine("Leave --mode, --why, --path-to, --inverse and --coalition out, or rule out more states under 'infeasible'.");
            return ExitCode.Limit;
        }
        using var working = Working.On("Solving", terminal);
        var compilation = CubeCompiler.Compile(conflict, cancellation);
        if (compilation.Cube is not { } cube)
        {
            DiagnosticPrinter.Print(GraphProblemText.Diagnostics(model, [(conflict, compilation.Problems)], preferencesNeeded: true), terminal);
            return ExitCode.Invalid;
        }
        var concepts = request.Concepts.Count == 0 ? FastStability.Concepts : request.Concepts.Where(FastStability.Concepts.Contains).ToList();
        if (concepts.Count == 0)
        {
            terminal.Error.WriteLine("error: Simultaneous stability (sim) needs every combination of moves and is not computed at this size.");
            return ExitCode.Limit;
        }
        var stability = FastStability.Solve(cube.Cube, cube.Payoffs, [.. concepts], cancellation: cancellation);
        working.Dispose();
        if (json)
            terminal.Out.Write(System.Text.Encoding.UTF8.GetString(GraphLarge.Json(cube, stability)));
        else
            Wrapped.Write(terminal, [conflict.Title, .. conflict.Perspective is { } perspective ? [$"Perspective: {perspective.Name} [{perspective.Id}]"] : Array.Empty<string>(), "", .. GraphLarge.Lines(cube, stability)]);
        return ExitCode.Done;
    }
}
