using System.CommandLine;
using System.Text;
using Parley.Files.Import;

namespace Parley.Cli.Verbs;

/// <summary><c>parley import FILE</c>: a model file from a file of GMCR+ or gmcr-py.</summary>
internal static class ImportVerb
{
    public static Command Command(Terminal terminal)
    {
        var path = new Argument<string>("FILE") { Description = "The file to read (.gmcr)." };
        var output = new Option<string?>("--output", "-o") { Description = "The model file to write (.parley.yaml); standard output where left out." };
        var force = new Option<bool>("--force") { Description = "Replace the file where it exists." };
        var command = new Command("import", "Make a model file from a file of GMCR+ or gmcr-py.") { path, output, force };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed.GetValue(path)!, parsed.GetValue(output), parsed.GetValue(force), terminal, cancellation)));
        return command;
    }

    private static int Run(string path, string? output, bool force, Terminal terminal, CancellationToken cancellation)
    {
        var result = GmcrImport.FromFile(path, cancellation);
        DiagnosticPrinter.Print(result.Errors, terminal);
        if (result.Yaml is not { } yaml)
            return ExitCode.Invalid;
        foreach (var note in result.Notes)
            terminal.Error.WriteLine($"note: {note}");
        if (output is null)
        {
            terminal.Out.Write(yaml);
            return ExitCode.Done;
        }
        return OutputFile.Write(output, Encoding.UTF8.GetBytes(yaml), force, terminal);
    }
}
