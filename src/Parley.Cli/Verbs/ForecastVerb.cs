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
        var show = new Option<bool>("--print") { Description = "Print the line to add, and leave the file as it is." };
        var command = new Command("resolve", "Write the outcome of a forecast into the model file; comments and layout stay.") { path, id, outcome, on, because, show };
        command.SetAction((parsed, cancellation) => Task.FromResult(RunResolve(parsed.GetValue(path)!, parsed.GetValue(id)!, parsed.GetValue(outcome)!, parsed.GetValue(on)!, parsed.GetValue(because)!, parsed.GetValue(show), terminal, cancellation)));
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

    private static int RunResolve(string path, string id, string outcome, string on, string[] because, bool show, Terminal terminal, CancellationToken cancellation)
    {
        if (!DateOnly.TryParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return Refuse(terminal, $"'{on}' is no day; write year-month-day, such as 2026-04-01.", null);
        if (Shared.Read(path, terminal, cancellation) is not { } model)
            return ExitCode.Invalid;
        if (model.Base.Forecasts.FirstOrDefault(forecast => forecast.Id == id) is not { } found)
            return Refuse(terminal, $"{path} has no forecast '{id}'.", Nearest.To(id, model.Base.Forecasts.Select(forecast => forecast.Id)) is { } near ? $"Did you mean '{near}'?" : null);
        if (found.Resolution is not null)
            return Refuse(terminal, $"The forecast '{id}' is resolved already.", "Correct it in the file.");
        if (day < found.Resolves)
            return Refuse(terminal, $"The forecast '{id}' can be answered on {found.Resolves.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, not before.", null);
        if (because.FirstOrDefault(claim => model.Base.Claims.All(known => known.Id != claim)) is { } unknown)
            return Refuse(terminal, $"There is no claim named '{unknown}'.", Nearest.To(unknown, model.Base.Claims.Select(claim => claim.Id)) is { } near2 ? $"Did you mean '{near2}'?" : null);
        var entry = $"resolution: {{ date: {on}, outcome: {outcome}{(because.Length == 0 ? "" : $", because: [{string.Join(", ", because)}]")} }}";
        if (!show)
            return Write(model, id, entry, terminal, cancellation);
        terminal.Out.WriteLine(entry);
        return ExitCode.Done;
    }

    // The file is written whole or not at all, and put back as it was where the result does not read.
    private static int Write(ModelFile model, string id, string entry, Terminal terminal, CancellationToken cancellation)
    {
        var place = model.At(null, $"forecasts.{id}", Severity.Error, "");
        var folder = Path.GetDirectoryName(Path.GetFullPath(model.Path))!;
        var file = place.File == model.Path ? model.Path : Path.Combine(folder, place.File);
        var before = File.ReadAllBytes(file);
        var text = new System.Text.UTF8Encoding(false, true).GetString(before);
        if (ForecastEdit.With(text, place.Line, place.Column, entry) is not { } after)
            return Refuse(terminal, $"The forecast '{id}' is not written in block style, so the file was left as it is.", $"Add this to it: {entry}");
        File.WriteAllText(file + ".part", after, new System.Text.UTF8Encoding(false));
        File.Move(file + ".part", file, true);
        if (ModelReader.Read(model.Path, cancellation).HasErrors)
        {
            File.WriteAllBytes(file, before);
            return Refuse(terminal, "The file would not read any more, so it was left as it is.", $"Add this by hand: {entry}");
        }
        terminal.Error.WriteLine($"Written to {place.File}: {entry}");
        return ExitCode.Done;
    }

    private static int RunScore(string path, bool json, Terminal terminal, CancellationToken cancellation)
    {
        IReadOnlyList<string> files = Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, "*.parley.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [path];
        if (files.Count == 0)
            return Refuse(terminal, $"There is no .parley.yaml file in '{path}'.", null);
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

    private static int Refuse(Terminal terminal, string message, string? suggestion)
    {
        terminal.Error.WriteLine($"error: {message}");
        if (suggestion is not null)
            terminal.Error.WriteLine(suggestion);
        return ExitCode.Usage;
    }
}
