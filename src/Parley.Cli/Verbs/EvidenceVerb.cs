using System.CommandLine;
using System.Text;
using Parley.Evidence;
using Parley.Files;
using Parley.Reports;

namespace Parley.Cli.Verbs;

/// <summary><c>parley evidence MODEL</c>: what the sources say, what rests on it, and whether the anchors fit the text.</summary>
internal static class EvidenceVerb
{
    public static Command Command(Terminal terminal)
    {
        var path = Shared.Model();
        var source = new Option<string?>("--source") { Description = "A text file to check the anchors against." };
        var of = new Option<string?>("--of") { Description = "The source whose text it is, by its name in the model; needed only where that is not plain." };
        var json = Shared.Json();
        var command = new Command("evidence", "Print the evidence ledger, and check anchors against the text of a source.") { path, source, of, json };
        command.SetAction((parsed, cancellation) => Task.FromResult(
            Run(parsed.GetValue(path)!, parsed.GetValue(source), parsed.GetValue(of), parsed.GetValue(json), terminal, cancellation)));
        return command;
    }

    private static int Run(string path, string? file, string? of, bool json, Terminal terminal, CancellationToken cancellation)
    {
        if (of is not null && file is null)
            return Usage(terminal, "--of names the source of a text; give the text with --source FILE.");
        if (Shared.Read(path, terminal, cancellation) is not { } model)
            return ExitCode.Invalid;
        var ledger = Ledger.Of(model, cancellation);
        var anchors = AnchorCheck.OfOwnFiles(ledger, path).ToList();
        if (file is not null)
        {
            var (document, problem) = SourceDocument.Read(file);
            if (document is null)
                return Usage(terminal, $"{file}: {problem}");
            if (SourceOf(ledger, document, of, terminal) is not { } source)
                return ExitCode.Usage;
            anchors.RemoveAll(report => report.Source == source.Id);
            anchors.Add(AnchorCheck.Of(ledger, source, document, file));
        }
        cancellation.ThrowIfCancellationRequested();
        if (json)
            terminal.Out.Write(Encoding.UTF8.GetString(LedgerJson.Write(ledger, anchors)));
        else
            SectionPrinter.Print($"Evidence ledger: {ledger.Base.Title}", LedgerText.Sections(ledger, anchors), terminal);
        return anchors.Any(report => report.Fails) ? Fails(terminal, anchors) : ExitCode.Done;
    }

    // The named source; else the one whose digest is that of the text; else the only one.
    private static Source? SourceOf(Ledger ledger, SourceDocument document, string? of, Terminal terminal)
    {
        var sources = ledger.Sources.Select(source => source.Item).DistinctBy(source => source.Id).ToList();
        var found = of is not null ? sources.FirstOrDefault(source => source.Id == of)
            : sources.FirstOrDefault(source => source.Sha256 is { } recorded && (recorded == document.Sha256 || recorded == document.TextSha256))
            ?? (sources.Count == 1 ? sources[0] : null);
        if (found is not null)
            return found;
        var near = of is null ? null : Nearest.To(of, sources.Select(source => source.Id));
        Usage(terminal, of is null ? "The model does not tell whose text this is; name the source with --of." : $"The model has no source '{SectionPrinter.Clean(of)}'.");
        terminal.Error.WriteLine(near is not null ? $"Did you mean '{near}'?"
            : sources.Count == 0 ? "The model has no sources."
            : $"It has: {string.Join(", ", sources.Select(source => source.Id))}.");
        return null;
    }

    private static int Fails(Terminal terminal, List<AnchorReport> anchors)
    {
        var unread = anchors.Count(report => report.Problem is not null);
        var wrong = anchors.Sum(report => report.Findings.Count(finding => finding.Fails));
        if (wrong > 0)
            terminal.Error.WriteLine(wrong == 1 ? "error: 1 anchor does not hold." : $"error: {wrong} anchors do not hold.");
        if (unread > 0)
            terminal.Error.WriteLine(unread == 1 ? "error: The text of 1 source cannot be read." : $"error: The texts of {unread} sources cannot be read.");
        return ExitCode.Invalid;
    }

    private static int Usage(Terminal terminal, string message)
    {
        terminal.Error.WriteLine($"error: {SectionPrinter.Clean(message)}");
        return ExitCode.Usage;
    }
}
