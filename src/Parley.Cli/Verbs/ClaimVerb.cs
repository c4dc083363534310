using System.CommandLine;
using Parley.Evidence;

namespace Parley.Cli.Verbs;

/// <summary><c>parley claim add MODEL</c>: writes a claim down by the words of its source that it rests on; positions and hashes are computed.</summary>
internal static class ClaimVerb
{
    public static Command Command(Terminal terminal) => new("claim", "Write down what a source says, by pointing at its words.") { Add(terminal) };

    private static Command Add(Terminal terminal)
    {
        var model = Shared.Model();
        var source = new Option<string?>("--source") { Description = "The source, by its name in the model; needed where there are several." };
        var text = new Option<string?>("--text") { Description = "The text of the source, where the model does not keep it." };
        var from = new Option<string?>("--from") { Description = "The first words; without them the source is shown and the words are asked for." };
        var to = new Option<string?>("--to") { Description = "The last words; the first words alone where left out." };
        var nth = new Option<int?>("--nth") { Description = "Which place, from 1, where the words stand at several." };
        var id = new Option<string?>("--id") { Description = "The claim's name in the model; made from its words where left out." };
        var kind = new Option<string?>("--kind") { Description = "fact, position, interest, condition, proposal, commitment, stated-motive, ascribed-motive, forecast or judgement." };
        var part = new Option<string?>("--part") { Description = "text, title, caption or disclaimer, where the source's paragraph does not tell." };
        part.AcceptOnlyFromAmong([.. EntryWords.Of<SourcePart>()]);
        var speaker = Editing.Names("--speaker", "Who says so, outermost first; 'nobody' where the source names no speaker. The author where left out.");
        var certainty = new Option<string?>("--certainty") { Description = "The source's own word for how sure it is." };
        var about = Editing.Names("--about", "The parties or groups it is about.");
        var says = new Option<string?>("--says") { Description = "The claim in your own neutral words." };
        var date = new Option<string?>("--date") { Description = "When it was said, where that is known." };
        var supports = Editing.Names("--supports", "Claims that this one is given as a reason for.");
        var contradicts = Editing.Names("--contradicts", "Claims that cannot hold together with this one.");
        var note = new Option<string?>("--note") { Description = "Your own note." };
        var keep = new Option<bool>("--keep-quotation") { Description = "Also keep the words themselves in the model." };
        var dry = Editing.DryRun();
        var command = new Command("add", "Add a claim: by its first and last words, or in answer to questions.") { model, source, text, from, to, nth, id, kind, part, speaker, certainty, about, says, date, supports, contradicts, note, keep, dry };
        command.SetAction((parsed, cancellation) =>
        {
            var request = new ClaimRequest(parsed.GetValue(model)!, parsed.GetValue(source), parsed.GetValue(text), parsed.GetValue(from), parsed.GetValue(to), parsed.GetValue(nth), parsed.GetValue(dry))
            {
                Id = parsed.GetValue(id),
                Kind = parsed.GetValue(kind),
                Part = parsed.GetValue(part),
                Speaker = parsed.GetResult(speaker) is { Implicit: false } ? Editing.Split(parsed.GetValue(speaker)!) : null,
                Certainty = parsed.GetValue(certainty),
                About = parsed.GetResult(about) is { Implicit: false } ? Editing.Split(parsed.GetValue(about)!) : null,
                Says = parsed.GetValue(says),
                Date = parsed.GetValue(date),
                Supports = Editing.Split(parsed.GetValue(supports)!),
                Contradicts = Editing.Split(parsed.GetValue(contradicts)!),
                Note = parsed.GetValue(note),
                KeepQuotation = parsed.GetValue(keep),
            };
            return Task.FromResult(ClaimAdd.Run(request, terminal, cancellation));
        });
        return command;
    }
}
