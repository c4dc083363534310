using System.CommandLine;
using System.Text;
using Parley.Assessment;
using Parley.Reports;

namespace Parley.Cli.Verbs;

/// <summary><c>parley doubt MODEL</c>: how sure the answers are, what carries them, and where they would change.</summary>
internal static class DoubtVerb
{
    private const long MostDraws = 10_000_000;

    public static Command Command(Terminal terminal)
    {
        var path = Shared.Model();
        var perspective = Shared.Perspective();
        var json = Shared.Json();
        var seed = Shared.Seed();
        var draws = new Option<long?>("--draws") { Description = "How many draws, for every question alike; 4096 where left out, and 1024 where each draw solves a war." };
        var headline = new Option<string?>("--headline") { Description = "One question only, by the id of its finding, such as graph.holds.freeze." };
        var map = new Option<string?>("--map") { Description = "A map of each answer over two numbers: their paths, joined by a comma." };
        var command = new Command("doubt", "Say how sure the answers are, what carries them, and where they would change.") { path, perspective, json, seed, draws, headline, map };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(new Request(
            parsed.GetValue(path)!, parsed.GetValue(perspective), parsed.GetValue(json), parsed.GetValue(seed), parsed.GetValue(draws), parsed.GetValue(headline), parsed.GetValue(map)), terminal, cancellation)));
        return command;
    }

    private static int Run(Request request, Terminal terminal, CancellationToken cancellation)
    {
        if (request.Draws is < 1 or > MostDraws)
            return Wrong($"--draws is a whole number from 1 to {MostDraws}: without a draw nothing can be said.", null, terminal);
        if (request.Map is { } text && text.Split(',').Length != 2)
            return Wrong("--map names two paths, joined by a comma and no blank.", null, terminal);
        if (Shared.Read(request.Path, terminal, cancellation) is not { } model)
            return ExitCode.Invalid;
        if (Shared.Views(model, request.Perspective, terminal) is not { } conflicts)
            return ExitCode.Usage;
        var models = conflicts.Select(conflict => DoubtModel.Of(conflict, cancellation)).ToList();
        if (Unknown(request, models, terminal) is { } code)
            return code;
        var settings = DoubtSettings.Usual with
        {
            Seed = request.Seed,
            Draws = request.Draws ?? DoubtSettings.Usual.Draws,
            SlowDraws = request.Draws ?? DoubtSettings.Usual.SlowDraws,
            Only = request.Headline is { } id ? new HashSet<string> { id } : null,
        };
        IReadOnlyList<DoubtResult> results;
        IReadOnlyList<DoubtMap> maps;
        using (Working.On("Drawing", terminal))
        {
            results = [.. models.Select(own => DoubtAnalysis.Of(own, settings, cancellation))];
            maps = request.Map?.Split(',') is [var first, var second] ? [.. models.SelectMany(own => DoubtMap.Of(own, first.Trim(), second.Trim(), request.Headline, cancellation: cancellation))] : [];
        }
        if (request.Json)
            terminal.Out.Write(Encoding.UTF8.GetString(DoubtJson.Write(model.Base.Title, results, maps)));
        else
            foreach (var result in results)
                Print(result, [.. maps.Where(own => own.Conflict == result.Model.Conflict)], terminal);
        return ExitCode.Done;
    }

    private static int? Unknown(Request request, List<DoubtModel> models, Terminal terminal)
    {
        var questions = models.SelectMany(own => own.Questions).Select(question => question.Id).Distinct().ToList();
        if (questions.Count == 0)
            return Wrong($"{request.Path} has no question that could be in doubt.", null, terminal);
        if (request.Headline is { } headline && !questions.Contains(headline))
            return Wrong($"There is no question '{headline}'.", Nearest.To(headline, questions) is { } near ? $"Did you mean '{near}'?" : $"The questions are: {string.Join(", ", questions)}.", terminal);
        var inputs = models.SelectMany(own => own.Inputs).Select(input => input.Path).Distinct().ToList();
        foreach (var path in (request.Map?.Split(',') ?? []).Select(path => path.Trim()).Where(path => !inputs.Contains(path)))
            return Wrong($"'{path}' is no number with a range.", Nearest.To(path, inputs) is { } near ? $"Did you mean '{near}'?" : $"Those with a range are: {string.Join(", ", inputs)}.", terminal);
        if (request.Map?.Split(',') is [var first, var second] && first.Trim() == second.Trim())
            return Wrong("--map names two different numbers.", null, terminal);
        return null;
    }

    private static void Print(DoubtResult result, IReadOnlyList<DoubtMap> maps, Terminal terminal)
    {
        var conflict = result.Model.Conflict;
        SectionPrinter.Print(conflict.Perspective is { } perspective ? $"{conflict.Title}: {perspective.Name}{(perspective.Constructed ? " (constructed by the analyst)" : "")}" : conflict.Title,
            DoubtReport.Sections(result), terminal);
        foreach (var map in maps)
        {
            SectionPrinter.Print("", [new TextSection("map", "Map", DoubtReport.MapLead(map), [])], terminal);
            foreach (var row in DoubtReport.Map(map))
                terminal.Out.WriteLine($"  {row}".TrimEnd());
        }
        terminal.Out.WriteLine();
    }

    private static int Wrong(string message, string? hint, Terminal terminal)
    {
        terminal.Error.WriteLine($"error: {message}");
        if (hint is not null)
            terminal.Error.WriteLine(hint);
        return ExitCode.Usage;
    }

    private sealed record Request(string Path, string? Perspective, bool Json, ulong Seed, long? Draws, string? Headline, string? Map);
}
