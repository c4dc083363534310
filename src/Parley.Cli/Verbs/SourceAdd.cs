using System.CommandLine;
using System.Text;
using Parley.Evidence;
using Parley.Files;

namespace Parley.Cli.Verbs;

/// <summary><c>parley source add MODEL FILE</c>: the text beside the model, its provenance in the model.</summary>
internal static class SourceAdd
{
    private const int LongestTitle = 120;

    private sealed record Asked(string Model, string File, string? Id, string? Title, string? Author, string? Outlet, string? Date, string? Language, string? TranslatedFrom, string? Url, string? Kind, string[] VoiceOf, string? Encoding, bool DryRun);

    public static Command Command(Terminal terminal)
    {
        var (model, file) = (Shared.Model(), new Argument<string>("FILE") { Description = "A text, a saved web page (HTML) or a PDF file; - for standard input." });
        var id = new Option<string?>("--id") { Description = "Its name in the model; made from the title where left out." };
        var title = new Option<string?>("--title") { Description = "Its title." };
        var author = new Option<string?>("--author") { Description = "Who wrote it." };
        var outlet = new Option<string?>("--outlet") { Description = "Where it was published." };
        var date = new Option<string?>("--date") { Description = "When it was published: 2025-10-24, 2025-10 or 2025; undated where nobody says." };
        var language = new Option<string?>("--language") { Description = "The language of the text, as a code such as en." };
        var from = new Option<string?>("--translated-from") { Description = "The original language, where it is a translation." };
        var url = new Option<string?>("--url") { Description = "The original address. Nothing is loaded from there." };
        var kind = new Option<string?>("--kind") { Description = "opinion, report, statement, document or analysis." };
        kind.AcceptOnlyFromAmong("opinion", "report", "statement", "document", "analysis");
        var voice = new Option<string[]>("--voice-of") { Description = "A party whose own public words it is; may be given several times.", DefaultValueFactory = _ => [] };
        var encoding = new Option<string?>("--encoding") { Description = "The encoding of a plain text, where it is not plain." };
        encoding.AcceptOnlyFromAmong([.. SourceBytes.Encodings]);
        var dry = Editing.DryRun();
        var command = new Command("add", "Add a source: its text is stored beside the model, its provenance in the model.") { model, file, id, title, author, outlet, date, language, from, url, kind, voice, encoding, dry };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(new Asked(parsed.GetValue(model)!, parsed.GetValue(file)!, parsed.GetValue(id), parsed.GetValue(title), parsed.GetValue(author),
            parsed.GetValue(outlet), parsed.GetValue(date), parsed.GetValue(language), parsed.GetValue(from), parsed.GetValue(url), parsed.GetValue(kind), parsed.GetValue(voice)!, parsed.GetValue(encoding), parsed.GetValue(dry)), terminal, cancellation)));
        return command;
    }

    private static int Run(Asked asked, Terminal terminal, CancellationToken cancellation)
    {
        if (EditRun.Open(asked.Model, terminal) is not { } editor)
            return ExitCode.Usage;
        var (read, problem) = SourceFile.Read(asked.File, asked.Encoding, asked.Url, terminal);
        if (read is null)
            return EditRun.Fail(terminal, $"{asked.File}: {problem}");
        var bytes = Encoding.UTF8.GetBytes(read.Text);
        if (SourceDocument.Of(bytes).Document is not { } document)
            return EditRun.Fail(terminal, $"{asked.File}: The text is too large or not a text.");
        var known = editor.Preview(cancellation).Base.Sources;
        var same = known.FirstOrDefault(source => source.Sha256 == document.Sha256);
        if (same is not null)
            return EditRun.Fail(terminal, $"The same text is in the model already, as '{same.Id}'.");
        var title = asked.Title ?? read.Title ?? FirstLine(document) ?? Path.GetFileNameWithoutExtension(asked.File);
        var id = asked.Id ?? WordName.Of(title, known.Select(source => source.Id), "source");
        if (!EntryWords.IsName(id))
            return EditRun.Fail(terminal, $"'{id}' cannot be a name: names are lower-case letters, digits and hyphens, and start with a letter.");
        if (known.Any(source => source.Id == id))
            return EditRun.Fail(terminal, $"The model has a source '{id}' already.", $"Give another name with --id, or bring in a later version of its text with: parley source update {asked.Model} {id} {asked.File}");
        var folder = Path.GetDirectoryName(Path.GetFullPath(asked.Model))!;
        var file = $"sources/{id}.txt";
        if (FolderPath.Inside(folder, file) is not { } place)
            return EditRun.Fail(terminal, "The folder 'sources' leads out of the model's folder.");
        var source = Source(asked, read, document, id, title, file);
        if (editor.Set($"sources.{id}", SourceEntry.Of(source)) is { } refused)
            return EditRun.Fail(terminal, refused);
        if (!asked.DryRun && editor.NewProblems().Count == 0)
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        var code = EditRun.Finish(editor, asked.DryRun, terminal, cancellation, (place, "", bytes));
        if (code == ExitCode.Done)
            Report(source, document, read, asked.DryRun, terminal);
        return code;
    }

    private static Source Source(Asked asked, ReadSource read, SourceDocument document, string id, string title, string file)
    {
        var parts = TextParts.Of(document, read.Captions);
        var disclaims = parts.Any(part => part.Value == SourcePart.Disclaimer);
        var kind = asked.Kind is null ? SourceKind.Unstated : EntryWords.Read<SourceKind>(asked.Kind)!.Value;
        return new Source(id, title, asked.Author ?? read.Author ?? "unnamed", asked.Outlet ?? read.Outlet, asked.Date ?? read.Date ?? "undated", asked.Language ?? read.Language,
            asked.TranslatedFrom, asked.Url ?? read.Url, document.Sha256, file, kind, asked.VoiceOf, disclaims ? "The text holds a disclaimer; see the paragraphs marked so." : null, null)
        { Parts = parts };
    }

    private static void Report(Source source, SourceDocument document, ReadSource read, bool dryRun, Terminal terminal)
    {
        var paragraphs = document.Paragraphs.Count == 1 ? "1 paragraph" : $"{document.Paragraphs.Count} paragraphs";
        terminal.Out.WriteLine($"{(dryRun ? "Would add" : "Added")} the source '{source.Id}': {SectionPrinter.Clean(source.Title)} ({SectionPrinter.Clean(source.Author)}, {source.Date}; {paragraphs}).");
        if (source.Date == "undated")
            terminal.Out.WriteLine("  The text is undated: nothing says when it was published. Give --date where you know.");
        foreach (var part in source.Parts)
            terminal.Out.WriteLine($"  Paragraph {part.Key} looks like a {EntryWords.Of<SourcePart>()[(int)part.Value]}.");
        foreach (var note in read.Notes)
            terminal.Out.WriteLine($"  {note}");
    }

    private static string? FirstLine(SourceDocument document)
    {
        var line = document.Words(document.Paragraphs[0].Start, document.Paragraphs[0].End).Split('\n')[0].Trim();
        return line.Length is > 0 and <= LongestTitle ? line : null;
    }
}
