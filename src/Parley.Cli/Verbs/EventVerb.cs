using System.CommandLine;
using Parley.Evidence;

namespace Parley.Cli.Verbs;

/// <summary><c>parley event add MODEL</c>: writes down what happened and, where it bears on a commitment, what became of that.</summary>
internal static class EventVerb
{
    private sealed record Asked(string Model, string? Id, string Date, string Says, IReadOnlyList<string> Parties, IReadOnlyList<string> Because, string? Note, string? Commitment, string? Status, string? AccordingTo, bool DryRun);

    public static Command Command(Terminal terminal) => new("event", "Write down what happened, and what became of a commitment.") { Add(terminal) };

    private static Command Add(Terminal terminal)
    {
        var model = Shared.Model();
        var id = new Option<string?>("--id") { Description = "Its name in the model; made from its words where left out." };
        var date = new Option<string>("--date") { Description = "When: 2025-10-24, 2025-10 or 2025, or undated.", Required = true };
        var says = new Option<string>("--says") { Description = "What happened, in neutral words.", Required = true };
        var party = Editing.Names("--party", "Whom it concerns; may be given several times.");
        var because = Editing.Names("--because", "The claims that say so.");
        var note = new Option<string?>("--note") { Description = "Your own note." };
        var commitment = new Option<string?>("--commitment") { Description = "The commitment that it bears on; its history gets an entry." };
        var status = new Option<string?>("--status") { Description = "With --commitment: made, kept, broken or unclear." };
        status.AcceptOnlyFromAmong([.. EntryWords.Of<CommitmentStatus>()]);
        var accordingTo = new Option<string?>("--according-to") { Description = "With --commitment: who says so." };
        var dry = Editing.DryRun();
        var command = new Command("add", "Add a dated event.") { model, id, date, says, party, because, note, commitment, status, accordingTo, dry };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(new Asked(parsed.GetValue(model)!, parsed.GetValue(id), parsed.GetValue(date)!, parsed.GetValue(says)!, Editing.Split(parsed.GetValue(party)!),
            Editing.Split(parsed.GetValue(because)!), parsed.GetValue(note), parsed.GetValue(commitment), parsed.GetValue(status), parsed.GetValue(accordingTo), parsed.GetValue(dry)), terminal, cancellation)));
        return command;
    }

    private static int Run(Asked asked, Terminal terminal, CancellationToken cancellation)
    {
        if (EditRun.Open(asked.Model, terminal) is not { } editor)
            return ExitCode.Usage;
        var model = editor.Preview(cancellation).Base;
        if ((asked.Commitment ?? asked.Status ?? asked.AccordingTo) is not null && (asked.Commitment is null || asked.Status is null || asked.AccordingTo is null))
            return EditRun.Fail(terminal, "--commitment, --status and --according-to are given together.");
        if (asked.Commitment is { } name && model.Commitments.All(commitment => commitment.Id != name))
            return EditRun.Unknown(terminal, "commitment", name, [.. model.Commitments.Select(commitment => commitment.Id)]);
        var id = asked.Id ?? WordName.Of(asked.Says, model.Events.Select(known => known.Id), "event");
        if (!EntryWords.IsName(id))
            return EditRun.Fail(terminal, $"'{id}' cannot be a name: names are lower-case letters, digits and hyphens, and start with a letter.");
        if (model.Events.Any(known => known.Id == id))
            return EditRun.Fail(terminal, $"The model has an event '{id}' already; give another name with --id.");
        if (editor.Set($"events.{id}", EventEntry.Of(new DatedEvent(id, asked.Date, asked.Says, asked.Parties, asked.Because, asked.Note))) is { } refused)
            return EditRun.Fail(terminal, refused);
        if (asked.Commitment is not null
            && editor.Append($"commitments.{asked.Commitment}.history", EventEntry.Of(new CommitmentEvent(asked.Date, EntryWords.Read<CommitmentStatus>(asked.Status!)!.Value, asked.AccordingTo!, asked.Because))) is { } problem)
            return EditRun.Fail(terminal, problem);
        var code = EditRun.Finish(editor, asked.DryRun, terminal, cancellation);
        if (code == ExitCode.Done)
            terminal.Out.WriteLine($"{(asked.DryRun ? "Would add" : "Added")} the event '{id}' ({asked.Date}){(asked.Commitment is null ? "" : $"; '{asked.Commitment}' is {asked.Status} according to {asked.AccordingTo}")}.");
        return code;
    }
}
