namespace Parley.Files.Editing;

/// <summary>Where the pieces of a text really end: blank lines and comments after a piece are not part of it.</summary>
internal sealed class NodePlace(string text)
{
    /// <summary>The position after the last character of a piece.</summary>
    public int End(Node node) => node switch
    {
        ScalarNode { Extent.Layout: Layout.BlockText } block => BlockTextEnd(block.Extent),
        ScalarNode scalar => scalar.Extent.End,
        MapNode { Extent.Layout: Layout.Flow } map => text[map.Extent.Start] == '{' ? Bracket(map.Entries.Count == 0 ? map.Extent.Start + 1 : End(map.Entries[^1])) : End(map.Entries[^1]),
        ListNode { Extent.Layout: Layout.Flow } list => Bracket(list.Items.Count == 0 ? list.Extent.Start + 1 : End(list.Items[^1])),
        MapNode map => End(map.Entries[^1]),
        ListNode list => list.Items.Count == 0 ? list.Extent.Start + 1 : End(list.Items[^1]),
        _ => node.Extent.End,
    };

    /// <summary>The position after the last character of an entry; after its colon where it has no value.</summary>
    public int End((ScalarNode Key, Node Value) entry) => IsEmpty(entry.Value) ? AfterColon(entry.Key) : End(entry.Value);

    /// <summary>The position after the colon of a key; after the key itself where there is none.</summary>
    public int AfterColon(ScalarNode key)
    {
        var at = key.Extent.End;
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at < text.Length && text[at] == ':' ? at + 1 : key.Extent.End;
    }

    /// <summary>Whether nothing is written where a value could stand.</summary>
    public static bool IsEmpty(Node node) => node is ScalarNode { Extent.Layout: Layout.Word } && node.Extent.Start == node.Extent.End;

    /// <summary>Where a piece starts. Pairs within a list in brackets have no brace of their own.</summary>
    public static int Start(Node node) => node is MapNode { Extent: { Layout: Layout.Flow, Start: 0 }, Entries.Count: > 0 } pair ? pair.Entries[0].Key.Extent.Start : node.Extent.Start;

    /// <summary>The dash of an item of a list by indentation.</summary>
    public int Dash(ListNode list, int index)
    {
        var lines = new TextLines(text);
        var column = lines.Column(list.Extent.Start);
        var least = index == 0 ? list.Extent.Start : End(list.Items[index - 1]);
        for (var line = lines.Start(list.Items[index].Extent.Start); ; line = lines.Start(line - 1))
        {
            var at = line + column;
            if (at >= least && at < text.Length && text[at] == '-')
                return at;
            if (line <= least)
                return list.Items[index].Extent.Start;
        }
    }

    // Only blanks, line ends, commas and comments stand between the last piece and its bracket.
    private int Bracket(int at)
    {
        while (at < text.Length && text[at] is not (']' or '}'))
            at = text[at] == '#' ? Math.Max(at + 1, text.IndexOf('\n', at)) : at + 1;
        return Math.Min(text.Length, at + 1);
    }

    // Blank lines after the text belong to it only where its head says so ("|+").
    private int BlockTextEnd(Extent extent)
    {
        var end = Math.Min(extent.End, text.Length);
        var head = text.AsSpan(extent.Start, end - extent.Start);
        var kept = head[..(head.IndexOf('\n') is >= 0 and var at ? at : head.Length)].Contains('+');
        var last = end;
        while (last > extent.Start && char.IsWhiteSpace(text[last - 1]))
            last--;
        if (!kept)
            return last;
        var line = text.LastIndexOf('\n', end - 1);
        return line <= last ? last : line > 0 && text[line - 1] == '\r' ? line - 1 : line;
    }
}
