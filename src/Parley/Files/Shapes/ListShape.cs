using System.Text.Json;
using System.Text.Json.Nodes;

namespace Parley.Files.Shapes;

/// <summary>A list of pieces of one shape; a single piece may stand without a list where that is allowed.</summary>
internal sealed class ListShape<T>(Shape<T> item, bool orOne = false, int most = 20_000) : Shape<IReadOnlyList<T>>
{
    public override IReadOnlyList<T> Empty => [];

    public override string Words => orOne ? $"{item.Words}, or a list of such" : $"a list, each item {item.Words}";

    public override bool TakesOne => orOne;

    public override IReadOnlyList<T> Read(Node node, Reading reading, string key)
    {
        if (node is ListNode list)
        {
            if (list.Items.Count > most)
                reading.Bag.Error(node.At, $"The list has {list.Items.Count} items; at most {most} are read.");
            return [.. list.Items.Take(most).Select(entry => item.Read(entry, reading, key))];
        }
        if (orOne)
            return [item.Read(node, reading, key)];
        reading.Expected(node, $"A list (each item {item.Words})");
        return [];
    }

    public override JsonObject Schema()
    {
        var array = new JsonObject { ["type"] = "array", ["items"] = item.Schema() };
        return orOne ? new JsonObject { ["anyOf"] = new JsonArray(item.Schema(), array) } : array;
    }

    public override void Write(Node node, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var entry in node is ListNode list ? list.Items : [node])
            item.Write(entry, writer);
        writer.WriteEndArray();
    }

    public override (Shape Shape, string? About)? Inside(string key) => (item, null);

    public override void Visit(Action<Shape> visit)
    {
        visit(this);
        item.Visit(visit);
    }
}
