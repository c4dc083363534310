namespace Parley.Evidence;

/// <summary>Whether an anchor fits a text.</summary>
public enum AnchorResult
{
    /// <summary>The words at the position are those that were recorded: their hash fits, or the whole text is the recorded one.</summary>
    Verified,

    /// <summary>The text has no such paragraph, or the position does not lie inside it.</summary>
    Outside,

    /// <summary>The words at the position have another hash than the one recorded.</summary>
    HashDiffers,

    /// <summary>The text is not the one recorded, and the anchor has no hash by which to tell whether these words changed.</summary>
    TextDiffers,

    /// <summary>The position lies inside the paragraph; neither words nor text have a recorded hash to compare with.</summary>
    NothingRecorded,

    /// <summary>The claim has no position: no place at all, or only a paragraph that the text has.</summary>
    NoPosition,
}

/// <summary>Whether a text is the one whose digest a source records.</summary>
public enum TextMatch
{
    /// <summary>Byte for byte.</summary>
    Same,

    /// <summary>Apart from line endings or a byte order mark, which positions do not count.</summary>
    SameButLineEndings,

    /// <summary>It is another text, or another version of it.</summary>
    Differs,

    /// <summary>The source records no digest.</summary>
    NotRecorded,
}

/// <summary>How one claim's anchor fits.</summary>
/// <param name="FoundHash">The hash of the words that stand at the position now; null where there is none inside the paragraph.</param>
public sealed record AnchorFinding(string Claim, Anchor? At, AnchorResult Result, string? FoundHash)
{
    /// <summary>Whether what the model records does not hold of the text.</summary>
    public bool Fails => Result is AnchorResult.Outside or AnchorResult.HashDiffers or AnchorResult.TextDiffers;
}

/// <summary>How the anchors of one source fit a text.</summary>
/// <param name="File">The file as the user or the model named it.</param>
/// <param name="Problem">Why the file could not be read, or null; then there are no findings.</param>
public sealed record AnchorReport(string Source, string File, TextMatch Text, string? FoundSha256, IReadOnlyList<AnchorFinding> Findings, string? Problem)
{
    /// <summary>Whether any anchor does not hold, or the text could not be read.</summary>
    public bool Fails => Problem is not null || Findings.Any(finding => finding.Fails);
}
