namespace Parley.Evidence;

/// <summary>A text as it was read from a file, with what the file itself says of its provenance. What it does not say is null.</summary>
/// <param name="Text">Paragraphs parted by blank lines, LF line endings.</param>
/// <param name="Date">As <c>2025-10-24</c>, <c>2025-10</c> or <c>2025</c>.</param>
/// <param name="Captions">Paragraphs, from 1, that the file itself marks as captions of pictures.</param>
/// <param name="Notes">What a reader should know of how it was read, as sentences.</param>
public sealed record ReadSource(
    string Text, string? Title, string? Author, string? Outlet, string? Date, string? Language, string? Url, IReadOnlyList<int> Captions, IReadOnlyList<string> Notes)
{
    /// <summary>A plain text, of which nothing is known.</summary>
    public static ReadSource Plain(string text, params IReadOnlyList<string> notes) => new(text, null, null, null, null, null, null, [], notes);
}
