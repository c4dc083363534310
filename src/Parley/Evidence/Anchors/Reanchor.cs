namespace Parley.Evidence;

/// <summary>Finds the words of an anchor again in a later version of a text.</summary>
/// <remarks>
/// Source: W3C (2017), Web Annotation Data Model, section 4.2.4, text quote selector: the exact words with those before and after them.
/// Steps: every place whose words have the anchor's hash (at the old place first; else the whole text is looked through); of several, the one between the same neighbouring words,
/// else the one nearest to the old place; where no place has the words, the stretch between the old neighbours, whose words changed; else the words vanished.
/// Interpretation: the model keeps hashes and not words, so the exact words are known by their hash and length, and the neighbours by the hashes of the five words on each side, white space as one blank.
/// Cost: one hash of the quotation's length for every position of the text.
/// </remarks>
public static class Reanchor
{
    private const int Longest = 4_000;

    /// <summary>Where the words of an anchor stand now.</summary>
    /// <param name="before">The text that the anchor was made in, where it is still there; then missing hashes are made from it.</param>
    public static Reanchored Of(string claim, Anchor anchor, SourceDocument? before, SourceDocument now)
    {
        ArgumentNullException.ThrowIfNull(anchor);
        ArgumentNullException.ThrowIfNull(now);
        if (Completed(anchor, before) is not { Start: { } start, End: { } end, Hash: { } hash } full || end <= start)
            return new Reanchored(claim, anchor, AnchorChange.NoPosition, null, 0);
        var places = Places(now, start, end - start, hash);
        if (places.Count > 0)
        {
            var best = places.OrderByDescending(place => Fitting(now, place, full)).ThenBy(place => Math.Abs(place.Start - start)).First();
            var same = best.Start == start && best.Paragraph == anchor.Paragraph;
            return new Reanchored(claim, anchor, same ? AnchorChange.Same : AnchorChange.Moved, best, places.Count);
        }
        return Between(now, full, end - start) is { } changed
            ? new Reanchored(claim, anchor, AnchorChange.Changed, changed, 1)
            : new Reanchored(claim, anchor, AnchorChange.Vanished, null, 0);
    }

    private static Anchor Completed(Anchor anchor, SourceDocument? before)
    {
        if (before is null || anchor is not { Start: { } start, End: { } end } || start < 0 || end > before.Length || start >= end)
            return anchor;
        var hash = SourceDocument.HashOf(before.Words(start, end));
        if (anchor.Hash is not null && anchor.Hash != hash)
            return anchor;
        var around = Neighbours.Of(before, new Passage(anchor.Paragraph, start, end));
        return anchor with { Hash = hash, Before = anchor.Before ?? around.BeforeHash, After = anchor.After ?? around.AfterHash };
    }

    private static List<Passage> Places(SourceDocument now, int start, int length, string hash)
    {
        var found = new List<Passage>();
        foreach (var (index, paragraph) in now.Paragraphs.Index())
            for (var at = paragraph.Start; at + length <= paragraph.End; at++)
                if (SourceDocument.HashOf(now.Words(at, at + length)) == hash)
                    found.Add(new Passage(index + 1, at, at + length));
        return found;
    }

    private static int Fitting(SourceDocument now, Passage place, Anchor anchor)
    {
        var around = Neighbours.Of(now, place);
        return (around.BeforeHash == anchor.Before ? 1 : 0) + (around.AfterHash == anchor.After ? 1 : 0);
    }

    // The shortest stretch of one paragraph that stands between the old neighbours, at most four times as long as the words were.
    private static Passage? Between(SourceDocument now, Anchor anchor, int length)
    {
        if (anchor.Before is null && anchor.After is null)
            return null;
        foreach (var (index, paragraph) in now.Paragraphs.Index())
        {
            var words = Words(now, paragraph);
            var starts = words.Where(word => anchor.Before is null ? word.Start == 0 : SourceDocument.HashOf(Neighbours.EndingAt(now, word.Start)) == anchor.Before).ToList();
            foreach (var (start, _) in starts)
                foreach (var (_, end) in words.Where(word => word.End > start && word.End - start <= Math.Min(Longest, 4 * length + 40)))
                    if (anchor.After is null ? end == now.Length : SourceDocument.HashOf(Neighbours.StartingAt(now, end)) == anchor.After)
                        return new Passage(index + 1, start, end);
        }
        return null;
    }

    // Words with and without the marks before and after them.
    private static List<(int Start, int End)> Words(SourceDocument now, Paragraph paragraph)
    {
        var words = new List<(int, int)>();
        foreach (var (start, end) in Runs(now, paragraph))
        {
            var runes = now.Words(start, end).EnumerateRunes().ToList();
            var (marks, after) = (runes.TakeWhile(rune => !System.Text.Rune.IsLetterOrDigit(rune)).Count(), Enumerable.Reverse(runes).TakeWhile(rune => !System.Text.Rune.IsLetterOrDigit(rune)).Count());
            words.Add((start, end));
            if (marks < runes.Count && marks + after > 0)
                words.AddRange([(start + marks, end), (start, end - after), (start + marks, end - after)]);
        }
        return [.. words.Distinct()];
    }

    private static List<(int Start, int End)> Runs(SourceDocument now, Paragraph paragraph)
    {
        var (words, start, at) = (new List<(int, int)>(), -1, paragraph.Start);
        foreach (var rune in now.Words(paragraph.Start, paragraph.End).EnumerateRunes())
        {
            var blank = System.Text.Rune.IsWhiteSpace(rune);
            if (!blank && start < 0)
                start = at;
            else if (blank && start >= 0)
            {
                words.Add((start, at));
                start = -1;
            }
            at++;
        }
        if (start >= 0)
            words.Add((start, at));
        return words;
    }
}
