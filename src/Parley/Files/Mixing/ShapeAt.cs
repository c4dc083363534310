using Parley.Files.Sections;
using Parley.Files.Shapes;

namespace Parley.Files;

/// <summary>What stands at a model path: the declared shape, and the value in a resolved model.</summary>
internal static class ShapeAt
{
    /// <summary>The shape that is declared at the path; null where none is known.</summary>
    public static Shape? Find(string path)
    {
        Shape? shape = ConflictSections.Conflict;
        foreach (var key in path.Split('.'))
            shape = shape?.Inside(key)?.Shape;
        return shape;
    }

    /// <summary>The node at the path; null where there is none. List items are found by their id.</summary>
    public static Node? Value(MapNode root, string path)
    {
        Node? node = root;
        foreach (var key in path.Split('.'))
            node = node switch
            {
                MapNode map => map.Find(key),
                ListNode list => list.Items.FirstOrDefault(item => ((item as MapNode)?.Find("id") as ScalarNode)?.Value == key),
                _ => null,
            };
        return node;
    }
}
