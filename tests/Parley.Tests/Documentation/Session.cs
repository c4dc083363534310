using Parley.Cli;

namespace Parley.Tests.Documentation;

/// <summary>
/// Runs the commands of one page. Files that the page gives or makes lie in a folder of its own; all others are the checkout's.
/// The process's own folder is never changed: paths are made whole on the way in and short again on the way out.
/// </summary>
internal sealed class Session : IDisposable
{
    private const string RunPrefix = "dotnet run -c Release --project src/Parley.Cli -- ";
    private const string TestCommand = "dotnet test --solution Parley.slnx";
    private static readonly string[] Written = [".yaml", ".html", ".json", ".csv", ".dot", ".graphml", ".svg", ".gmcr"];
    private readonly string _folder = Directory.CreateTempSubdirectory("parley-docs").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    public void Write(string name, IEnumerable<string> lines)
    {
        var path = Path.GetFullPath(Path.Combine(_folder, name));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
    }

    /// <summary>What a command prints and its exit code; no output at all where the command is one that is only checked for its words.</summary>
    public async Task<(IReadOnlyList<string>? Output, int Exit)> Run(string command)
    {
        if (command == TestCommand)
            return (null, 0);
        if (command.StartsWith("cat ", StringComparison.Ordinal))
            return (Lines(await File.ReadAllTextAsync(Place(command[4..].Trim()))), 0);
        var text = command.StartsWith(RunPrefix, StringComparison.Ordinal) ? "parley " + command[RunPrefix.Length..] : command;
        if (text != "parley" && !text.StartsWith("parley ", StringComparison.Ordinal))
            throw new FormatException($"'{command}' is not executed by the tests: put it into a sh block.");
        // "< FILE" gives the file's lines as answers, as a shell does.
        var parts = text.Split(" < ", 2);
        var words = Transcript.Words(parts[0]);
        await using var input = parts.Length > 1 ? new FileStream(Place(parts[1].Trim()), FileMode.Open, FileAccess.Read) : Stream.Null;
        await using var output = new StringWriter { NewLine = "\n" };
        var exit = await CommandLine.Run([.. words.Skip(1).Select(Argument)], new Terminal(output, output, false, input), CancellationToken.None);
        var printed = output.ToString().Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
            .Replace(Repository.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        return (Lines(printed), exit);
    }

    private static string[] Lines(string text)
    {
        var lines = text.Split('\n').Select(line => line.TrimEnd()).ToList();
        while (lines.Count > 0 && lines[^1].Length == 0)
            lines.RemoveAt(lines.Count - 1);
        return [.. lines];
    }

    private string Argument(string word)
    {
        var equals = word.StartsWith("--", StringComparison.Ordinal) ? word.IndexOf('=', StringComparison.Ordinal) + 1 : 0;
        var name = word[equals..];
        var isPath = Path.Exists(Path.Combine(_folder, name)) || Path.Exists(Path.Combine(Repository.Root, name)) || Written.Contains(Path.GetExtension(name));
        return name.Length == 0 || !isPath || name is "." or ".." ? word : word[..equals] + Place(name);
    }

    private string Place(string name)
    {
        var own = Path.Combine(_folder, name);
        var shared = Path.Combine(Repository.Root, name);
        return !Path.Exists(own) && Path.Exists(shared) ? shared : own;
    }
}
