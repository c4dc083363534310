namespace Parley.Files;

/// <summary>A place at which two perspectives part: one path that either of them can take from the other, independently of all others.</summary>
/// <param name="Path">The model path.</param>
/// <param name="SplitFrom">The longer section that one of them replaces whole and the other in parts; null where the path is replaced as it stands.</param>
public sealed record Difference(string Path, string? SplitFrom)
{
    /// <summary>The section of the model file.</summary>
    public string Section => Path.Split('.')[0];
}
