using System.CommandLine;
using System.Globalization;
using System.Text;
using Parley.Assessment;
using Parley.Files;
using Parley.Reports;

namespace Parley.Cli.Verbs;

/// <summary><c>parley panel new|add</c>: a questionnaire for a panel, and its answers merged, without a server.</summary>
internal static class PanelVerb
{
    public static Command Command(Terminal terminal) => new("panel", "Ask a panel about a model, and merge the answers without averaging camps.") { New(terminal), Add(terminal) };

    private static Command New(Terminal terminal)
    {
        var path = Shared.Model();
        var output = new Option<string>("--output", "-o") { Description = "The file to write.", Required = true };
        var force = new Option<bool>("--force") { Description = "Overwrite the file if it exists." };
        var command = new Command("new", "Write a questionnaire: every quantity of the war and every claim.") { path, output, force };
        command.SetAction((parsed, cancellation) => Task.FromResult(RunNew(parsed.GetValue(path)!, parsed.GetValue(output)!, parsed.GetValue(force), terminal, cancellation)));
        return command;
    }

    private static Command Add(Terminal terminal)
    {
        var path = Shared.Model();
        var files = new Argument<string[]>("FILE") { Description = "Questionnaires that were filled in.", Arity = ArgumentArity.OneOrMore };
        var truths = new Option<string[]>("--truth") { Description = "The answer to a calibration question, as name=number; may be repeated.", DefaultValueFactory = _ => [] };
        var output = new Option<string?>("--output", "-o") { Description = "Also write the pooled ranges of each group as lines for a perspective." };
        var force = new Option<bool>("--force") { Description = "Overwrite the file if it exists." };
        var json = Shared.Json();
        var command = new Command("add", "Merge answers: groups that lie close together first, then ranges within each group.") { path, files, truths, output, force, json };
        command.SetAction((parsed, cancellation) => Task.FromResult(RunAdd(parsed.GetValue(path)!, parsed.GetValue(files)!, parsed.GetValue(truths)!, parsed.GetValue(output), parsed.GetValue(force), parsed.GetValue(json), terminal, cancellation)));
        return command;
    }

    private static int RunNew(string path, string output, bool force, Terminal terminal, CancellationToken cancellation)
    {
        if (Shared.Read(path, terminal, cancellation) is not { } model)
            return ExitCode.Invalid;
        var code = OutputFile.Write(output, Encoding.UTF8.GetBytes(PanelForm.Write(model)), [path], force, terminal);
        if (code == ExitCode.Done)
            terminal.Error.WriteLine($"Questionnaire written to {output}.");
        return code;
    }

    private static int RunAdd(string path, string[] files, string[] truths, string? output, bool force, bool json, Terminal terminal, CancellationToken cancellation)
    {
        var known = new Dictionary<string, double>();
        foreach (var truth in truths)
        {
            var parts = truth.Split('=');
            if (parts.Length != 2 || !double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            {
                terminal.Error.WriteLine($"error: '{truth}' is not name=number.");
                return ExitCode.Usage;
            }
            known[parts[0]] = number;
        }
        if (Shared.Read(path, terminal, cancellation) is not { } model)
            return ExitCode.Invalid;
        var read = files.Select(file => PanelReader.Read(file, model)).ToList();
        var wrong = read.SelectMany(file => file.Diagnostics).ToList();
        if (wrong.Count > 0)
            DiagnosticPrinter.Print(wrong, terminal);
        if (read.Any(file => file.Answers is null))
            return ExitCode.Invalid;
        if (read.GroupBy(file => file.Answers!.Expert).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            terminal.Error.WriteLine($"error: Two files are by '{twice.Key}': {string.Join(", ", twice.Select(file => file.Path))}.");
            return ExitCode.Usage;
        }
        var result = PanelMerge.Of(model, [.. read.Select(file => file.Answers!)], known);
        if (json)
            terminal.Out.WriteLine(PanelReport.Json(model, result));
        else
            SectionPrinter.Print($"Panel: {model.Base.Title}", PanelReport.Sections(model, result), terminal);
        return output is null ? ExitCode.Done : OutputFile.Write(output, Encoding.UTF8.GetBytes(PanelReport.Overlay(result)), [path, .. files], force, terminal);
    }
}
