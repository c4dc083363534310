using System.CommandLine;
using Parley.Files;
using Parley.GraphModel;
using Parley.Reports;

namespace Parley.Cli.Verbs;

/// <summary><c>parley graph MODEL</c>: at which states no party would move, and why.</summary>
internal static class GraphVerb
{
    public static Command Command(Terminal terminal)
    {
        var path = Shared.Model();
        var perspective = Shared.Perspective();
        var mode = new Option<string>("--mode") { Description = "How the others answer: any sequence of moves (sequence), each at most once (once), or one move of one of them (single).", DefaultValueFactory = _ => "sequence" };
        mode.AcceptOnlyFromAmong("sequence", "once", "single");
        var concept = new Option<string?>("--concept") { Description = "Only these stability concepts, such as nash,seq. All where left out." };
        var all = new Option<bool>("--all") { Description = "Show every state." };
        var verbose = new Option<bool>("--verbose") { Description = "Also say how easily what holds could be unsettled." };
        var why = new Option<string?>("--why") { Description = "Explain a state: a number, letters, a state's name or an outcome." };
        var party = new Option<string?>("--party") { Description = "Only this party, with --why and --inverse." };
        var pathTo = new Option<string?>("--path-to") { Description = "How to get from the status quo to an outcome or a state." };
        var inverse = new Option<string?>("--inverse") { Description = "What would have to be preferred so that a state holds." };
        var coalition = new Option<string?>("--coalition") { Description = "What these parties could gain together: P,Q." };
        var merged = new Option<bool>("--merged") { Description = "With --coalition: treat them as one player, as GMCR+ does." };
        var json = Shared.Json();
        var command = new Command("graph", "Say at which states no party would move, who would move elsewhere, and why.")
        {
            path, perspective, mode, concept, all, verbose, why, party, pathTo, inverse, coalition, merged, json,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Guarded(terminal, () =>
        {
            var request = new GraphRequest
            {
                Mode = Mode(parsed.GetValue(mode)!),
                Concepts = Concepts(parsed.GetValue(concept)),
                Why = parsed.GetValue(why),
                PathTo = parsed.GetValue(pathTo),
                Inverse = parsed.GetValue(inverse),
                Coalition = [.. (parsed.GetValue(coalition) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
                Merged = parsed.GetValue(merged),
                Party = parsed.GetValue(party),
            };
            var layout = new GraphLayout(terminal, parsed.GetValue(all), parsed.GetValue(verbose));
            return Run(parsed.GetValue(path)!, parsed.GetValue(perspective), request, layout, parsed.GetValue(json), terminal, cancellation);
        })));
        return command;
    }

    private static int Run(string path, string? perspective, GraphRequest request, GraphLayout layout, bool json, Terminal terminal, CancellationToken cancellation)
    {
        if (Shared.Read(path, terminal, cancellation) is not { } model)
            return ExitCode.Invalid;
        if (Shared.Views(model, perspective, terminal) is not { } conflicts)
            return ExitCode.Usage;
        if (request.Concepts.Contains(Concept.Sim) && conflicts.Any(conflict => conflict.IsGraphForm))
            throw new RequestException("Moves at the same time (sim) need options; this model lists its states.", "Leave 'sim' out of --concept.");
        if (request.Party is not null && request.Why is null && request.Inverse is null)
            throw new RequestException("--party goes with --why or --inverse.", "Add --why STATE to hear why the party would stay or move.");
        if (request.Merged && request.Coalition.Count == 0)
            throw new RequestException("--merged goes with --coalition.", "Add --coalition P,Q.");
        if (conflicts.Count == 1 && LargeGraph.Applies(conflicts[0], cancellation))
            return LargeGraph.Run(model, conflicts[0], request, json, terminal, cancellation);
        var working = Working.On("Solving", terminal);
        var (views, code) = GraphViews.Solve(model, conflicts, request.Mode, request.Concepts, terminal, cancellation);
        working.Dispose();
        if (code != ExitCode.Done)
            return code;
        if (views.FirstOrDefault(view => view.Concepts.Count == 0) is { } refused)
        {
            Wrapped.Write(terminal, GraphNotes.Lines(refused, false, cancellation));
            return ExitCode.Limit;
        }
        var answered = views.Select(view => (view, GraphQuestions.Answers(request, view, cancellation))).ToList();
        if (json)
            terminal.Out.Write(System.Text.Encoding.UTF8.GetString(GraphJson.Write(model.Base.Title, answered)));
        else
            foreach (var (view, answers) in answered)
                layout.Print(view, answers, last: view == answered[^1].view, cancellation);
        return ExitCode.Done;
    }

    private static int Guarded(Terminal terminal, Func<int> run)
    {
        try
        {
            return run();
        }
        catch (RequestException wrong)
        {
            terminal.Error.WriteLine($"error: {wrong.Message}");
            if (wrong.Suggestion is { } suggestion)
                terminal.Error.WriteLine(suggestion);
            return ExitCode.Usage;
        }
        catch (NotSupportedException limit)
        {
            terminal.Error.WriteLine($"error: {limit.Message}");
            return ExitCode.Limit;
        }
    }

    private static SanctionMode Mode(string word) => word switch
    {
        "once" => SanctionMode.Once,
        "single" => SanctionMode.Single,
        _ => SanctionMode.Sequence,
    };

    private static IReadOnlyList<Concept> Concepts(string? words) =>
        [.. (words ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Named)];

    private static Concept Named(string word)
    {
        if (GraphConceptText.Find(word) is { } concept)
            return concept;
        var known = GraphSolver.All.Select(GraphConceptText.Key).ToList();
        throw new RequestException($"There is no stability concept '{word}'.", Nearest.To(word, known) is { } near ? $"Did you mean '{near}'?" : $"There are: {string.Join(", ", known)}.");
    }
}
