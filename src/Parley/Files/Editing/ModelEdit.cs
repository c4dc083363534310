namespace Parley.Files.Editing;

/// <summary>
/// Changes the text of a model file at one path and leaves every other line as it is: comments, order, layout, indentation, line endings.
/// A path is keys joined by points, list items by their <c>id</c> or their number from 0; a key that holds points stands in double quotes.
/// New keys stand in the declared order of the format, new entries after the last. After every change the text is read again:
/// where anything but the path would differ, nothing is changed and the result says so.
/// </summary>
/// <remarks>Texts are YAML without a byte order mark. Cost: two readings of the text.</remarks>
public static class ModelEdit
{
    /// <summary>Puts a value at a path, in the place of what is there or as a new entry; mappings that lead there are made.</summary>
    /// <param name="fragment">The value as YAML, from column 0 with steps of two; see <see cref="YamlFragment"/>. In braces or brackets it is written on one line.</param>
    public static EditResult Set(string text, string path, string fragment)
    {
        var (piece, problem) = Fragment.Read(Checked(fragment));
        return piece is null ? EditResult.Refused(problem!) : Run(text, path, (root, keys) => (SetChange.Of(text, root, keys, piece), piece.Root));
    }

    /// <summary>Puts a further item at the end of the list at a path; the list is made where there is none, and of a single value that stands for a list.</summary>
    public static EditResult Append(string text, string path, string fragment)
    {
        var (piece, problem) = Fragment.Read(Checked(fragment));
        return piece is null ? EditResult.Refused(problem!) : Run(text, path, (root, keys) => AppendChange.Of(text, root, keys, piece));
    }

    /// <summary>Takes away the entry or item at a path. A section that loses its last entry stays, empty.</summary>
    public static EditResult Delete(string text, string path) => Run(text, path, (root, keys) => (DeleteChange.Of(text, root, keys), null));

    private static string Checked(string fragment)
    {
        ArgumentNullException.ThrowIfNull(fragment);
        return fragment;
    }

    private static EditResult Run(string text, string path, Func<MapNode, IReadOnlyList<string>, ((TextChange? Change, string? Problem) Made, Node? Expected)> make)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(path);
        var (root, problem) = Read(text);
        if (root is null)
            return EditResult.Refused(problem!);
        if (EditPath.Keys(root, path) is not { } keys)
            return EditResult.Refused($"'{Reading.Cut(path)}' is not a path: keys are joined by single points.");
        var ((made, why), expected) = make(root, keys);
        if (made is not { } change)
            return EditResult.Refused(why!);
        var changed = change.In(text);
        var (after, broken) = Read(changed);
        if (after is null)
            return EditResult.Refused($"The change would leave a file that cannot be read, so nothing was changed: {broken}");
        return EditCheck.DiffersOnlyAt(root, after, keys, expected)
            ? new EditResult(changed, null)
            : EditResult.Refused($"The text at '{Reading.Cut(path)}' is laid out in a way that cannot be changed without touching more, so nothing was changed; change it by hand.");
    }

    internal static (MapNode? Root, string? Problem) Read(string text)
    {
        var bag = new DiagnosticBag();
        bag.Texts.Add(new SourceText("", text));
        var root = YamlNodes.Read(bag, 0);
        if (bag.HasErrors)
            return (null, $"The file cannot be read (line {bag.Items[0].Line}): {bag.Items[0].Message}");
        return root is null or ScalarNode { IsNull: true } ? (new MapNode(default, []), null) : root is MapNode map ? (map, null) : (null, "The file is not a mapping of sections.");
    }
}
