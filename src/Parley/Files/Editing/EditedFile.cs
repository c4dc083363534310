namespace Parley.Files.Editing;

/// <summary>One file of a model while it is edited.</summary>
/// <param name="Name">The file as the user or the model named it.</param>
/// <param name="Path">Its full path.</param>
/// <param name="Hash">SHA-256 of its bytes as they were read.</param>
/// <param name="Marked">Whether it begins with a byte order mark, which stays.</param>
/// <param name="Before">Its text as it was read.</param>
internal sealed record EditedFile(string Name, string Path, string Hash, bool Marked, string Before)
{
    /// <summary>The text with the changes so far.</summary>
    public string Text { get; set; } = Before;

    /// <summary>Reads a file. Exactly one of the results is null.</summary>
    public static (EditedFile? File, string? Problem) Read(string path, string name)
    {
        var (bytes, problem) = SourceText.Bytes(path, "a model file");
        if (bytes is null)
            return (null, problem);
        var (text, wrong) = SourceText.Decode(bytes, name);
        return text is null ? (null, wrong) : (new EditedFile(name, path, ModelWriter.Hash(bytes), bytes is [0xEF, 0xBB, 0xBF, ..], text.Text), null);
    }
}
