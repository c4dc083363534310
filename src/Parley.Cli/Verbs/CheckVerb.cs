using System.CommandLine;
using Parley.Files;
using Parley.GraphModel;
using Parley.Reports;

namespace Parley.Cli.Verbs;

/// <summary><c>parley check MODEL</c>: everything that is wrong with a model file, with places and suggestions.</summary>
internal static class CheckVerb
{
    public static Command Command(Terminal terminal)
    {
        var path = Shared.Model();
        var command = new Command("check", "Say everything that is wrong with a model file.") { path };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed.GetValue(path)!, terminal, cancellation)));
        return command;
    }

    private static int Run(string path, Terminal terminal, CancellationToken cancellation)
    {
        var model = ModelReader.Read(path, cancellation);
        DiagnosticPrinter.Print(model.Diagnostics, terminal);
        if (model.DiagnosticCount > model.Diagnostics.Count)
            terminal.Error.WriteLine($"{model.DiagnosticCount - model.Diagnostics.Count} further problems are not listed.");
        if (model.HasErrors)
            return ExitCode.Invalid;
        if (Shared.Wrong(model) is { Count: > 0 } wrong)
        {
            DiagnosticPrinter.Print(wrong, terminal);
            return ExitCode.Invalid;
        }
        var graph = GraphProblems(model, cancellation);
        DiagnosticPrinter.Print(graph, terminal);
        if (graph.Any(diagnostic => diagnostic.Severity == Severity.Error))
            return ExitCode.Invalid;
        var (conflict, warnings) = (model.Base, model.Diagnostics.Concat(graph).Count(d => d.Severity == Severity.Warning));
        terminal.Out.WriteLine($"{conflict.Title}: {Count(conflict.Parties.Count, "party", "parties")}, {Count(conflict.Options.Count, "option")}, {Count(conflict.Claims.Count, "claim")}, {Count(model.Perspectives.Count, "perspective")}.");
        terminal.Out.WriteLine($"{(warnings == 0 ? "Nothing is wrong." : Count(warnings, "warning") + ".")} Digest {conflict.Digest[..12]}.");
        return ExitCode.Done;
    }

    // A model need not be a graph model; what it says of options or states is checked in every view.
    private static IReadOnlyList<Diagnostic> GraphProblems(ModelFile model, CancellationToken cancellation) => GraphProblemText.Diagnostics(
        model,
        [.. model.Views.Where(view => view.Options.Count > 0 || view.States.Count > 0).Select(view => (view, GraphCompiler.Compile(view, cancellation).Problems))],
        preferencesNeeded: false);

    private static string Count(int number, string one, string? many = null) => number == 1 ? $"1 {one}" : $"{number} {many ?? one + "s"}";
}
