namespace Parley.Files.Import;

/// <summary>What a piece of JSON is.</summary>
internal enum JsonKind
{
    Null,
    True,
    False,
    Number,
    Text,
    List,
    Map,
}

/// <summary>A piece of a JSON file with the place where it stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The characters of a number or a text; else empty.</param>
/// <param name="Items">The items of a list, or the values of a map; else empty.</param>
/// <param name="Names">The names of a map, one per item; else empty.</param>
/// <param name="At">Line and column.</param>
/// <param name="Path">Where it stands, such as <c>decisionMakers[0].options[1]</c>; empty for the whole.</param>
internal sealed record JsonPart(JsonKind Kind, string Text, IReadOnlyList<JsonPart> Items, IReadOnlyList<string> Names, Mark At, JsonPath Path)
{
    /// <summary>The value at a name, or null where it is absent or null.</summary>
    public JsonPart? Find(string name)
    {
        for (var i = 0; i < Names.Count; i++)
            if (Names[i] == name)
                return Items[i].Kind == JsonKind.Null ? null : Items[i];
        return null;
    }

    /// <summary>What it is, in a reader's words.</summary>
    public string Words => Kind switch
    {
        JsonKind.Null => "null",
        JsonKind.True => "true",
        JsonKind.False => "false",
        JsonKind.Number => $"the number {Reading.Cut(Text)}",
        JsonKind.Text => $"the text \"{Reading.Cut(GmcrNames.Clean(Text))}\"",
        JsonKind.List => "a list",
        _ => "an object",
    };
}

/// <summary>The way from the root of a JSON file to one of its pieces.</summary>
internal sealed record JsonPath(JsonPath? Parent, string? Name, int Index)
{
    /// <inheritdoc/>
    public override string ToString() => Parent is null ? ""
        : Name is null ? $"{Parent}[{Index}]"
        : Parent.Parent is null ? Reading.Cut(GmcrNames.Clean(Name))
        : $"{Parent}.{Reading.Cut(GmcrNames.Clean(Name))}";
}
