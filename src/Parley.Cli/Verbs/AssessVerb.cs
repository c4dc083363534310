using System.CommandLine;
using Parley.Assessment;
using Parley.Files;
using Parley.Reports;
using Parley.Reports.Html;

namespace Parley.Cli.Verbs;

/// <summary><c>parley assess MODEL</c>: every question that the model allows, answered as a brief.</summary>
internal static class AssessVerb
{
    public static Command Command(Terminal terminal)
    {
        var path = Shared.Model();
        var perspective = Shared.Perspective();
        var json = Shared.Json();
        var full = new Option<bool>("--full") { Description = "Print everything that follows, and not the first page alone." };
        var verbose = new Option<bool>("--verbose", "-v") { Description = "Also say what stands behind every mark, and by which method." };
        var seed = Shared.Seed();
        var report = new Option<string?>("--report") { Description = "Also write the whole report as one HTML file." };
        var force = new Option<bool>("--force") { Description = "Let the report overwrite a file that is no report." };
        var command = new Command("assess", "Ask everything that the model allows and print the brief on one page.") { path, perspective, json, full, verbose, seed, report, force };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            parsed.GetValue(path)!, parsed.GetValue(perspective), parsed.GetValue(seed), parsed.GetValue(json), parsed.GetValue(full), parsed.GetValue(verbose),
            parsed.GetValue(report), parsed.GetValue(force), terminal, cancellation)));
        return command;
    }

    private static int Run(string path, string? perspective, ulong seed, bool json, bool full, bool verbose, string? report, bool force, Terminal terminal, CancellationToken cancellation)
    {
        if (report is not null && ReportFile.Refusal(report, path, force) is { } refusal)
        {
            terminal.Error.WriteLine($"error: {refusal}");
            return ExitCode.Usage;
        }
        if (Shared.Read(path, terminal, cancellation) is not { } model)
            return ExitCode.Invalid;
        if (Shared.Views(model, perspective, terminal) is not { } views)
            return ExitCode.Usage;
        AssessmentResult result;
        using (Working.On("Assessing", terminal))
            result = CruxFinder.With(Assessor.Assess(model, views, seed, cancellation), CruxSettings.Quick, cancellation);
        if (json)
            terminal.Out.WriteLine(AssessmentJson.Write(result));
        else
            BriefPrinter.Print(BriefWriter.Write(result), full, verbose, terminal);
        if (report is not null)
        {
            if (ReportFile.Write(report, HtmlReport.Write(result)) is { } problem)
            {
                terminal.Error.WriteLine($"error: {problem}");
                return ExitCode.Usage;
            }
            terminal.Out.Flush();
            terminal.Error.WriteLine($"Report written to {report}.");
        }
        return result.Views.Any(view => view.Problems.Any(problem => GraphProblemText.IsLimit(problem.Kind)) || view.Findings.Any(finding => finding.Kind == "war.limit")) ? ExitCode.Limit : ExitCode.Done;
    }
}
