using System.CommandLine;
using System.Text;
using Parley.Assessment;
using Parley.Deals;
using Parley.Files;
using Parley.Reports;

namespace Parley.Cli.Verbs;

/// <summary><c>parley deals MODEL</c>: what everyone whose consent is needed would take.</summary>
internal static class DealsVerb
{
    public static Command Command(Terminal terminal)
    {
        var path = Shared.Model();
        var table = new Option<string?>("--table", "-t") { Description = "One table of the model; the first where left out." };
        var proposal = new Option<string?>("--proposal") { Description = "Judge only this proposal." };
        var perspective = Shared.Perspective();
        var json = Shared.Json();
        var csv = new Option<bool>("--csv") { Description = "Print the Pareto frontier as comma-separated values." };
        var command = new Command("deals", "Say which packages everybody whose consent is needed would take, and what would open the way to one.") { path, table, proposal, perspective, json, csv };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            parsed.GetValue(path)!, parsed.GetValue(perspective), parsed.GetValue(table), parsed.GetValue(proposal), parsed.GetValue(json), parsed.GetValue(csv), terminal, cancellation)));
        return command;
    }

    private static int Run(string path, string? perspective, string? table, string? proposal, bool json, bool csv, Terminal terminal, CancellationToken cancellation)
    {
        if (Shared.Read(path, terminal, cancellation) is not { } model)
            return ExitCode.Invalid;
        if (Shared.Views(model, perspective, terminal) is not { } conflicts)
            return ExitCode.Usage;
        if (csv && (json || conflicts.Count > 1))
            return Usage(terminal, json ? "--csv and --json exclude each other." : "the model has several perspectives; a CSV file holds one.", json ? "Leave one of them out." : $"Add --perspective with one of: {string.Join(", ", model.Perspectives.Select(p => p.Id))}.");
        var views = new List<DealAnalysis>();
        foreach (var conflict in conflicts)
        {
            if (Unknown(table, conflict.Tables.Select(t => t.Id), "table", terminal) || Unknown(proposal, conflict.Proposals.Select(p => p.Id), "proposal", terminal))
                return ExitCode.Usage;
            var seating = table is null ? (conflict.Tables.Count > 0 ? conflict.Tables[0] : null) : conflict.Tables.First(t => t.Id == table);
            var proposals = csv ? [] : conflict.Proposals.Where(p => proposal is null || p.Id == proposal).ToList();
            views.Add(DealAnalysis.Of(conflict, seating, proposals, WarLink.Settings(conflict, cancellation), cancellation));
        }
        foreach (var view in views)
            DiagnosticPrinter.Print(DealsProblemText.Diagnostics(model, view.Solution), terminal);
        if (views.All(view => view.Solution.Space is null))
            return views.Any(view => view.Solution.LimitReached) ? ExitCode.Limit : ExitCode.Invalid;
        if (json)
            terminal.Out.Write(Encoding.UTF8.GetString(DealsJson.Write(model.Base.Title, views)));
        else if (csv)
            terminal.Out.Write(DealsCsv.Write(views[0].Solution));
        else
            Print(model, views, terminal);
        return views.Any(view => view.Solution.LimitReached) ? ExitCode.Limit : views.Any(view => view.Solution.Space is null) ? ExitCode.Invalid : ExitCode.Done;
    }

    private static void Print(ModelFile model, List<DealAnalysis> views, Terminal terminal)
    {
        foreach (var view in views.Where(view => view.Solution.Space is not null))
        {
            var conflict = view.Solution.Conflict;
            var title = string.Join(" – ", new[] { model.Base.Title, conflict.Perspective?.Name, view.Solution.Table?.Name }.OfType<string>());
            SectionPrinter.Print(conflict.Illustrative ? $"{title} (all figures illustrative)" : title, DealsText.Sections(view), terminal);
            if (view != views[^1])
                terminal.Out.WriteLine();
        }
    }

    private static bool Unknown(string? name, IEnumerable<string> known, string what, Terminal terminal)
    {
        if (name is null || known.Contains(name))
            return false;
        var list = known.ToList();
        Usage(terminal, $"the model has no {what} '{SectionPrinter.Clean(name)}'.",
            Nearest.To(name, list) is { } near ? $"Did you mean '{near}'?" : list.Count == 0 ? $"Leave --{what} out." : $"It has: {string.Join(", ", list)}.");
        return true;
    }

    private static int Usage(Terminal terminal, string message, string suggestion)
    {
        terminal.Error.WriteLine($"error: {message}");
        terminal.Error.WriteLine(suggestion);
        return ExitCode.Usage;
    }
}
