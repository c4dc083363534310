using System.Text.Json;
using System.Text.Json.Nodes;
using Parley.Files.Shapes;

namespace Parley.Files.Sections;

/// <summary>Scores of the levels of an issue: a list in the issue's order, or a mapping from the levels' names.</summary>
internal sealed class ScoresShape : Shape<IReadOnlyList<Score>>
{
    private static readonly ListShape<Assumption> InOrder = new(PreferenceSections.Assumption, most: Issue.MaxLevels);

    private static readonly MapShape<Assumption> ByName = new(IssueSections.LevelName, PreferenceSections.Assumption);

    public override IReadOnlyList<Score> Empty => [];

    public override string Words => "a list of numbers in the issue's order, or a mapping from levels to numbers";

    public override IReadOnlyList<Score> Read(Node node, Reading reading, string key)
    {
        if (node is MapNode)
            return [.. ByName.Read(node, reading, key).Select(score => new Score(score.Key, score.Value))];
        return [.. InOrder.Read(node, reading, key).Select(amount => new Score("", amount))];
    }

    public override JsonObject Schema() => new() { ["anyOf"] = new JsonArray(InOrder.Schema(), ByName.Schema()) };

    public override void Write(Node node, Utf8JsonWriter writer)
    {
        if (node is MapNode)
            ByName.Write(node, writer);
        else
            InOrder.Write(node, writer);
    }
}
