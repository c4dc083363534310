using System.CommandLine;
using Parley.Assessment;
using Parley.Reports;

namespace Parley.Cli.Verbs;

/// <summary><c>parley compare MODEL</c>: what all perspectives share, and where they part.</summary>
internal static class CompareVerb
{
    public static Command Command(Terminal terminal)
    {
        var path = Shared.Model();
        var verbose = new Option<bool>("--verbose", "-v") { Description = "Also say what stands behind every mark." };
        var thorough = new Option<bool>("--thorough") { Description = "Try more mixtures of two perspectives before the search for their cruxes ends." };
        var json = Shared.Json();
        var command = new Command("compare", "Line up what follows in each perspective: what all share, where they part, and on what that turns.") { path, thorough, verbose, json };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed.GetValue(path)!, parsed.GetValue(thorough), parsed.GetValue(verbose), parsed.GetValue(json), terminal, cancellation)));
        return command;
    }

    private static int Run(string path, bool thorough, bool verbose, bool json, Terminal terminal, CancellationToken cancellation)
    {
        if (Shared.Read(path, terminal, cancellation) is not { } model)
            return ExitCode.Invalid;
        if (model.Perspectives.Count < 2)
        {
            terminal.Error.WriteLine($"error: {model.Path} has {(model.Perspectives.Count == 0 ? "no perspectives" : "one perspective")}; comparing needs two.");
            return ExitCode.Usage;
        }
        Comparison comparison;
        using (Working.On("Comparing", terminal))
            comparison = Comparison.Of(CruxFinder.With(Assessor.Assess(model, cancellation: cancellation), thorough ? CruxSettings.Thorough : CruxSettings.Quick, cancellation));
        if (json)
            terminal.Out.WriteLine(ComparisonJson.Write(comparison));
        else
            BriefPrinter.Print(comparison, verbose, terminal);
        return ExitCode.Done;
    }
}
