namespace Parley.Files.Editing;

/// <summary>Checks that a changed text says what was meant: the new value at the path, and everything else as before, in the same order.</summary>
internal static class EditCheck
{
    /// <param name="expected">What the path holds after the change; null where it is taken away.</param>
    public static bool DiffersOnlyAt(Node before, Node after, IReadOnlyList<string> keys, Node? expected) => Check(before, after, keys, 0, expected);

    public static bool Same(Node one, Node other) => (one, other) switch
    {
        (ScalarNode a, ScalarNode b) => a.IsNull ? b.IsNull : !b.IsNull && a.Value == b.Value,
        (ListNode a, ListNode b) => a.Items.Count == b.Items.Count && a.Items.Zip(b.Items).All(pair => Same(pair.First, pair.Second)),
        (MapNode a, MapNode b) => a.Entries.Count == b.Entries.Count && Rest(a, b, null),
        _ => false,
    };

    private static bool Check(Node? before, Node? after, IReadOnlyList<string> keys, int depth, Node? expected)
    {
        if (depth == keys.Count)
            return expected is null ? after is null : after is not null && Same(after, expected);
        if (after is MapNode map)
        {
            // A value written short stands for the mapping whose only key it is; nothing stands for an empty one.
            var old = before as MapNode ?? (before is null or ScalarNode { IsNull: true } ? new MapNode(default, []) : null);
            var rest = map.Entries.Where(entry => entry.Key.Value != keys[depth]).ToList();
            if (old is null)
                return rest.Count == 1 && Same(rest[0].Value, before!) && Check(null, map.Find(keys[depth]), keys, depth + 1, expected);
            return Rest(old, map, keys[depth]) && Check(old.Find(keys[depth]), map.Find(keys[depth]), keys, depth + 1, expected);
        }
        if (before is not ListNode list || after is not ListNode changed || EditPath.Index(list, keys[depth]) is not (>= 0 and var index))
            return false;
        var gone = expected is null && depth == keys.Count - 1;
        if (changed.Items.Count != list.Items.Count - (gone ? 1 : 0))
            return false;
        var others = list.Items.Where((_, i) => i != index).Zip(changed.Items.Where((_, i) => gone || i != index));
        return others.All(pair => Same(pair.First, pair.Second)) && (gone || Check(list.Items[index], changed.Items[index], keys, depth + 1, expected));
    }

    private static bool Rest(MapNode one, MapNode other, string? without)
    {
        var (a, b) = (one.Entries.Where(entry => entry.Key.Value != without).ToList(), other.Entries.Where(entry => entry.Key.Value != without).ToList());
        return a.Count == b.Count && a.Zip(b).All(pair => pair.First.Key.Value == pair.Second.Key.Value && Same(pair.First.Value, pair.Second.Value));
    }
}
