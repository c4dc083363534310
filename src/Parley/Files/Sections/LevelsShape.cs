using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Parley.Files.Shapes;

namespace Parley.Files.Sections;

/// <summary>The levels of an issue: a list of names, or a mapping from names to what they mean.</summary>
internal sealed class LevelsShape : Shape<IReadOnlyList<Level>>
{
    private static readonly ListShape<string> Names = new(IssueSections.LevelName, most: Issue.MaxLevels);

    private static readonly MapShape<string> Meanings = new(IssueSections.LevelName, Common.Text);

    public override IReadOnlyList<Level> Empty => [];

    public override string Words => "a list of names, or a mapping from names to what they mean";

    public override IReadOnlyList<Level> Read(Node node, Reading reading, string key)
    {
        if (node is MapNode)
            return [.. Meanings.Read(node, reading, key).Select(level => Make(level.Key, level.Value))];
        return [.. Names.Read(node, reading, key).Select(name => Make(name, name.Replace('-', ' ')))];
    }

    public override JsonObject Schema() => new() { ["anyOf"] = new JsonArray(Names.Schema(), Meanings.Schema()) };

    public override void Write(Node node, Utf8JsonWriter writer)
    {
        if (node is MapNode)
            Meanings.Write(node, writer);
        else
            Names.Write(node, writer);
    }

    private static Level Make(string id, string says) => IssueSections.IsNumber(id)
        ? new Level(id, says.Trim().Length == 0 || id[0] == '-' ? id : says, double.Parse(id, CultureInfo.InvariantCulture))
        : new Level(id, says, null);
}
