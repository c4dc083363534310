using System.Text.Json;
using System.Text.Json.Nodes;

namespace Parley.Files.Shapes;

/// <summary>Text for people. Unquoted words that other YAML programs read as true, false or null are refused.</summary>
internal sealed class TextShape : Shape<string>
{
    private static readonly HashSet<string> Traps = new(StringComparer.OrdinalIgnoreCase) { "yes", "no", "on", "off", "true", "false", "y", "n" };

    public override string Empty => "";

    public override string Words => "text";

    public override string Read(Node node, Reading reading, string key)
    {
        if (node is not ScalarNode scalar || scalar.IsNull)
        {
            reading.Expected(node, "Text");
            return "";
        }
        if (scalar.Plain && Traps.Contains(scalar.Value))
            reading.Bag.Error(node.At, $"Unquoted, '{scalar.Value}' is a truth value in YAML and not text.", $"Write \"{scalar.Value}\" in quotes.");
        return scalar.Value.Trim();
    }

    public override JsonObject Schema() => new() { ["type"] = new JsonArray("string", "number") };

    public override void Write(Node node, Utf8JsonWriter writer) => writer.WriteStringValue(((ScalarNode)node).Value.Trim());
}
