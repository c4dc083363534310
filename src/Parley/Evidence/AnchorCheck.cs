using Parley.Files;

namespace Parley.Evidence;

/// <summary>Checks that claims stand in a source's text where the model says. Words that moved are not looked for: a hash does not tell where.</summary>
/// <remarks>
/// Source: W3C (2017), Web Annotation Data Model, section 4.2.5, text position selector.
/// Steps: the paragraph exists; the position lies inside it; the hash of the words is the recorded one, or without a hash the whole text is.
/// Cost: the length of the text, plus the anchored words.
/// </remarks>
public static class AnchorCheck
{
    /// <summary>Checks every claim of a source, in the order of the ledger.</summary>
    /// <param name="file">What to call the text.</param>
    public static AnchorReport Of(Ledger ledger, Source source, SourceDocument document, string file)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(document);
        var match = source.Sha256 is null ? TextMatch.NotRecorded
            : source.Sha256 == document.Sha256 ? TextMatch.Same
            : source.Sha256 == document.TextSha256 ? TextMatch.SameButLineEndings
            : TextMatch.Differs;
        var findings = ledger.Claims.Where(claim => claim.Item.Source == source.Id).Select(claim => Check(claim.Item, document, match));
        return new AnchorReport(source.Id, file, match, document.Sha256, [.. findings], null);
    }

    /// <summary>Checks every source whose text the model keeps beside itself (<c>file</c>); nothing outside the model's folder is opened.</summary>
    public static IReadOnlyList<AnchorReport> OfOwnFiles(Ledger ledger, string modelPath)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var folder = Path.GetDirectoryName(Path.GetFullPath(modelPath))!;
        return [.. ledger.Sources.Select(source => source.Item).Where(source => source.File is not null).Select(source => OwnFile(ledger, source, folder))];
    }

    private static AnchorReport OwnFile(Ledger ledger, Source source, string folder)
    {
        var path = FolderPath.Inside(folder, source.File!);
        var (document, problem) = path is null ? (null, "The file is not inside the model's folder; only files there are opened.") : SourceDocument.Read(path);
        return document is null
            ? new AnchorReport(source.Id, source.File!, TextMatch.NotRecorded, null, [], problem)
            : Of(ledger, source, document, source.File!);
    }

    private static AnchorFinding Check(Claim claim, SourceDocument document, TextMatch match)
    {
        if (claim.At is not { } at)
            return new AnchorFinding(claim.Id, null, AnchorResult.NoPosition, null);
        if (at.Paragraph < 1 || at.Paragraph > document.Paragraphs.Count)
            return new AnchorFinding(claim.Id, at, AnchorResult.Outside, null);
        if (at is not { Start: { } start, End: { } end })
            return new AnchorFinding(claim.Id, at, AnchorResult.NoPosition, null);
        var paragraph = document.Paragraphs[at.Paragraph - 1];
        if (start < paragraph.Start || end > paragraph.End || start >= end)
            return new AnchorFinding(claim.Id, at, AnchorResult.Outside, null);
        var hash = SourceDocument.HashOf(document.Words(start, end));
        return new AnchorFinding(claim.Id, at, Compare(at.Hash, hash, match), hash);
    }

    private static AnchorResult Compare(string? recorded, string found, TextMatch match) => (recorded, match) switch
    {
        (not null, _) => recorded == found ? AnchorResult.Verified : AnchorResult.HashDiffers,
        (null, TextMatch.Same or TextMatch.SameButLineEndings) => AnchorResult.Verified,
        (null, TextMatch.Differs) => AnchorResult.TextDiffers,
        _ => AnchorResult.NothingRecorded,
    };
}
