namespace Parley.Files.Editing;

/// <summary>Works out the change of text that puts a piece at a path, making what leads there.</summary>
internal static class SetChange
{
    /// <summary>The change, or why there is none.</summary>
    public static (TextChange? Change, string? Problem) Of(string text, MapNode root, IReadOnlyList<string> keys, Fragment fragment)
    {
        var target = Target.Of(root, keys);
        var change = new BlockChange(text, root);
        if (target.IsThere)
            return Replace(change, target, keys.Count, fragment);
        for (var i = keys.Count - 1; i > target.Found; i--)
            fragment = fragment.Under(keys[i]);
        var key = keys[target.Found];
        if (root.Entries.Count == 0)
            return (AtEnd(text, fragment.Under(key)), null);
        switch (target.Last)
        {
            case ScalarNode { IsNull: true } or MapNode { Entries.Count: 0 }:
                return Replace(change, target, target.Found, fragment.Under(key));
            case MapNode map:
                var after = After(map, key, target.Shapes[^1]?.Order);
                return (map.Extent.Layout == Layout.Flow ? FlowChange.Insert(text, map, after, key, fragment) : change.Insert(map, after, key, fragment), null);
            case var node when target.Shapes[^1]?.ShortFor(node) is { } name:
                return Replace(change, target, target.Found, Long(node, name, key, fragment, text));
            case ListNode list:
                return (null, list.Items.Count == 0 ? $"The list '{target.Name(target.Found)}' is empty." : $"The list '{target.Name(target.Found)}' has no item '{key}'.");
            default:
                return (null, $"The path leads into a single value: '{target.Name(target.Found)}' has no parts.");
        }
    }

    /// <summary>The change that puts a piece in the place of the one that is there.</summary>
    public static (TextChange? Change, string? Problem) Replace(BlockChange change, Target target, int depth, Fragment fragment)
    {
        if (depth == 0)
            return (null, "The whole file cannot be replaced.");
        var (parent, key) = (target.Nodes[depth - 1], target.Keys[depth - 1]);
        return (parent switch
        {
            MapNode { Extent.Layout: Layout.Flow } map => FlowChange.Replace(change.Text, map.Entries.First(entry => entry.Key.Value == key), fragment),
            MapNode map => change.Replace(map, map.Entries.First(entry => entry.Key.Value == key), fragment),
            ListNode { Extent.Layout: Layout.Flow } list => FlowChange.Replace(change.Text, list.Items[EditPath.Index(list, key)], fragment),
            _ => change.Replace((ListNode)parent, EditPath.Index((ListNode)parent, key), fragment),
        }, null);
    }

    // A file that holds nothing but comments, or nothing at all.
    private static TextChange AtEnd(string text, Fragment fragment)
    {
        var lines = new TextLines(text);
        return new TextChange(text.Length, text.Length, lines.Own((text.Length == 0 || text[^1] == '\n' ? "" : "\n") + fragment.Text + "\n"));
    }

    // The entry after which a key stands in the declared order; the last where there is no order.
    private static int After(MapNode map, string key, IReadOnlyList<string>? order)
    {
        if (order is null || order.IndexOf(key) is not (>= 0 and var place))
            return map.Entries.Count - 1;
        for (var i = map.Entries.Count - 1; i >= 0; i--)
            if (order.IndexOf(map.Entries[i].Key.Value) is >= 0 and var other && other < place)
                return i;
        return -1;
    }

    private static int IndexOf(this IReadOnlyList<string> list, string value)
    {
        for (var i = 0; i < list.Count; i++)
            if (list[i] == value)
                return i;
        return -1;
    }

    // What was written short is written out, so that another key has room.
    private static Fragment Long(Node node, string name, string key, Fragment fragment, string text)
    {
        if (fragment.IsLine)
            return Fragment.Read($"{{ {name}: {FlowText.Of(node)}, {YamlFragment.Key(key)}: {FlowText.Of(fragment.Root)} }}").Fragment!;
        var own = node.Extent.Layout is Layout.Word or Layout.Quoted ? text[node.Extent.Start..node.Extent.End] : FlowText.Of(node);
        return Fragment.Read($"{name}: {(own.Contains('\n', StringComparison.Ordinal) ? FlowText.Of(node) : own)}\n{YamlFragment.Key(key)}:{fragment.AfterKey(0, 2, "")}").Fragment!;
    }
}
