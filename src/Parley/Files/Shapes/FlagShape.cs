using System.Text.Json;
using System.Text.Json.Nodes;

namespace Parley.Files.Shapes;

/// <summary>True or false.</summary>
internal sealed class FlagShape : Shape<bool>
{
    public override bool Empty => false;

    public override string Words => "true or false";

    public override bool Read(Node node, Reading reading, string key)
    {
        if (node is ScalarNode { Plain: true, Value: "true" })
            return true;
        if (node is not ScalarNode { Plain: true, Value: "false" })
            reading.Expected(node, "true or false");
        return false;
    }

    public override JsonObject Schema() => new() { ["type"] = "boolean" };

    public override void Write(Node node, Utf8JsonWriter writer) => writer.WriteBooleanValue(((ScalarNode)node).Value == "true");
}
