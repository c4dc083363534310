using Parley.Evidence;
using static Parley.Reports.LedgerWords;

namespace Parley.Reports;

/// <summary>The section on how the anchors of one source fit a text.</summary>
internal static class LedgerAnchors
{
    public static TextSection Section(AnchorReport report)
    {
        var lines = new List<TextLine>();
        if (report.Problem is { } problem)
            lines.Add(new TextLine(0, $"{report.File}: {problem}"));
        else
        {
            lines.Add(new TextLine(0, Text(report)));
            lines.AddRange(report.Findings.GroupBy(finding => finding.Result).OrderBy(group => group.Key).SelectMany(Lines));
        }
        return new TextSection($"anchors-{report.Source}", $"Anchors of {report.Source}", null, lines);
    }

    private static string Text(AnchorReport report) => $"{report.File}: " + report.Text switch
    {
        TextMatch.Same => "this is the text that the source records.",
        TextMatch.SameButLineEndings => "this is the text that the source records, apart from line endings or a byte order mark.",
        TextMatch.Differs => $"this is not the text that the source records; its SHA-256 is {report.FoundSha256}.",
        _ => $"the source records no SHA-256; that of this text is {report.FoundSha256}.",
    };

    // Anchors that hold are counted; those that do not are listed one by one, with what would help to mend them.
    private static IEnumerable<TextLine> Lines(IGrouping<AnchorResult, AnchorFinding> group)
    {
        var ids = group.Key == AnchorResult.NoPosition ? $": {string.Join(", ", group.Select(finding => finding.Claim))}" : "";
        yield return new TextLine(0, $"{Label(group.Key)} ({group.Count()}){ids}");
        foreach (var finding in group.Where(finding => finding.Fails || finding.Result == AnchorResult.NothingRecorded))
            yield return new TextLine(1, $"{finding.Claim}: {(finding.At is { } at ? Place(at) : "")}{Hashes(finding)}");
    }

    private static string Hashes(AnchorFinding finding) => finding.Result switch
    {
        AnchorResult.HashDiffers => $"; recorded {finding.At?.Hash}, found {finding.FoundHash}",
        AnchorResult.TextDiffers or AnchorResult.NothingRecorded => $"; found {finding.FoundHash}",
        _ => "",
    };

    private static string Label(AnchorResult result) => result switch
    {
        AnchorResult.Verified => "Verified",
        AnchorResult.Outside => "Outside the paragraph or the text",
        AnchorResult.HashDiffers => "Other words stand there",
        AnchorResult.TextDiffers => "Not verifiable: the text is another, and the anchor has no hash",
        AnchorResult.NothingRecorded => "Inside the paragraph, with nothing recorded to compare",
        _ => "No position",
    };
}
