using System.Text.Json;
using Parley.Files.Shapes;

namespace Parley.Files;

/// <summary>Tells values from what is said about them: reasons (<c>because</c>) and words (<c>note</c>, <c>about</c>, <c>means</c>, <c>name</c>).</summary>
internal static class Reasons
{
    private static readonly string[] Keys = ["because", "note", "about", "means", "name", "in_text"];

    /// <summary>Whether a key of a piece of this shape holds a reason or words. An id that happens to be such a word is none: only declared keys count.</summary>
    public static bool Is(Shape shape, string key) => Keys.Contains(key) && shape.Inside(key) is { About: not null };

    /// <summary>Whether two values are the same but for words and reasons.</summary>
    public static bool Same(Shape? shape, Node? one, Node? two)
    {
        if (one is null || two is null)
            return ReferenceEquals(one, two);
        return ReferenceEquals(one, two) || Text(shape, one).AsSpan().SequenceEqual(Text(shape, two));
    }

    // The canonical form of the piece, so that layout and ways of writing the same value make no difference.
    private static byte[] Text(Shape? shape, Node node)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
            (shape ?? new AnyShape()).Write(Without(shape, node), writer);
        return buffer.ToArray();
    }

    private static Node Without(Shape? shape, Node node) => node switch
    {
        MapNode map => map with { Entries = [.. map.Entries.Where(entry => shape is null || !Is(shape, entry.Key.Value)).Select(entry => (entry.Key, Without(shape?.Inside(entry.Key.Value)?.Shape, entry.Value)))] },
        ListNode list => list with { Items = [.. list.Items.Select(item => Without(shape?.Inside("0")?.Shape, item))] },
        _ => node,
    };
}
