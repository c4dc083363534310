using System.CommandLine;
using System.Text;
using Parley.Evidence;
using Parley.Files;
using Parley.Files.Editing;

namespace Parley.Cli.Verbs;

/// <summary><c>parley source update MODEL ID FILE</c>: a later version of a source's text; the words of every claim are found again, and what moved, changed or vanished is said.</summary>
internal static class SourceUpdate
{
    public static Command Command(Terminal terminal)
    {
        var (model, id, file) = (Shared.Model(), new Argument<string>("ID") { Description = "The source, by its name in the model." }, new Argument<string>("FILE") { Description = "The later version: a text, a web page or a PDF file; - for standard input." });
        var encoding = new Option<string?>("--encoding") { Description = "The encoding of a plain text, where it is not plain." };
        encoding.AcceptOnlyFromAmong([.. SourceBytes.Encodings]);
        var accept = new Option<bool>("--accept") { Description = "Also write where words changed or vanished: changed words are taken as they are now, vanished ones lose their place." };
        var dry = Editing.DryRun();
        var command = new Command("update", "Bring in a later version of a source's text, and find the words of its claims again.") { model, id, file, encoding, accept, dry };
        command.SetAction((parsed, cancellation) => Task.FromResult(
            Run(parsed.GetValue(model)!, parsed.GetValue(id)!, parsed.GetValue(file)!, parsed.GetValue(encoding), parsed.GetValue(accept), parsed.GetValue(dry), terminal, cancellation)));
        return command;
    }

    private static int Run(string path, string id, string file, string? encoding, bool accept, bool dryRun, Terminal terminal, CancellationToken cancellation)
    {
        if (EditRun.Open(path, terminal) is not { } editor)
            return ExitCode.Usage;
        var model = editor.Preview(cancellation).Base;
        if (model.Sources.FirstOrDefault(known => known.Id == id) is not { } source)
            return EditRun.Unknown(terminal, "source", id, [.. model.Sources.Select(known => known.Id)]);
        var (read, problem) = SourceFile.Read(file, encoding, source.Url, terminal);
        if (read is null)
            return EditRun.Fail(terminal, $"{file}: {problem}");
        var bytes = Encoding.UTF8.GetBytes(read.Text);
        if (SourceDocument.Of(bytes).Document is not { } now)
            return EditRun.Fail(terminal, $"{file}: The text is too large or not a text.");
        var before = SourceFile.Kept(source, path, null).Document;
        if (now.Sha256 == source.Sha256)
        {
            terminal.Out.WriteLine("The text is the one that the model has; nothing changed.");
            return ExitCode.Done;
        }
        var claims = model.Claims.Where(claim => claim.Source == id && claim.At is not null).ToList();
        var found = claims.Select(claim => Reanchor.Of(claim.Id, claim.At!, before, now)).ToList();
        Report(found, source, now, terminal);
        var open = found.Count(claim => claim.Change is AnchorChange.Changed or AnchorChange.Vanished);
        if (open > 0 && !accept && !dryRun)
            return EditRun.Fail(terminal, $"The words of {(open == 1 ? "1 claim" : $"{open} claims")} changed or vanished; nothing was written.", "Look at them, then add --accept: changed words are taken as they are now, vanished ones lose their place.");
        if (Change(editor, source, found, now) is { } refused)
            return EditRun.Fail(terminal, refused);
        IReadOnlyList<(string, string, byte[])> texts = source.File is not null && FolderPath.Inside(Path.GetDirectoryName(Path.GetFullPath(path))!, source.File) is { } place ? [(place, ModelWriter.Hash(place), bytes)] : [];
        return EditRun.Finish(editor, dryRun, terminal, cancellation, texts);
    }

    private static string? Change(ModelEditor editor, Source source, IEnumerable<Reanchored> found, SourceDocument now)
    {
        if (editor.Set($"sources.{source.Id}.sha256", $"\"{now.Sha256}\"") is { } refused)
            return refused;
        foreach (var claim in found.Where(claim => claim.Change != AnchorChange.NoPosition))
        {
            var at = $"claims.{claim.Claim}.at";
            var anchor = claim.Now?.In(now);
            if (anchor is not null && claim.At.Quote is not null)
                anchor = anchor with { Quote = now.Words(claim.Now!.Start, claim.Now.End) };
            if (anchor == claim.At)
                continue;
            if ((anchor is null ? editor.Delete(at) : editor.Set(at, ClaimEntry.At(anchor))) is { } problem)
                return problem;
        }
        return null;
    }

    private static void Report(List<Reanchored> found, Source source, SourceDocument now, Terminal terminal)
    {
        terminal.Out.WriteLine($"{SectionPrinter.Clean(source.Title)}: {found.Count(claim => claim.Change == AnchorChange.Same)} of {found.Count} anchored claims stand where they stood.");
        foreach (var claim in found.Where(claim => claim.Change != AnchorChange.Same))
            foreach (var line in SectionPrinter.Wrap(Line(claim, now), 2, Terminal.Width))
                terminal.Out.WriteLine(line);
    }

    private static string Line(Reanchored claim, SourceDocument now) => claim.Change switch
    {
        AnchorChange.Moved => $"{claim.Claim}: moved from paragraph {claim.At.Paragraph} to {claim.Now!.Paragraph}, characters {claim.Now.Start} to {claim.Now.End}.{(claim.Places > 1 ? $" The same words stand at {claim.Places} places; look whether it is the right one." : "")}",
        AnchorChange.Changed => $"{claim.Claim}: the words changed, paragraph {claim.Now!.Paragraph}: “{SectionPrinter.Clean(now.Words(claim.Now.Start, claim.Now.End))}”",
        AnchorChange.Vanished => $"{claim.Claim}: the words vanished; they stood in paragraph {claim.At.Paragraph}.",
        _ => $"{claim.Claim}: has no position to look for.",
    };
}
