using Parley.Evidence;
using Parley.Files.Editing;

namespace Parley.Cli.Verbs;

/// <summary>Adds a claim: finds the words, asks for what is missing where nobody gave it, checks, writes.</summary>
internal static class ClaimAdd
{
    public static int Run(ClaimRequest request, Terminal terminal, CancellationToken cancellation)
    {
        if (EditRun.Open(request.Model, terminal) is not { } editor)
            return ExitCode.Usage;
        var model = editor.Preview(cancellation).Base;
        var sources = model.Sources.Select(source => source.Id).ToList();
        var source = request.Source is null && model.Sources.Count == 1 ? model.Sources[0] : model.Sources.FirstOrDefault(known => known.Id == request.Source);
        if (source is null)
            return request.Source is not null ? EditRun.Unknown(terminal, "source", request.Source, sources)
                : EditRun.Fail(terminal, sources.Count == 0 ? "The model has no sources." : "The model has several sources; name one with --source.",
                    sources.Count == 0 ? $"Add one with: parley source add {request.Model} FILE" : $"Known: {string.Join(", ", sources)}.");
        var (document, problem) = SourceFile.Kept(source, request.Model, request.TextFile);
        if (document is null)
            return EditRun.Fail(terminal, problem!);
        if (source.Sha256 is { } recorded && recorded != document.Sha256 && recorded != document.TextSha256)
            return EditRun.Fail(terminal, $"The text is not the one that the model records for '{source.Id}'.", $"Where it is a later version: parley source update {request.Model} {source.Id} FILE");
        var view = new SourceView(document, source, model);
        if (request.From is null)
            return new ClaimInterview(view, terminal).Ask(request) is { } answered ? Write(editor, view, answered.Request, answered.Passage, terminal, cancellation) : Stopped(terminal);
        var (passage, code) = Find(view, request, terminal);
        return passage is null ? code : Write(editor, view, request, passage, terminal, cancellation);
    }

    private static (Passage? Passage, int Code) Find(SourceView view, ClaimRequest request, Terminal terminal)
    {
        var found = PassageSearch.Find(view.Document, request.From!, request.To);
        if (found.Count == 0)
        {
            var missing = request.To is not null && PassageSearch.Find(view.Document, request.From!, null).Count > 0 ? request.To : request.From!;
            var near = PassageSearch.NearestTo(view.Document, missing);
            return (null, EditRun.Fail(terminal, missing == request.To ? $"“{missing}” does not follow “{request.From}” within one paragraph." : $"“{missing}” does not occur in '{view.Source.Id}'.",
                near is null ? null : $"Nearest, in paragraph {near.Paragraph}: “{view.Words(near)}”"));
        }
        if (request.Nth is { } nth)
            return nth >= 1 && nth <= found.Count ? (found[nth - 1], ExitCode.Done) : (null, EditRun.Fail(terminal, $"--nth {nth}: the words stand at {(found.Count == 1 ? "one place" : $"{found.Count} places")}."));
        if (found.Count == 1)
            return (found[0], ExitCode.Done);
        terminal.Error.WriteLine($"error: The words stand at {found.Count} places; say which with --nth, or give more words.");
        foreach (var (index, place) in found.Index())
            terminal.Error.WriteLine($"  {index + 1}. paragraph {place.Paragraph}: {SectionPrinter.Clean(view.Around(place))}");
        return (null, ExitCode.Usage);
    }

    private static int Write(ModelEditor editor, SourceView view, ClaimRequest request, Passage passage, Terminal terminal, CancellationToken cancellation)
    {
        var missing = new[] { ("--kind", request.Kind), ("--says", request.Says) }.Where(option => string.IsNullOrWhiteSpace(option.Item2)).Select(option => option.Item1).ToList();
        if (missing.Count > 0)
            return EditRun.Fail(terminal, $"A claim also needs {string.Join(" and ", missing)}.");
        if (EntryWords.Read<ClaimKind>(request.Kind!) is not { } kind)
            return EditRun.Unknown(terminal, "kind of claim", request.Kind!, EntryWords.Of<ClaimKind>());
        var id = request.Id ?? WordName.Of(request.Says!, view.Model.Claims.Select(claim => claim.Id), "claim");
        if (!EntryWords.IsName(id))
            return EditRun.Fail(terminal, $"'{id}' cannot be a name: names are lower-case letters, digits and hyphens, and start with a letter.");
        if (view.Model.Claims.Any(claim => claim.Id == id))
            return EditRun.Fail(terminal, $"The model has a claim '{id}' already; give another name with --id.");
        var part = request.Part is null ? view.Source.Parts.GetValueOrDefault(passage.Paragraph, SourcePart.Text) : EntryWords.Read<SourcePart>(request.Part)!.Value;
        var anchor = passage.In(view.Document) with { Quote = request.KeepQuotation ? view.Words(passage) : null };
        IReadOnlyList<string> speaker = request.Speaker is ["nobody"] ? [] : request.Speaker ?? ["author"];
        var claim = new Claim(id, view.Source.Id, anchor, part, speaker, [], kind, request.About ?? [], [], request.Certainty, request.Date, request.Says!.Trim(), request.Supports, request.Contradicts, null, request.Note);
        if (editor.Set($"claims.{id}", ClaimEntry.Of(claim)) is { } refused)
            return EditRun.Fail(terminal, refused);
        var code = EditRun.Finish(editor, request.DryRun, terminal, cancellation);
        if (code == ExitCode.Done)
            Report(view, claim, passage, request.DryRun, terminal);
        return code;
    }

    private static void Report(SourceView view, Claim claim, Passage passage, bool dryRun, Terminal terminal)
    {
        terminal.Out.WriteLine($"{(dryRun ? "Would add" : "Added")} the claim '{claim.Id}': paragraph {passage.Paragraph}, characters {passage.Start} to {passage.End} of '{claim.Source}'.");
        foreach (var line in SectionPrinter.Wrap($"“{SectionPrinter.Clean(view.Words(passage))}”", 2, Terminal.Width))
            terminal.Out.WriteLine(line);
        if (claim.Part != SourcePart.Text)
            terminal.Out.WriteLine($"  The paragraph is marked as a {EntryWords.Of<SourcePart>()[(int)claim.Part]}, and so is the claim.");
        foreach (var other in view.Overlapping(passage))
            terminal.Out.WriteLine($"  The same words stand behind '{other.Id}': {SectionPrinter.Clean(other.Says)}");
    }

    private static int Stopped(Terminal terminal) => EditRun.Fail(terminal, "The answers ended before the claim was whole; nothing was written.");
}
