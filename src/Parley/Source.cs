namespace Parley;

/// <summary>What a source is.</summary>
public enum SourceKind
{
    /// <summary>Not stated.</summary>
    Unstated,

    /// <summary>Somebody's opinion, marked as such.</summary>
    Opinion,

    /// <summary>A report of events.</summary>
    Report,

    /// <summary>A party's own public words.</summary>
    Statement,

    /// <summary>An agreement, a resolution, a text of law.</summary>
    Document,

    /// <summary>An analysis that shows its method.</summary>
    Analysis,
}

/// <summary>A document with its provenance. Dates are as the source gives them: <c>2025-10-24</c>, <c>2025-10</c>, <c>2025</c> or <c>undated</c>.</summary>
public sealed record Source(
    string Id, string Title, string Author, string? Outlet, string Date, string? Language, string? TranslatedFrom, string? Url,
    string? Sha256, string? File, SourceKind Kind, IReadOnlyList<string> VoiceOf, string? Disclaimer, string? Note)
{
    /// <summary>Whether these are the analyst's own notes: what rests on them alone is the analyst's guess.</summary>
    public bool Own { get; init; }

    /// <summary>Paragraphs, from 1, that are no running text: captions, disclaimers, the title.</summary>
    public IReadOnlyDictionary<int, SourcePart> Parts { get; init; } = new Dictionary<int, SourcePart>();
}

/// <summary>Something that a source does not speak of.</summary>
/// <param name="People">Whether it is about harm to people, which a brief reports on its first page.</param>
public sealed record Omission(string Id, string Source, string Says, string? Note, bool People = false);
