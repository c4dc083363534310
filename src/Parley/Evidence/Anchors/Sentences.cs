namespace Parley.Evidence;

/// <summary>Parts paragraphs into sentences, for reading and pointing only: a sentence ends with a full stop, question or exclamation mark before a blank and a capital, or before the paragraph's end.</summary>
public static class Sentences
{
    private const string Ends = ".?!…؟。！？।";
    private const string After = "\"'”’»)]";

    private static readonly HashSet<string> Short = new(StringComparer.Ordinal) { "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Col", "Lt", "St", "vs", "No", "e.g", "i.e", "cf", "etc", "Jan", "Feb", "Aug", "Sept", "Oct", "Nov", "Dec", "U.S", "U.N", "U.K" };

    /// <summary>All sentences in the order of the text.</summary>
    public static IReadOnlyList<Passage> Of(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return [.. document.Paragraphs.Index().SelectMany(paragraph => Of(document, paragraph.Index + 1))];
    }

    /// <summary>The sentences of one paragraph, which counts from 1.</summary>
    public static IReadOnlyList<Passage> Of(SourceDocument document, int paragraph)
    {
        ArgumentNullException.ThrowIfNull(document);
        var (start, end) = (document.Paragraphs[paragraph - 1].Start, document.Paragraphs[paragraph - 1].End);
        var runes = document.Words(start, end).EnumerateRunes().ToArray();
        var (sentences, from) = (new List<Passage>(), 0);
        for (var i = 0; i < runes.Length; i++)
        {
            if (!Is(runes[i], Ends))
                continue;
            var last = i;
            while (last + 1 < runes.Length && (Is(runes[last + 1], Ends) || Is(runes[last + 1], After)))
                last++;
            if (EndsHere(runes, i, last, from))
                Add(last + 1);
            i = last;
        }
        Add(runes.Length);
        return sentences;

        void Add(int to)
        {
            while (from < to && System.Text.Rune.IsWhiteSpace(runes[from]))
                from++;
            var stop = to;
            while (stop > from && System.Text.Rune.IsWhiteSpace(runes[stop - 1]))
                stop--;
            if (stop > from)
                sentences.Add(new Passage(paragraph, start + from, start + stop));
            from = to;
        }
    }

    private static bool EndsHere(System.Text.Rune[] runes, int mark, int last, int from)
    {
        if (last + 1 >= runes.Length)
            return true;
        if (!System.Text.Rune.IsWhiteSpace(runes[last + 1]))
            return Is(runes[mark], "。！？");
        var next = last + 1;
        while (next < runes.Length && System.Text.Rune.IsWhiteSpace(runes[next]))
            next++;
        if (next < runes.Length && System.Text.Rune.IsLower(runes[next]))
            return false;
        var word = mark;
        while (word > from && !System.Text.Rune.IsWhiteSpace(runes[word - 1]))
            word--;
        var text = string.Concat(runes[word..mark].Select(rune => rune.ToString()));
        return runes[mark].Value != '.' || !(Short.Contains(text) || (text.Length == 1 && char.IsUpper(text[0])));
    }

    private static bool Is(System.Text.Rune rune, string marks) => rune.IsBmp && marks.Contains((char)rune.Value, StringComparison.Ordinal);
}
