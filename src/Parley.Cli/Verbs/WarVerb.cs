using System.CommandLine;
using System.Text;
using Parley.Assessment;
using Parley.FightAndTalk;
using Parley.Files;
using Parley.Reports;

namespace Parley.Cli.Verbs;

/// <summary><c>parley war MODEL</c>: what fighting on brings, and whether a ceasefire would be agreed to and last.</summary>
internal static class WarVerb
{
    private const int MostPeriods = 10_000;

    public static Command Command(Terminal terminal)
    {
        var path = Shared.Model();
        var perspective = Shared.Perspective();
        var json = Shared.Json();
        var periods = new Option<int>("--periods") { Description = "How many periods of the forecast are shown.", DefaultValueFactory = _ => GameSolver.DefaultPeriods };
        var explain = new Option<bool>("--explain") { Description = "Explain every quantity in words, with its unit, its range and the scale of its word." };
        var least = new Option<string?>("--least") { Description = "For each side: the least guarantee, recovery, aid or terms at which a ceasefire is agreed to and lasts. Not advice." };
        least.AcceptOnlyFromAmong("guarantee", "recovery", "aid", "terms");
        var lasts = new Option<int?>("--lasts") { Description = "With --least: how many periods the ceasefire is to last; a year where left out." };
        var chance = new Option<double>("--chance") { Description = "With --least: with what probability.", DefaultValueFactory = _ => 0.5 };
        var command = new Command("war", "Say what fighting on brings, and whether a ceasefire would be agreed to and last.") { path, perspective, json, periods, explain, least, lasts, chance };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            new Request(parsed.GetValue(path)!, parsed.GetValue(perspective), parsed.GetValue(json), parsed.GetValue(periods), parsed.GetValue(explain),
                parsed.GetValue(least), parsed.GetValue(lasts), parsed.GetValue(chance)), terminal, cancellation)));
        return command;
    }

    private static int Run(Request request, Terminal terminal, CancellationToken cancellation)
    {
        if (Wrong(request) is { } wrong)
        {
            terminal.Error.WriteLine($"error: {wrong}");
            return ExitCode.Usage;
        }
        if (Shared.Read(request.Path, terminal, cancellation) is not { } model)
            return ExitCode.Invalid;
        if (Shared.Views(model, request.Perspective, terminal) is not { } conflicts)
            return ExitCode.Usage;
        if (conflicts.All(conflict => conflict.War is null))
        {
            terminal.Error.WriteLine($"error: {model.Path} has no section 'war'.");
            return ExitCode.Usage;
        }
        conflicts = [.. conflicts.Where(conflict => conflict.War is not null).Select(conflict => WarProposals.Resolve(conflict, cancellation))];
        if (request.Explain)
        {
            foreach (var conflict in conflicts)
                SectionPrinter.Print(Title(conflict), WarExplain.Sections(conflict), terminal);
            return ExitCode.Done;
        }
        if (conflicts.All(conflict => WarClosedForm.Of(conflict) is not null))
            return Closed(model.Base.Title, [.. conflicts.Select(conflict => WarClosedForm.Of(conflict)!)], request, terminal);
        conflicts = [.. conflicts.Where(conflict => WarClosedForm.Of(conflict) is null)];
        if (conflicts.FirstOrDefault(conflict => WarCompiler.Compile(conflict.War!).Game is { } game && !GameCost.Affordable(game)) is { } large)
        {
            terminal.Error.WriteLine($"error: {WarLimitText.Of(WarCompiler.Compile(large.War!).Game!)}");
            return ExitCode.Limit;
        }
        var wars = conflicts.Select(conflict => WarSolution.Of(conflict, request.Periods, cancellation)!).ToList();
        if (request.Json)
            terminal.Out.Write(Encoding.UTF8.GetString(WarJson.Write(model.Base.Title, wars, request.Periods)));
        else
            foreach (var war in wars)
                Print(war, request, terminal, cancellation);
        return ExitCode.Done;
    }

    private static int Closed(string title, IReadOnlyList<WarClosedForm> forms, Request request, Terminal terminal)
    {
        if (request.Least is not null)
        {
            terminal.Error.WriteLine("error: --least asks for a game; this model's war is a closed form.");
            return ExitCode.Usage;
        }
        if (request.Json)
            terminal.Out.Write(Encoding.UTF8.GetString(WarClosedReport.Write(title, forms)));
        else
            foreach (var form in forms)
                SectionPrinter.Print(Title(form.Conflict), [WarClosedReport.Section(form)], terminal);
        return ExitCode.Done;
    }

    private static string? Wrong(Request request)
    {
        if (request.Periods is < 1 or > MostPeriods)
            return $"--periods is a whole number from 1 to {MostPeriods}.";
        if (request.Lasts is < 1 or > MostPeriods)
            return $"--lasts is a whole number from 1 to {MostPeriods}.";
        if (!(request.Chance > 0 && request.Chance <= 1))
            return "--chance is a probability above 0, at most 1.";
        if (request.Json && (request.Explain || request.Least is not null))
            return "--json writes the whole result; leave --explain and --least out.";
        return request.Explain && request.Least is not null ? "--explain and --least are asked one at a time." : null;
    }

    private static void Print(WarSolution war, Request request, Terminal terminal, CancellationToken cancellation)
    {
        if (request.Least is { } least)
        {
            var goal = new CeasefireGoal(request.Lasts ?? war.Year, request.Chance);
            var changes = WarLeast.Find(war, Change(least), goal, cancellation);
            SectionPrinter.Print(Title(war.Conflict), [WarLeastText.Section(war, changes)], terminal);
            return;
        }
        SectionPrinter.Print(Title(war.Conflict), WarReport.Sections(war, cancellation), terminal);
        foreach (var figure in WarReport.Figures(war, request.Periods, cancellation))
        {
            SectionPrinter.Print("", [new TextSection(figure.Heading, figure.Heading, figure.Lead, [])], terminal);
            foreach (var row in figure.Rows)
                terminal.Out.WriteLine($"  {row}".TrimEnd());
        }
        terminal.Out.WriteLine();
    }

    private static WarChange Change(string word) => word switch
    {
        "guarantee" => WarChange.Guarantee,
        "recovery" => WarChange.Recovery,
        "aid" => WarChange.Aid,
        _ => WarChange.Terms,
    };

    private static string Title(Conflict conflict) =>
        conflict.Perspective is { } perspective ? $"{conflict.Title}: {perspective.Name}{(perspective.Constructed ? " (constructed by the analyst)" : "")}" : conflict.Title;

    private sealed record Request(string Path, string? Perspective, bool Json, int Periods, bool Explain, string? Least, int? Lasts, double Chance);
}
