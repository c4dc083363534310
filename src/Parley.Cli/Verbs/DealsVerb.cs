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
        var (views, wreckers) = (new List<DealAnalysis>(), new List<TableWreckers>());
        foreach (var conflict in conflicts)
        {
            if (DealsTable.Unknown(table, conflict.Tables.Select(t => t.Id), "table", terminal) || DealsTable.Unknown(proposal, conflict.Proposals.Select(p => p.Id), "proposal", terminal))
                return ExitCode.Usage;
            var seating = DealsTable.Of(conflict, table);
            var proposals = csv ? [] : conflict.Proposals.Where(p => proposal is null || p.Id == proposal).ToList();
            var settings = WarLink.Settings(conflict, cancellation);
            views.Add(DealAnalysis.Of(conflict, seating, proposals, settings, cancellation));
            wreckers.Add(Wreckers.At(views[^1], settings, csv ? null : Wreckers.Graph(conflict, cancellation)));
        }
        foreach (var view in views)
            DiagnosticPrinter.Print(DealsProblemText.Diagnostics(model, view.Solution), terminal);
        if (views.All(view => view.Solution.Space is null))
            return views.Any(view => view.Solution.LimitReached) ? ExitCode.Limit : ExitCode.Invalid;
        if (json)
            terminal.Out.Write(Encoding.UTF8.GetString(DealsJson.Write(model.Base.Title, views, wreckers)));
        else if (csv)
            terminal.Out.Write(DealsCsv.Write(views[0].Solution));
        else
            Print(model, views, wreckers, terminal);
        return views.Any(view => view.Solution.LimitReached) ? ExitCode.Limit : views.Any(view => view.Solution.Space is null) ? ExitCode.Invalid : ExitCode.Done;
    }

    private static void Print(ModelFile model, List<DealAnalysis> views, List<TableWreckers> wreckers, Terminal terminal)
    {
        foreach (var view in views.Where(view => view.Solution.Space is not null))
        {
            var conflict = view.Solution.Conflict;
            var title = string.Join(" – ", new[] { model.Base.Title, conflict.Perspective?.Name, view.Solution.Table?.Name }.OfType<string>());
            SectionPrinter.Print(conflict.Illustrative ? $"{title} (all figures illustrative)" : title, DealsText.Sections(view, wreckers[views.IndexOf(view)]), terminal);
            if (view != views[^1])
                terminal.Out.WriteLine();
        }
    }

    private static int Usage(Terminal terminal, string message, string suggestion)
    {
        terminal.Error.WriteLine($"error: {message}");
        terminal.Error.WriteLine(suggestion);
        return ExitCode.Usage;
    }
}
