using System.Text.Json;
using System.Text.Json.Nodes;

namespace Parley.Files.Shapes;

/// <summary>Pieces of one shape, each under a key; the order of the file is kept.</summary>
/// <param name="key">What a key has to be.</param>
/// <param name="item">The shape of each piece.</param>
internal sealed class MapShape<T>(Shape<string> key, Shape<T> item) : Shape<IReadOnlyList<(string Key, T Value)>>
{
    public override IReadOnlyList<(string Key, T Value)> Empty => [];

    public override string Words => $"a mapping from {key.Words} to {item.Words}";

    public override IReadOnlyList<(string Key, T Value)> Read(Node node, Reading reading, string _)
    {
        if (node is not MapNode map)
        {
            reading.Expected(node, $"A{Words[1..]}");
            return [];
        }
        var result = new List<(string, T)>(map.Entries.Count);
        foreach (var (name, value) in map.Entries)
            result.Add((key.Read(name, reading, ""), item.Read(value, reading, name.Value)));
        return result;
    }

    public override JsonObject Schema()
    {
        var names = key.Schema();
        names.Remove("type");
        var schema = new JsonObject { ["type"] = "object", ["additionalProperties"] = item.Schema() };
        if (names.Count > 0)
            schema["propertyNames"] = names;
        return schema;
    }

    public override void Write(Node node, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in ((MapNode)node).Entries)
        {
            writer.WritePropertyName(name.Value);
            item.Write(value, writer);
        }
        writer.WriteEndObject();
    }

    public override (Shape Shape, string? About)? Inside(string key) => (item, null);

    public override void Visit(Action<Shape> visit)
    {
        visit(this);
        item.Visit(visit);
    }
}
