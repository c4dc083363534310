using Parley.Files.Editing;

namespace Parley.Evidence;

/// <summary>Writes a claim and its anchor as they stand in a model file.</summary>
public static class ClaimEntry
{
    /// <summary>The entry as YAML by indentation, from column 0. An empty chain of speakers is written, because it says that the source names nobody.</summary>
    public static string Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new Pieces()
            .Text("source", claim.Source)
            .Yaml("at", claim.At is null ? null : At(claim.At))
            .Yaml("part", claim.Part == SourcePart.Text ? null : Pieces.Word(claim.Part))
            .Yaml("speaker", YamlFragment.List(claim.Speaker))
            .List("to", [.. claim.To])
            .Yaml("kind", Pieces.Word(claim.Kind))
            .List("about", [.. claim.About])
            .Text("certainty", claim.Certainty)
            .Text("date", claim.Date)
            .Text("says", claim.Says)
            .List("supports", [.. claim.Supports])
            .List("contradicts", [.. claim.Contradicts])
            .Text("version_of", claim.VersionOf)
            .Text("note", claim.Note)
            .Block();
    }

    /// <summary>The anchor: on one line, or by indentation where it keeps the words.</summary>
    public static string At(Anchor anchor)
    {
        ArgumentNullException.ThrowIfNull(anchor);
        var pieces = new Pieces()
            .Yaml("paragraph", Pieces.Number(anchor.Paragraph))
            .Yaml("start", anchor.Start is { } start ? Pieces.Number(start) : null)
            .Yaml("end", anchor.End is { } end ? Pieces.Number(end) : null)
            .Yaml("hash", Pieces.Hash(anchor.Hash))
            .Yaml("before", Pieces.Hash(anchor.Before))
            .Yaml("after", Pieces.Hash(anchor.After))
            .Text("quote", anchor.Quote);
        return anchor.Quote is null ? pieces.Flow() : pieces.Block();
    }
}
