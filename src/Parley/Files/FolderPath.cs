namespace Parley.Files;

/// <summary>Keeps what a model names within the model's own folder, links followed.</summary>
public static class FolderPath
{
    /// <summary>The full path of a relative path that stays inside <paramref name="folder"/>, or null where it would leave it.</summary>
    public static string? Inside(string folder, string relative)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(relative);
        if (relative.Length == 0 || Path.IsPathRooted(relative) || relative.Contains('\0', StringComparison.Ordinal) || relative.Contains('\\', StringComparison.Ordinal))
            return null;
        var root = Real(Path.GetFullPath(folder));
        var full = Path.GetFullPath(Path.Combine(root, relative));
        return IsBelow(full, root) && IsBelow(Real(full), root) ? full : null;
    }

    private static bool IsBelow(string path, string root) => path.StartsWith(root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // Every part of the path may be a link; each is followed in turn.
    private static string Real(string path)
    {
        var real = Path.GetPathRoot(path)!;
        foreach (var part in path[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Combine(real, part);
            try
            {
                FileSystemInfo entry = Directory.Exists(real) ? new DirectoryInfo(real) : new FileInfo(real);
                real = entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? real;
            }
            catch (IOException)
            {
                return real;
            }
        }
        return real;
    }
}
