using Parley.Evidence;

namespace Parley.Cli.Verbs;

/// <summary>A source's text as it is shown and pointed at.</summary>
internal sealed class SourceView(SourceDocument document, Source source, Conflict model)
{
    private const int Context = 30;

    public SourceDocument Document => document;

    public Source Source => source;

    public Conflict Model => model;

    /// <summary>The words of a passage on one line.</summary>
    public string Words(Passage passage) => OneLine(document.Words(passage.Start, passage.End));

    /// <summary>The words with some before and after them, the words themselves between brackets.</summary>
    public string Around(Passage passage)
    {
        var paragraph = document.Paragraphs[passage.Paragraph - 1];
        var (from, to) = (Math.Max(paragraph.Start, passage.Start - Context), Math.Min(paragraph.End, passage.End + Context));
        return $"{(from > paragraph.Start ? "…" : "")}{OneLine(document.Words(from, passage.Start), true)}[{Words(passage)}]{OneLine(document.Words(passage.End, to), true)}{(to < paragraph.End ? "…" : "")}";
    }

    /// <summary>The claims whose words have some in common with a passage.</summary>
    public IEnumerable<Claim> Overlapping(Passage passage) =>
        model.Claims.Where(claim => claim.Source == source.Id && claim.At is { Start: { } start, End: { } end } && passage.Overlaps(start, end));

    /// <summary>The parties and groups whose names stand in a passage.</summary>
    public IReadOnlyList<string> Named(Passage passage)
    {
        var words = Words(passage);
        return [.. model.Parties.Where(party => words.Contains(party.Name, StringComparison.OrdinalIgnoreCase)).Select(party => party.Id),
            .. model.Groups.Where(group => words.Contains(group.Name, StringComparison.OrdinalIgnoreCase)).Select(group => group.Id)];
    }

    /// <summary>The text as numbered paragraphs and sentences.</summary>
    public IEnumerable<string> Lines()
    {
        for (var paragraph = 1; paragraph <= document.Paragraphs.Count; paragraph++)
        {
            if (source.Parts.TryGetValue(paragraph, out var part))
                yield return $"  ({EntryWords.Of<SourcePart>()[(int)part]})";
            foreach (var (index, sentence) in Sentences.Of(document, paragraph).Index())
                yield return $"  {paragraph}.{index + 1}  {Words(sentence)}";
        }
    }

    /// <summary>The sentence with a number such as 2.1; null where there is none.</summary>
    public Passage? Sentence(string number)
    {
        var parts = number.Split('.');
        if (parts.Length != 2 || !int.TryParse(parts[0], out var paragraph) || !int.TryParse(parts[1], out var index) || paragraph < 1 || paragraph > document.Paragraphs.Count)
            return null;
        var sentences = Sentences.Of(document, paragraph);
        return index >= 1 && index <= sentences.Count ? sentences[index - 1] : null;
    }

    private static string OneLine(string text, bool keepEnds = false)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (!keepEnds || text.Length == 0)
            return words;
        return (char.IsWhiteSpace(text[0]) && words.Length > 0 ? " " : "") + words + (char.IsWhiteSpace(text[^1]) ? " " : "");
    }
}
