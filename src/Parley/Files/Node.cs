namespace Parley.Files;

/// <summary>A piece of a YAML file with the place where it stands. Line and column count from 1; file is an index into the texts that were read.</summary>
internal abstract record Node(Mark At)
{
    /// <summary>Which characters of its file's text the piece covers, and how it is laid out; nothing for a piece that no file holds.</summary>
    public Extent Extent { get; init; }
}

/// <summary>Where a node stands, and how many characters it covers on its first line.</summary>
internal readonly record struct Mark(int File, int Line, int Column, int Length);

/// <summary>A single value as text. Plain means unquoted on one line.</summary>
internal sealed record ScalarNode(Mark At, string Value, bool Plain) : Node(At)
{
    /// <summary>Whether the file leaves the value out.</summary>
    public bool IsNull => Plain && Value is "" or "null" or "~";
}

/// <summary>A list.</summary>
internal sealed record ListNode(Mark At, IReadOnlyList<Node> Items) : Node(At);

/// <summary>Keys and values in file order; keys are unique.</summary>
internal sealed record MapNode(Mark At, IReadOnlyList<(ScalarNode Key, Node Value)> Entries) : Node(At)
{
    /// <summary>The value at a key, or null.</summary>
    public Node? Find(string key)
    {
        foreach (var (name, value) in Entries)
            if (name.Value == key)
                return value;
        return null;
    }
}
