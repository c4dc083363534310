namespace Parley.Evidence;

/// <summary>Finds words in a text by their beginning and their end, as a reader gives them: white space, capitals and the form of quotation marks do not matter.</summary>
/// <remarks>A passage lies within one paragraph. Cost: the length of the text for every beginning that occurs.</remarks>
public static class PassageSearch
{
    /// <summary>Every passage that starts with some words and ends with others, the shortest from each beginning, in the order of the text.</summary>
    /// <param name="to">The last words; null for the first words alone.</param>
    public static IReadOnlyList<Passage> Find(SourceDocument document, string from, string? to)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(from);
        var (first, last) = (new PlainText(from).Text.Trim(), to is null ? null : new PlainText(to).Text.Trim());
        var found = new List<Passage>();
        if (first.Length == 0 || last?.Length == 0)
            return found;
        foreach (var (index, paragraph) in document.Paragraphs.Index())
        {
            var plain = new PlainText(document.Words(paragraph.Start, paragraph.End), paragraph.Start);
            for (var at = Next(plain.Text, first, 0); at >= 0; at = Next(plain.Text, first, at + 1))
            {
                var end = End(plain.Text, at, first, last);
                if (end >= 0)
                    found.Add(new Passage(index + 1, plain.Place(at), plain.Place(end - 1) + 1));
            }
        }
        return found;
    }

    /// <summary>The place whose words are nearest to some that do not occur; null where none shares a word with them.</summary>
    public static Passage? NearestTo(SourceDocument document, string words)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(words);
        var sought = new PlainText(words).Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (best, most) = ((Passage?)null, 0.0);
        foreach (var sentence in Sentences.Of(document))
        {
            var there = new PlainText(document.Words(sentence.Start, sentence.End)).Text.Split([' ', '.', ',', ';', ':', '"'], StringSplitOptions.RemoveEmptyEntries);
            var shared = sought.Count(word => there.Contains(word) || (word.Length > 3 && Nearest.To(word, there) is not null));
            if (shared > 0 && shared / (double)sought.Length > most)
                (best, most) = (sentence, shared / (double)sought.Length);
        }
        return best;
    }

    // The end may be within the beginning ("a pause would" to "would"), and is the last word of it at the earliest.
    private static int End(string text, int at, string first, string? last)
    {
        if (last is null)
            return at + first.Length;
        for (var end = Next(text, last, at); end >= 0; end = Next(text, last, end + 1))
            if (end + last.Length >= at + first.Length)
                return end + last.Length;
        return -1;
    }

    // Whole words only: "rest" is not found in "interest".
    private static int Next(string text, string words, int from)
    {
        for (var at = from <= text.Length ? text.IndexOf(words, from, StringComparison.Ordinal) : -1; at >= 0; at = at + 1 <= text.Length ? text.IndexOf(words, at + 1, StringComparison.Ordinal) : -1)
            if (IsBound(text, at, words[0]) && IsBound(text, at + words.Length, words[^1]))
                return at;
        return -1;
    }

    private static bool IsBound(string text, int at, char inside) =>
        at == 0 || at >= text.Length || !char.IsLetterOrDigit(inside) || !char.IsLetterOrDigit(text[at]) || !char.IsLetterOrDigit(text[at - 1]) || IsIdeograph(text[at]);

    // Scripts that are written without blanks have no bounds between words.
    private static bool IsIdeograph(char c) => c is >= '\u0E00' and <= '\u0EFF' or >= '\u1780' and <= '\u17FF' or >= '\u3040' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';
}
