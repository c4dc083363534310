namespace Parley.Cli;

/// <summary>Writes results to a file: whole or not at all, and never over another file unless told to.</summary>
internal static class OutputFile
{
    /// <summary>Writes the bytes, or says in one message why not; never over one of <paramref name="sources"/>, from which they were made. Returns the exit code.</summary>
    public static int Write(string path, byte[] bytes, IReadOnlyList<string> sources, bool force, Terminal terminal)
    {
        if (sources.Any(source => SamePath.Is(path, source)))
            return Refuse(terminal, $"'{path}' is a file that was read; it is not replaced.", "Choose another name.");
        if (Directory.Exists(path))
            return Refuse(terminal, $"'{path}' is a folder.", "Name a file in it.");
        if (!force && File.Exists(path))
            return Refuse(terminal, $"'{path}' exists.", "Add --force to replace it, or choose another name.");
        var part = path + ".part";
        try
        {
            File.WriteAllBytes(part, bytes);
            File.Move(part, path, force);
            return ExitCode.Done;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Remove(part);
            return Refuse(terminal, $"'{path}' cannot be written: {Reason(path, problem)}", null);
        }
    }

    private static string Reason(string path, Exception problem) =>
        problem is DirectoryNotFoundException ? "the folder does not exist."
        : problem is UnauthorizedAccessException ? "access is denied."
        : problem.Message.Replace(path + ".part", path, StringComparison.Ordinal);

    private static void Remove(string part)
    {
        try
        {
            File.Delete(part);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // What could not be written can seldom be removed either; the first problem is the one to report.
        }
    }

    private static int Refuse(Terminal terminal, string message, string? suggestion)
    {
        terminal.Error.WriteLine($"error: {message}");
        if (suggestion is not null)
            terminal.Error.WriteLine(suggestion);
        return ExitCode.Usage;
    }
}
