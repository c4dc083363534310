using System.Text.Json;
using System.Text.Json.Nodes;

namespace Parley.Files.Shapes;

/// <summary>A single value that has to follow a rule: a name, a date, a hash, a reference, a path.</summary>
/// <param name="words">The shape in words.</param>
/// <param name="schema">Makes the JSON Schema.</param>
/// <param name="empty">What stands in where the value is wrong.</param>
/// <param name="parse">Gives the value, or the reason why it is wrong and a suggestion; may register references.</param>
internal sealed class ScalarShape<T>(
    string words, Func<JsonObject> schema, T empty, Func<ScalarNode, Reading, (bool Right, T Value, string? Problem, string? Suggestion)> parse) : Shape<T>
{
    public override T Empty => empty;

    public override string Words => words;

    public override T Read(Node node, Reading reading, string key)
    {
        if (node is not ScalarNode scalar || scalar.IsNull)
        {
            reading.Expected(node, char.ToUpperInvariant(words[0]) + words[1..]);
            return empty;
        }
        var (right, value, problem, suggestion) = parse(scalar, reading);
        if (right)
            return value;
        reading.Bag.Error(node.At, problem ?? $"'{Reading.Cut(scalar.Value)}' is not {words}.", suggestion);
        return empty;
    }

    public override JsonObject Schema() => schema();

    public override void Write(Node node, Utf8JsonWriter writer) => writer.WriteStringValue(((ScalarNode)node).Value.Trim());
}
