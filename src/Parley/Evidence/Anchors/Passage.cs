namespace Parley.Evidence;

/// <summary>Some words of a text.</summary>
/// <param name="Paragraph">Their paragraph, from 1.</param>
/// <param name="Start">The first character, in code points over the whole text, from 0.</param>
/// <param name="End">The character after the last.</param>
public sealed record Passage(int Paragraph, int Start, int End)
{
    /// <summary>The anchor of these words: their place, their hash, and the hashes of the words around them by which they are found again.</summary>
    public Anchor In(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var around = Neighbours.Of(document, this);
        return new Anchor(Paragraph, Start, End, SourceDocument.HashOf(document.Words(Start, End))) { Before = around.BeforeHash, After = around.AfterHash };
    }

    /// <summary>Whether the two have a character in common.</summary>
    public bool Overlaps(int start, int end) => start < End && end > Start;
}
