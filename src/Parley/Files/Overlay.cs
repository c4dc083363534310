namespace Parley.Files;

/// <summary>
/// Puts a perspective's values into the base: each path names keys joined by points, list items by their <c>id</c>;
/// the value there is replaced whole, and null deletes it. Paths are applied in the order of the file.
/// </summary>
internal static class Overlay
{
    /// <summary>The base with every path of <paramref name="set"/> replaced; problems are reported at the path.</summary>
    public static MapNode Apply(MapNode root, MapNode set, DiagnosticBag bag)
    {
        if (set.Entries.Count > Limits.Paths)
            bag.Error(set.At, $"The perspective sets {set.Entries.Count} paths; at most {Limits.Paths} are read.", "Set whole sections instead.");
        foreach (var (path, value) in set.Entries.Take(Limits.Paths))
        {
            var keys = path.Value.Split('.');
            if (keys.Length > Limits.Depth)
                bag.Error(path.At, $"'{Reading.Cut(path.Value)}' is not a path: it has more than {Limits.Depth} parts.");
            else if (keys.Any(key => key.Length == 0))
                bag.Error(path.At, $"'{Reading.Cut(path.Value)}' is not a path: keys are joined by single points.");
            else if (keys[0] is "perspectives" or "include" or "parley")
                bag.Error(path.At, $"A perspective cannot set '{keys[0]}'.");
            else if (Replace(root, keys, 0, path, value, bag) is MapNode changed)
                root = changed;
        }
        return root;
    }

    private static Node? Replace(Node node, string[] keys, int depth, ScalarNode path, Node value, DiagnosticBag bag)
    {
        if (depth == keys.Length)
            return value;
        switch (node)
        {
            case MapNode map:
                return InMap(map, keys, depth, path, value, bag);
            case ListNode list:
                return InList(list, keys, depth, path, value, bag);
            default:
                bag.Error(path.At, $"The path '{Reading.Cut(path.Value)}' leads into a single value: '{Reading.Cut(string.Join('.', keys[..depth]))}' has no parts.", $"Set '{Reading.Cut(string.Join('.', keys[..depth]))}' as a whole.");
                return null;
        }
    }

    private static MapNode? InMap(MapNode map, string[] keys, int depth, ScalarNode path, Node value, DiagnosticBag bag)
    {
        var index = -1;
        for (var i = 0; i < map.Entries.Count && index < 0; i++)
            if (map.Entries[i].Key.Value == keys[depth])
                index = i;
        var last = depth == keys.Length - 1;
        if (last && value is ScalarNode { IsNull: true })
        {
            if (index < 0)
                bag.Error(path.At, $"There is nothing to delete at '{Reading.Cut(path.Value)}'.", Suggest(map, keys[depth]));
            return index < 0 ? null : map with { Entries = [.. map.Entries.Where((_, i) => i != index)] };
        }
        var inner = index >= 0 ? map.Entries[index].Value : new MapNode(path.At, []);
        var changed = last ? value : Replace(inner, keys, depth + 1, path, value, bag);
        if (changed is null)
            return null;
        var key = index >= 0 ? map.Entries[index].Key : new ScalarNode(path.At, keys[depth], true);
        return index < 0
            ? map with { Entries = [.. map.Entries, (key, changed)] }
            : map with { Entries = [.. map.Entries.Select((entry, i) => i == index ? (key, changed) : entry)] };
    }

    private static ListNode? InList(ListNode list, string[] keys, int depth, ScalarNode path, Node value, DiagnosticBag bag)
    {
        var index = -1;
        for (var i = 0; i < list.Items.Count && index < 0; i++)
            if (IdOf(list.Items[i]) == keys[depth])
                index = i;
        if (index < 0)
        {
            var near = Nearest.To(keys[depth], list.Items.Select(IdOf).OfType<string>());
            bag.Error(path.At, $"The list '{Reading.Cut(string.Join('.', keys[..depth]))}' has no item with the id '{Reading.Cut(keys[depth])}'.", near is null ? "Give the item an id, or set the whole list." : $"Did you mean '{near}'?");
            return null;
        }
        var last = depth == keys.Length - 1;
        if (last && value is ScalarNode { IsNull: true })
            return list with { Items = [.. list.Items.Where((_, i) => i != index)] };
        var changed = last ? value : Replace(list.Items[index], keys, depth + 1, path, value, bag);
        return changed is null ? null : list with { Items = [.. list.Items.Select((item, i) => i == index ? changed : item)] };
    }

    private static string? IdOf(Node node) => ((node as MapNode)?.Find("id") as ScalarNode)?.Value;

    private static string? Suggest(MapNode map, string key) =>
        Nearest.To(key, map.Entries.Select(entry => entry.Key.Value)) is { } near ? $"Did you mean '{near}'?" : null;
}
