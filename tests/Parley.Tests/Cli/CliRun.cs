using Parley.Cli;

namespace Parley.Tests.Cli;

/// <summary>Runs the command line within the test, over models in a folder of their own.</summary>
internal sealed class CliRun : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("parley").FullName;

    public void Dispose() => Directory.Delete(Folder, true);

    /// <summary>The path of a new file with that text.</summary>
    public string Put(string text, string name = "model.parley.yaml")
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>A published model of the catalog.</summary>
    public static string Catalog(string name) => Path.Combine(Root(), "catalog", name);

    /// <summary>The folder of the repository.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Parley.slnx")))
            folder = folder.Parent;
        return folder!.FullName;
    }

    public static async Task<(int Code, string Out, string Error)> Of(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.Run(args, new Terminal(output, error, false), CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
