namespace Parley.Files.Editing;

/// <summary>Works out the change of text that puts a further item at the end of a list.</summary>
internal static class AppendChange
{
    /// <summary>The change, or why there is none, and what the path then holds.</summary>
    public static ((TextChange? Change, string? Problem) Made, Node? Expected) Of(string text, MapNode root, IReadOnlyList<string> keys, Fragment fragment)
    {
        var target = Target.Of(root, keys);
        switch (target.IsThere ? target.Last : null)
        {
            case null:
            case ScalarNode { IsNull: true } or ListNode { Items.Count: 0 }:
                var list = fragment.AsItem();
                return (SetChange.Of(text, root, keys, list), list.Root);
            case ListNode { Extent.Layout: Layout.Flow } flow:
                return ((FlowChange.Append(text, flow, fragment), null), With(flow, fragment));
            case ListNode block:
                return ((new BlockChange(text, root).Append(block, fragment), null), With(block, fragment));
            case MapNode when target.Shapes[^1]?.TakesOne != true:
                return ((null, $"'{target.Name(keys.Count)}' is a mapping, not a list."), null);
            case var one:
                var both = new ListNode(default, [one!, fragment.Root]);
                return (SetChange.Of(text, root, keys, Fragment.Read(FlowText.Of(both)).Fragment!), both);
        }
    }

    private static ListNode With(ListNode list, Fragment fragment) => list with { Items = [.. list.Items, fragment.Root] };
}
