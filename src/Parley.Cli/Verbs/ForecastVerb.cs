using System.CommandLine;
using System.Globalization;
using Parley.Assessment;
using Parley.Files;
using Parley.Reports;

namespace Parley.Cli.Verbs;

/// <summary><c>parley forecast resolve|score</c>: writes down how a forecast came out, and scores those that are known.</summary>
internal static class ForecastVerb
{
    public static Command Command(Terminal terminal) => new("forecast", "Write down how forecasts came out, and score them.") { Resolve(terminal), Score(terminal) };

    private static Command Resolve(Terminal terminal)
    {
        var (path, id) = (Shared.Model(), new Argument<string>("ID") { Description = "The forecast, by its name in the file." });
        var outcome = new Option<string>("--outcome") { Description = "Whether the answer is yes or no.", Required = true };
        outcome.AcceptOnlyFromAmong("yes", "no");
        var on = new Option<string>("--on") { Description = "The day on which that was established, as 2026-04-01.", Required = true };
        var because = new Option<string[]>("--because") { Description = "The claims that say so.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        var dryRun = new Option<bool>("--dry-run") { Description = "Show the change, and leave the file as it is." };
        var command = new Command("resolve", "Write the outcome of a forecast into the model file; comments and layout stay.") { path, id, outcome, on, because, dryRun };
        command.SetAction((parsed, cancellation) => Task.FromResult(RunResolve(parsed.GetValue(path)!, parsed.GetValue(id)!, parsed.GetValue(outcome)!, parsed.GetValue(on)!, parsed.GetValue(because)!, parsed.GetValue(dryRun), terminal, cancellation)));
        return command;
    }

    private static Command Score(Terminal terminal)
    {
        var path = new Argument<string>("PATH") { Description = "A model file, or a folder: every .parley.yaml file in it and below." };
        var json = Shared.Json();
        var command = new Command("score", "Score the forecasts whose outcome is known: Brier, logarithmic, calibration.") { path, json };
        command.SetAction((parsed, cancellation) => Task.FromResult(RunScore(parsed.GetValue(path)!, parsed.GetValue(json), terminal, cancellation)));
        return command;
    }

    private static int RunResolve(string path, string id, string outcome, string on, string[] because, bool dryRun, Terminal terminal, CancellationToken cancellation)
    {
        if (!DateOnly.TryParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return EditRun.Fail(terminal, $"'{on}' is no day; write year-month-day, such as 2026-04-01.");
        if (Shared.Read(path, terminal, cancellation) is not { } model)
            return ExitCode.Invalid;
        if (model.Base.Forecasts.FirstOrDefault(forecast => forecast.Id == id) is not { } found)
            return EditRun.Unknown(terminal, "forecast", id, [.. model.Base.Forecasts.Select(forecast => forecast.Id)]);
        if (found.Resolution is not null)
            return EditRun.Fail(terminal, $"The forecast '{id}' is resolved already.", "Correct it in the file.");
        if (day < found.Resolves)
            return EditRun.Fail(terminal, $"The forecast '{id}' can be answered on {found.Resolves.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, not before.");
        if (because.FirstOrDefault(claim => model.Base.Claims.All(known => known.Id != claim)) is { } unknown)
            return EditRun.Unknown(terminal, "claim", unknown, [.. model.Base.Claims.Select(claim => claim.Id)]);
        if (EditRun.Open(path, terminal) is not { } editor)
            return ExitCode.Usage;
        var entry = $"{{ date: {on}, outcome: {outcome}{(because.Length == 0 ? "" : $", because: [{string.Join(", ", because)}]")} }}";
        if (editor.Set($"forecasts.{id}.resolution", entry) is { } refused)
            return EditRun.Fail(terminal, refused, $"Add this to the forecast by hand: resolution: {entry}");
        var code = EditRun.Finish(editor, dryRun, terminal, cancellation);
        if (code == ExitCode.Done && !dryRun)
            terminal.Error.WriteLine($"Resolved '{id}': {outcome}, on {on}.");
        return code;
    }

    private static int RunScore(string path, bool json, Terminal terminal, CancellationToken cancellation)
    {
        IReadOnlyList<string> files = Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, "*.parley.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [path];
        if (files.Count == 0)
            return EditRun.Fail(terminal, $"There is no .parley.yaml file in '{path}'.");
        var entries = new List<ForecastEntry>();
        foreach (var file in files)
        {
            if (Shared.Read(file, terminal, cancellation) is not { } model)
                return ExitCode.Invalid;
            entries.AddRange(ForecastRecord.Of(model));
        }
        if (json)
            terminal.Out.WriteLine(ForecastReport.Json(entries));
        else
            SectionPrinter.Print($"Forecasts of {(files.Count == 1 ? files[0] : $"{files.Count.ToString(CultureInfo.InvariantCulture)} models")}", ForecastReport.Sections(entries), terminal);
        return ExitCode.Done;
    }
}
