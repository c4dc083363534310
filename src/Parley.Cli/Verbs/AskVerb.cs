using System.CommandLine;
using Parley.Assessment;
using Parley.Files;
using Parley.GraphModel;
using Parley.Reports;

namespace Parley.Cli.Verbs;

/// <summary><c>parley ask MODEL</c>: builds a party's preferences from questions in words.</summary>
internal static class AskVerb
{
    public static Command Command(Terminal terminal)
    {
        var model = Shared.Model();
        var party = new Option<string?>("--party") { Description = "The party; the first whose preferences the model does not state where left out." };
        var perspective = Shared.Perspective();
        var answers = new Option<string?>("--answers") { Description = "A file of answers to take over and go on with, instead of the one beside the model." };
        var until = new Option<string>("--until") { Description = "When to stop: as soon as the answers settle the brief's headlines (settled), or when all situations are ordered (ranked).", DefaultValueFactory = _ => "ranked" };
        until.AcceptOnlyFromAmong("settled", "ranked");
        var force = new Option<bool>("--force") { Description = "Replace preferences that the model states." };
        var dry = Editing.DryRun();
        var command = new Command("ask", "Build a party's preferences from questions in words.") { model, party, perspective, answers, until, force, dry };
        command.SetAction((parsed, cancellation) => Run(
            new AskRequest(parsed.GetValue(model)!, parsed.GetValue(party), parsed.GetValue(perspective), parsed.GetValue(answers), parsed.GetValue(until) == "settled", parsed.GetValue(force), parsed.GetValue(dry)),
            terminal, cancellation));
        return command;
    }

    private static async Task<int> Run(AskRequest request, Terminal terminal, CancellationToken cancellation)
    {
        if (Shared.Read(request.Model, terminal, cancellation) is not { } model)
            return ExitCode.Invalid;
        if (request.Perspective is null && model.Perspectives.Count > 0)
            return EditRun.Fail(terminal, "What a party prefers belongs to a perspective here; the base holds only what nobody contests.", $"Add --perspective with one of: {string.Join(", ", model.Perspectives.Select(p => p.Id))}.");
        if (Shared.Views(model, request.Perspective, terminal) is not [var conflict])
            return ExitCode.Usage;
        if (conflict.Options.Count == 0 && conflict.States.Count == 0)
            return EditRun.Fail(terminal, $"{request.Model} has no options and no states, so there is nothing to ask about.", "Write down what each party can do under 'options'.");
        var (party, code) = Party(request, conflict, terminal);
        if (party is null)
            return code;
        if (!request.Replace && !request.DryRun && conflict.Preferences.Any(preference => preference.Party == party))
            return EditRun.Fail(terminal, $"The model states what {conflict.InText(party)} prefers already.", "Add --force to replace it at the end, or --dry-run to try the questions.");
        var (interview, problems) = StateInterview.Of(conflict, party, cancellation);
        if (interview is null)
            return NoGraph(model, conflict, problems, terminal);
        var (book, problem) = AskBook.Open(request, conflict, party);
        return book is null ? EditRun.Fail(terminal, problem!) : await Guarded(new AskSession(request, interview, book, terminal), book, request, terminal, cancellation);
    }

    private static (string? Party, int Code) Party(AskRequest request, Conflict conflict, Terminal terminal)
    {
        var able = conflict.Parties.Where(party => conflict.Options.Any(option => option.Party == party.Id) || conflict.Moves.Any(move => move.Party == party.Id)).Select(party => party.Id).ToList();
        if (request.Party is not { } name)
        {
            var first = able.FirstOrDefault(id => conflict.Preferences.All(preference => preference.Party != id));
            return first is not null ? (first, ExitCode.Done)
                : (null, EditRun.Fail(terminal, "The model states what every party prefers.", $"Say whom to ask about with --party: {string.Join(", ", able)}."));
        }
        if (conflict.Parties.All(party => party.Id != name))
            return (null, EditRun.Unknown(terminal, "party", name, [.. conflict.Parties.Select(party => party.Id)]));
        return able.Contains(name) ? (name, ExitCode.Done)
            : (null, EditRun.Fail(terminal, $"{conflict.NameOf(name)} has no options, so nothing depends on what it prefers.", $"Parties with options: {string.Join(", ", able)}."));
    }

    private static int NoGraph(ModelFile model, Conflict conflict, IReadOnlyList<GraphProblem> problems, Terminal terminal)
    {
        if (problems.Count == 0 || problems.Any(problem => GraphProblemText.IsLimit(problem.Kind)))
        {
            EditRun.Fail(terminal, $"More than {StateInterview.MostStates} situations can occur; that is too many to be asked about one by one.", "Write 'statements' instead, the most important first.");
            return ExitCode.Limit;
        }
        DiagnosticPrinter.Print(GraphProblemText.Diagnostics(model, [(conflict, problems)], preferencesNeeded: false), terminal);
        return ExitCode.Invalid;
    }

    private static async Task<int> Guarded(AskSession session, AskBook book, AskRequest request, Terminal terminal, CancellationToken cancellation)
    {
        try
        {
            return await session.Run(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested && book.Answers.Count > 0 && !request.DryRun)
        {
            await terminal.Error.WriteLineAsync($"{Environment.NewLine}The answers are kept in {book.Path}; the same command goes on from there.");
            throw;
        }
    }
}
