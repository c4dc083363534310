namespace Parley.Files.Editing;

/// <summary>Changes within lists and mappings in brackets and braces.</summary>
internal static class FlowChange
{
    public static TextChange Replace(string text, (ScalarNode Key, Node Value) entry, Fragment fragment)
    {
        if (!NodePlace.IsEmpty(entry.Value))
            return Replace(text, entry.Value, fragment);
        var colon = new NodePlace(text).AfterColon(entry.Key);
        return new TextChange(colon, colon, (colon == entry.Key.Extent.End ? ": " : " ") + FlowText.Of(fragment.Root));
    }

    public static TextChange Replace(string text, Node value, Fragment fragment) =>
        new(NodePlace.Start(value), new NodePlace(text).End(value), FlowText.Of(fragment.Root));

    public static TextChange Insert(string text, MapNode map, int after, string key, Fragment fragment)
    {
        var entry = $"{YamlFragment.Key(key)}: {FlowText.Of(fragment.Root)}";
        if (after < 0)
        {
            var start = map.Entries[0].Key.Extent.Start;
            return new TextChange(start, start, entry + ", ");
        }
        var end = new NodePlace(text).End(map.Entries[after]);
        return new TextChange(end, end, ", " + entry);
    }

    /// <summary>A further item of a list that is not empty.</summary>
    public static TextChange Append(string text, ListNode list, Fragment fragment)
    {
        var end = new NodePlace(text).End(list.Items[^1]);
        return new TextChange(end, end, ", " + FlowText.Of(fragment.Root));
    }

    /// <summary>Takes away one of several pieces with the comma that parts it from its neighbour.</summary>
    /// <param name="extents">Start and end of every piece.</param>
    public static TextChange Delete(string text, IReadOnlyList<(int Start, int End)> extents, int index)
    {
        var (start, end) = extents[index];
        if (index == 0)
            return Clear(text, start, extents[1].Start) ?? new TextChange(start, Comma(text, end), "");
        return Clear(text, extents[index - 1].End, end) ?? new TextChange(start, Comma(text, end), "");
    }

    public static IReadOnlyList<(int Start, int End)> Extents(string text, Node node)
    {
        var place = new NodePlace(text);
        return node is MapNode map
            ? [.. map.Entries.Select(entry => (entry.Key.Extent.Start, place.End(entry)))]
            : [.. ((ListNode)node).Items.Select(item => (NodePlace.Start(item), place.End(item)))];
    }

    // Comments between two pieces are the author's: then only the piece and its comma go.
    private static TextChange? Clear(string text, int start, int end) =>
        text.AsSpan(start, end - start).Contains('\n') && text.AsSpan(start, end - start).Contains('#') ? null : new TextChange(start, end, "");

    private static int Comma(string text, int end)
    {
        var at = end;
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at < text.Length && text[at] == ',' ? at + 1 : end;
    }
}
