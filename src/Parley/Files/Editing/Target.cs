using Parley.Files.Sections;
using Parley.Files.Shapes;

namespace Parley.Files.Editing;

/// <summary>How far a path leads into a text: the pieces that are there, and the first key that is not.</summary>
/// <param name="Nodes">The root, then the piece under each key that is there.</param>
/// <param name="Shapes">What is declared of each of them; null where nothing is.</param>
internal sealed record Target(IReadOnlyList<string> Keys, IReadOnlyList<Node> Nodes, IReadOnlyList<Shape?> Shapes)
{
    /// <summary>How many keys lead somewhere.</summary>
    public int Found => Nodes.Count - 1;

    /// <summary>Whether the whole path is there.</summary>
    public bool IsThere => Found == Keys.Count;

    /// <summary>The deepest piece that is there.</summary>
    public Node Last => Nodes[^1];

    /// <summary>The path as far as a number of keys.</summary>
    public string Name(int count) => string.Join('.', Keys.Take(count));

    public static Target Of(MapNode root, IReadOnlyList<string> keys)
    {
        var (nodes, shapes) = (new List<Node> { root }, new List<Shape?> { ConflictSections.Conflict });
        foreach (var key in keys)
        {
            if (EditPath.Step(nodes[^1], key) is not { } inside)
                break;
            shapes.Add(shapes[^1]?.Inside(key)?.Shape);
            nodes.Add(inside);
        }
        return new Target(keys, nodes, shapes);
    }
}
