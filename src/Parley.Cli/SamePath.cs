namespace Parley.Cli;

/// <summary>Whether two paths name one file, so that a result never replaces what it was made from.</summary>
internal static class SamePath
{
    /// <summary>Follows links; letters that differ in case only count as the same, which is the cautious side.</summary>
    public static bool Is(string one, string other) => string.Equals(Real(one), Real(other), StringComparison.OrdinalIgnoreCase);

    private static string Real(string path)
    {
        try
        {
            var full = Path.GetFullPath(path);
            return File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return path;
        }
    }
}
