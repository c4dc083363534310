namespace Parley.Files.Editing;

/// <summary>Works out the change of text that takes away what stands at a path.</summary>
internal static class DeleteChange
{
    /// <summary>The change, or why there is none.</summary>
    public static (TextChange? Change, string? Problem) Of(string text, MapNode root, IReadOnlyList<string> keys)
    {
        var target = Target.Of(root, keys);
        if (!target.IsThere)
            return (null, $"There is nothing at '{Reading.Cut(string.Join('.', keys))}'.");
        var (parent, key, change) = (target.Nodes[^2], keys[^1], new BlockChange(text, root));
        var count = parent is MapNode all ? all.Entries.Count : ((ListNode)parent).Items.Count;
        if (count == 1)
            return SetChange.Replace(change, target, keys.Count - 1, Fragment.Read(parent is MapNode ? "{}" : "[]").Fragment!);
        var index = parent is MapNode map ? map.Entries.Select(entry => entry.Key.Value).ToList().IndexOf(key) : EditPath.Index((ListNode)parent, key);
        if (parent.Extent.Layout == Layout.Flow)
            return (FlowChange.Delete(text, FlowChange.Extents(text, parent), index), null);
        return (parent is MapNode block ? change.Delete(block, index) : change.Delete((ListNode)parent, index), null);
    }
}
