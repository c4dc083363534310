using System.Text;

namespace Parley.Files.Editing;

/// <summary>
/// A path through a model: keys joined by points, list items by their <c>id</c> or their number from 0. A key that itself holds points stands in double quotes;
/// where the file has such a key, and for what a perspective sets, the quotes may be left out.
/// </summary>
internal static class EditPath
{
    /// <summary>The keys from the root on; null where the path is not one.</summary>
    public static IReadOnlyList<string>? Keys(MapNode? root, string path)
    {
        if (Split(path) is not { } parts)
            return null;
        var keys = new List<string>();
        Node? node = root;
        for (var i = 0; i < parts.Count;)
        {
            var taken = 1;
            if (node is MapNode map)
                taken = Known(map, parts, i) ?? (InSet(keys) ? parts.Count - i : 1);
            else if (node is null && InSet(keys))
                taken = parts.Count - i;
            keys.Add(string.Join('.', parts.Skip(i).Take(taken)));
            node = Step(node, keys[^1]);
            i += taken;
        }
        return keys;
    }

    /// <summary>The piece under a key or at a list position; null where there is none.</summary>
    public static Node? Step(Node? node, string key) => node switch
    {
        MapNode map => map.Find(key),
        ListNode list => Index(list, key) is >= 0 and var index ? list.Items[index] : null,
        _ => null,
    };

    /// <summary>The position of the item with an id or a number; −1 where there is none.</summary>
    public static int Index(ListNode list, string key)
    {
        for (var i = 0; i < list.Items.Count; i++)
            if ((list.Items[i] as MapNode)?.Find("id") is ScalarNode id && id.Value == key)
                return i;
        return int.TryParse(key, out var index) && index >= 0 && index < list.Items.Count ? index : -1;
    }

    private static bool InSet(List<string> keys) => keys is ["perspectives", _, "set"];

    private static int? Known(MapNode map, List<string> parts, int from)
    {
        for (var count = parts.Count - from; count > 0; count--)
            if (map.Find(string.Join('.', parts.Skip(from).Take(count))) is not null)
                return count;
        return null;
    }

    private static List<string>? Split(string path)
    {
        var (parts, part, quoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var c in path)
        {
            if (c == '"')
                quoted = !quoted;
            else if (c == '.' && !quoted)
            {
                parts.Add(part.ToString());
                part.Clear();
            }
            else
                part.Append(c);
        }
        parts.Add(part.ToString());
        return quoted || parts.Any(p => p.Length == 0) || parts.Count > Limits.Depth ? null : parts;
    }
}
