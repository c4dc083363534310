using Parley.Files.Editing;

namespace Parley.Evidence;

/// <summary>Writes a source as it stands in a model file.</summary>
public static class SourceEntry
{
    /// <summary>The entry as YAML by indentation, from column 0. What is not known is left out, but for author and date, which are written as unnamed and undated.</summary>
    public static string Of(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new Pieces()
            .Text("title", source.Title)
            .Text("author", source.Author)
            .Text("outlet", source.Outlet)
            .Text("date", source.Date)
            .Text("language", source.Language)
            .Text("translated_from", source.TranslatedFrom)
            .Text("url", source.Url)
            .Yaml("sha256", Pieces.Hash(source.Sha256))
            .Text("file", source.File)
            .Yaml("kind", source.Kind == SourceKind.Unstated ? null : Pieces.Word(source.Kind))
            .List("voice_of", [.. source.VoiceOf])
            .Text("disclaimer", source.Disclaimer)
            .Text("note", source.Note)
            .Yaml("parts", Parts(source.Parts))
            .Block();
    }

    /// <summary>The paragraphs that are no running text, on one line; null where there are none.</summary>
    public static string? Parts(IReadOnlyDictionary<int, SourcePart> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Count == 0 ? null : YamlFragment.Flow(parts.OrderBy(part => part.Key).Select(part => (Pieces.Number(part.Key), Pieces.Word(part.Value))));
    }
}
