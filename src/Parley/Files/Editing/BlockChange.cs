namespace Parley.Files.Editing;

/// <summary>Changes within lists and mappings by indentation. What is put in stands at the column and with the steps, blank lines and line endings of its neighbours.</summary>
internal sealed class BlockChange(string text, MapNode root)
{
    private readonly TextLines _lines = new(text);
    private readonly NodePlace _place = new(text);

    public string Text => text;

    /// <summary>Puts a piece in the place of an entry's value; comments beside it stay.</summary>
    public TextChange Replace(MapNode map, (ScalarNode Key, Node Value) entry, Fragment fragment)
    {
        var (colon, end) = (_place.AfterColon(entry.Key), _place.End(entry));
        var column = _lines.Column(entry.Key.Extent.Start);
        var (start, empty) = (entry.Value.Extent.Start, NodePlace.IsEmpty(entry.Value));
        var between = empty ? "" : text[colon..start];
        var oneLine = empty || (!between.Contains('\n', StringComparison.Ordinal) && _lines.End(start) >= end);
        if (oneLine && fragment.IsLine)
            return empty ? new TextChange(colon, colon, fragment.AfterKey(0, 2, "")) : new TextChange(start, end, fragment.AfterKey(0, 2, "")[1..]);
        var comment = oneLine ? _lines.CommentAfter(end) : between.Contains('#', StringComparison.Ordinal) ? between.TrimEnd() : "";
        var value = _lines.Own(fragment.AfterKey(column, Step(map), Beside(comment, fragment, column)));
        return new TextChange(colon, oneLine ? end + comment.Length : end, value);
    }

    /// <summary>Puts a piece in the place of a list's item.</summary>
    public TextChange Replace(ListNode list, int index, Fragment fragment)
    {
        var (dash, item) = (_place.Dash(list, index), list.Items[index]);
        var value = _lines.Own(fragment.AfterDash(_lines.Column(dash) + 2, Step(root)));
        return NodePlace.IsEmpty(item) ? new TextChange(dash + 1, dash + 1, " " + value) : new TextChange(dash + 1, _place.End(item), " " + value);
    }

    /// <summary>Puts a new entry after another; before all others for −1.</summary>
    public TextChange Insert(MapNode map, int after, string key, Fragment fragment)
    {
        var first = map.Entries[0].Key.Extent.Start;
        var column = _lines.Column(first);
        if (after < 0 && !_lines.IsFirst(first))
            after = 0;
        var entry = new string(' ', column) + YamlFragment.Key(key) + ":" + fragment.AfterKey(column, Step(map), "");
        if (after < 0)
            return new TextChange(_lines.Start(first), _lines.Start(first), _lines.Own(entry + "\n"));
        var ends = map.Entries.Select(_place.End).ToList();
        var starts = map.Entries.Select(other => other.Key.Extent.Start).ToList();
        return Between(ends[after], column, after == ends.Count - 1, entry, IsParted(ends, starts, after, fragment.IsBlock && column == 0));
    }

    /// <summary>Puts a further item at the end of a list that is not empty.</summary>
    public TextChange Append(ListNode list, Fragment fragment)
    {
        var column = _lines.Column(list.Extent.Start);
        var entry = new string(' ', column) + "- " + fragment.AfterDash(column + 2, Step(root));
        var ends = list.Items.Select(_place.End).ToList();
        var starts = list.Items.Select((_, i) => _place.Dash(list, i)).ToList();
        return Between(ends[^1], column, true, entry, IsParted(ends, starts, ends.Count - 1, false));
    }

    /// <summary>Takes away an entry of several.</summary>
    public TextChange Delete(MapNode map, int index)
    {
        var (start, end) = (map.Entries[index].Key.Extent.Start, _place.End(map.Entries[index]));
        if (_lines.IsFirst(start))
            return Lines(_lines.Start(start), end);
        // The first entry of a list's item shares its line with the dash: the next one takes its place.
        var next = map.Entries[1].Key.Extent.Start;
        return text[end..next].Contains('#', StringComparison.Ordinal) ? new TextChange(text[..start].TrimEnd(' ').Length, _lines.End(end), "") : new TextChange(start, next, "");
    }

    /// <summary>Takes away an item of several.</summary>
    public TextChange Delete(ListNode list, int index)
    {
        var (dash, end) = (_place.Dash(list, index), _place.End(list.Items[index]));
        return _lines.IsFirst(dash) ? Lines(_lines.Start(dash), end) : new TextChange(dash, _place.Dash(list, 1), "");
    }

    // A comment stays on the key's line; one that stood on lines of its own keeps them.
    private static string Beside(string comment, Fragment fragment, int column) =>
        fragment.IsBlock || comment.Length == 0 || !comment.Contains('\n', StringComparison.Ordinal) ? comment.Replace("\r", "", StringComparison.Ordinal)
            : comment.Replace("\r", "", StringComparison.Ordinal) + (fragment.IsLine ? "" : "\n" + new string(' ', column));

    private TextChange Between(int end, int column, bool last, string entry, bool parted)
    {
        var at = _lines.Next(end);
        while (at < text.Length && _lines.CommentColumn(at) is { } comment && (comment > column || (last && comment == column)))
            at = _lines.Next(at);
        var open = at == text.Length && text.Length > 0 && text[^1] != '\n';
        entry = (parted ? "\n" : "") + entry;
        return new TextChange(at, at, _lines.Own(!open ? entry + "\n" : "\n" + entry + (entry.Contains('\n', StringComparison.Ordinal) ? "\n" : "")));
    }

    // Whether the neighbours are parted by blank lines: the two before the place, else the two around it where the first has several lines.
    private bool IsParted(List<int> ends, List<int> starts, int after, bool section)
    {
        if (section)
            return Enumerable.Range(0, ends.Count - 1).Any(i => Blank(ends[i], starts[i + 1]));
        var pair = after == 0 && _lines.End(starts[0]) < ends[0] ? 0 : after - 1;
        return pair >= 0 && pair + 1 < starts.Count && Blank(ends[pair], starts[pair + 1]);
    }

    private bool Blank(int end, int start)
    {
        for (var line = _lines.Next(end); line < start; line = _lines.Next(line))
            if (_lines.IsBlank(line))
                return true;
        return false;
    }

    // Whole lines; where that leaves two blank lines in a row, one of them goes too.
    private TextChange Lines(int start, int end)
    {
        var next = _lines.Next(end);
        var before = start == 0 || _lines.IsBlank(_lines.Start(start - 1));
        if (before && next < text.Length && _lines.IsBlank(next))
            next = _lines.Next(next);
        else if (next == text.Length && start > 0 && text[^1] != '\n')
            start -= start > 1 && text[start - 2] == '\r' ? 2 : 1;
        return new TextChange(start, next, "");
    }

    // The steps that the neighbours are set in by, else those of the first section that has any.
    private int Step(MapNode map) => Own(map) ?? Own(root) ?? 2;

    private int? Own(MapNode map)
    {
        foreach (var (key, value) in map.Entries)
            if (value is MapNode { Extent.Layout: Layout.Block } inner && _lines.Column(inner.Entries[0].Key.Extent.Start) - _lines.Column(key.Extent.Start) is > 0 and var step)
                return step;
        return null;
    }
}
