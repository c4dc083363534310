using System.CommandLine;
using Parley.Assessment;
using Parley.Files;
using Parley.Reports;
using Parley.Reports.Html;

namespace Parley.Cli.Verbs;

/// <summary><c>parley assess MODEL</c>: every question that the model allows, answered as a brief.</summary>
internal static class AssessVerb
{
    /// <summary>Seconds that --thorough may take; the rest of the assessment comes out of the same two minutes.</summary>
    private const int Thorough = 105;

    public static Command Command(Terminal terminal)
    {
        var path = Shared.Model();
        var perspective = Shared.Perspective();
        var json = Shared.Json();
        var full = new Option<bool>("--full") { Description = "Print everything that follows, and not the first page alone." };
        var verbose = new Option<bool>("--verbose", "-v") { Description = "Also say what stands behind every mark, and by which method." };
        var thorough = new Option<bool>("--thorough") { Description = "Ask how sure the answers are with as many draws as fit into two minutes." };
        var seed = Shared.Seed();
        var report = new Option<string?>("--report") { Description = "Also write the whole report as one HTML file." };
        var force = new Option<bool>("--force") { Description = "Let the report overwrite a file that is no report." };
        var command = new Command("assess", "Ask everything that the model allows and print the brief on one page.") { path, perspective, json, full, verbose, thorough, seed, report, force };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            new Request(parsed.GetValue(path)!, parsed.GetValue(perspective), parsed.GetValue(seed), parsed.GetValue(json), parsed.GetValue(full), parsed.GetValue(verbose),
                parsed.GetValue(thorough), parsed.GetValue(report), parsed.GetValue(force)), terminal, cancellation)));
        return command;
    }

    private static int Run(Request request, Terminal terminal, CancellationToken cancellation)
    {
        var (path, perspective, seed, json, full, verbose, _, report, force) = request;
        if (report is not null && ReportFile.Refusal(report, [path], force) is { } refusal)
        {
            terminal.Error.WriteLine($"error: {refusal}");
            return ExitCode.Usage;
        }
        if (Shared.Read(path, terminal, cancellation) is not { } model)
            return ExitCode.Invalid;
        if (report is not null && ReportFile.Refusal(report, model.Files, force) is { } own)
        {
            terminal.Error.WriteLine($"error: {own}");
            return ExitCode.Usage;
        }
        if (Shared.Views(model, perspective, terminal) is not { } views)
            return ExitCode.Usage;
        var result = Assess(model, views, request, terminal, cancellation);
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

    private static AssessmentResult Assess(ModelFile model, IReadOnlyList<Conflict> views, Request request, Terminal terminal, CancellationToken cancellation)
    {
        using var working = Working.On("Assessing", terminal);
        if (!request.Thorough)
            return CruxFinder.With(Assessor.Assess(model, views, request.Seed, DoubtSettings.Quick, cancellation), CruxSettings.Quick, cancellation);
        var settings = DoubtBudget.Fit([.. views.Select(view => DoubtModel.Of(view, cancellation))], TimeSpan.FromSeconds(Thorough), cancellation);
        var estimate = new Remaining(settings.Planned);
        var result = Assessor.Assess(model, views, request.Seed, settings.Settings with { Progress = (_, done, _) => working.Say(estimate.After(done)) }, cancellation);
        return CruxFinder.With(result, CruxSettings.Thorough, cancellation);
    }

    private sealed record Request(string Path, string? Perspective, ulong Seed, bool Json, bool Full, bool Verbose, bool Thorough, string? Report, bool Force);
}
