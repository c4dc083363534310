namespace Parley.Evidence;

/// <summary>The words before and after a passage, up to five on each side and over the bounds of paragraphs; white space counts as one blank.</summary>
internal sealed record Neighbours(string Before, string After)
{
    private const int Words = 5;

    /// <summary>The hash of the words before; null where there are none.</summary>
    public string? BeforeHash => Before.Length == 0 ? null : SourceDocument.HashOf(Before);

    /// <summary>The hash of the words after; null where there are none.</summary>
    public string? AfterHash => After.Length == 0 ? null : SourceDocument.HashOf(After);

    public static Neighbours Of(SourceDocument document, Passage passage) => new(EndingAt(document, passage.Start), StartingAt(document, passage.End));

    /// <summary>The words that end at a position.</summary>
    public static string EndingAt(SourceDocument document, int end) => string.Join(' ', Split(document.Words(Math.Max(0, end - 400), end)).TakeLast(Words));

    /// <summary>The words that start at a position.</summary>
    public static string StartingAt(SourceDocument document, int start) => string.Join(' ', Split(document.Words(start, Math.Min(document.Length, start + 400))).Take(Words));

    private static string[] Split(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
