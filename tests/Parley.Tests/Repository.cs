using System.Runtime.CompilerServices;

namespace Parley.Tests;

/// <summary>Where the checkout lies, and which files belong to it.</summary>
internal static class Repository
{
    private static readonly string[] Skipped = ["bin", "obj", ".git", "artifacts", "BenchmarkDotNet.Artifacts", "TestResults", ".vs", ".idea", "node_modules"];

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>Every file under a folder, relative to the root with forward slashes, in ordinal order; build output is left out.</summary>
    public static IReadOnlyList<string> Files(string under = "", string ending = "")
    {
        var found = new List<string>();
        var start = Path.Combine(Root, under);
        if (Directory.Exists(start))
            Collect(new DirectoryInfo(start), ending, found);
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    /// <summary>The text of a file that is named relative to the root.</summary>
    public static string Text(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>The expected text of a recorded file; where the environment variable PARLEY_RECORD is 1, the file is written first.</summary>
    public static string Recorded(string path, string actual)
    {
        var full = Path.Combine(Root, path);
        if (Environment.GetEnvironmentVariable("PARLEY_RECORD") == "1")
            File.WriteAllText(full, actual);
        return File.Exists(full) ? File.ReadAllText(full) : "";
    }

    /// <summary>Fails with every line that is given.</summary>
    public static void None(IEnumerable<string?> wrong)
    {
        var lines = string.Join('\n', wrong);
        Assert.True(lines.Length == 0, lines);
    }

    private static void Collect(DirectoryInfo folder, string ending, List<string> found)
    {
        foreach (var file in folder.EnumerateFiles().Where(file => file.Name.EndsWith(ending, StringComparison.Ordinal)))
            found.Add(Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'));
        foreach (var inner in folder.EnumerateDirectories().Where(inner => !Skipped.Contains(inner.Name)))
            Collect(inner, ending, found);
    }

    private static string Find([CallerFilePath] string here = "")
    {
        foreach (var start in new[] { AppContext.BaseDirectory, Path.GetDirectoryName(here) })
            for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
                if (File.Exists(Path.Combine(folder, "Parley.slnx")))
                    return folder;
        throw new DirectoryNotFoundException("The tests run inside a checkout: no folder above them holds Parley.slnx.");
    }
}
