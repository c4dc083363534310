using System.Text.Json;
using System.Text.Json.Nodes;

namespace Parley.Files.Shapes;

/// <summary>Any value, kept as it stands.</summary>
internal sealed class AnyShape : Shape<Node>
{
    public override Node Empty { get; } = new ScalarNode(default, "", true);

    public override string Words => "any value";

    public override Node Read(Node node, Reading reading, string key) => node;

    public override JsonObject Schema() => new();

    public override void Write(Node node, Utf8JsonWriter writer)
    {
        switch (node)
        {
            case MapNode map:
                writer.WriteStartObject();
                foreach (var (key, value) in map.Entries)
                {
                    writer.WritePropertyName(key.Value);
                    Write(value, writer);
                }
                writer.WriteEndObject();
                break;
            case ListNode list:
                writer.WriteStartArray();
                foreach (var item in list.Items)
                    Write(item, writer);
                writer.WriteEndArray();
                break;
            case ScalarNode scalar:
                WriteScalar(scalar, writer);
                break;
        }
    }

    private static void WriteScalar(ScalarNode scalar, Utf8JsonWriter writer)
    {
        if (scalar.IsNull)
            writer.WriteNullValue();
        else if (scalar is { Plain: true, Value: "true" or "false" })
            writer.WriteBooleanValue(scalar.Value == "true");
        else if (NumberShape.TryParse(scalar, out var number))
            writer.WriteNumberValue(number);
        else
            writer.WriteStringValue(scalar.Value);
    }
}
