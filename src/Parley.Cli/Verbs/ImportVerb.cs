using System.CommandLine;
using System.Text;
using Parley.Files.Import;

namespace Parley.Cli.Verbs;

/// <summary><c>parley import FILE</c>: a model file from a file of GMCR+ or gmcr-py, or from a scenario of Genius.</summary>
internal static class ImportVerb
{
    public static Command Command(Terminal terminal)
    {
        var paths = new Argument<string[]>("FILE") { Description = "The file to read (.gmcr); for Genius the domain (.xml) and then the profile of each party.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string?>("--output", "-o") { Description = "The model file to write (.parley.yaml); standard output where left out." };
        var force = new Option<bool>("--force") { Description = "Replace the file where it exists." };
        var command = new Command("import", "Make a model file from a file of GMCR+ or gmcr-py, or from a scenario of Genius.") { paths, output, force };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed.GetValue(paths)!, parsed.GetValue(output), parsed.GetValue(force), terminal, cancellation)));
        return command;
    }

    private static int Run(string[] paths, string? output, bool force, Terminal terminal, CancellationToken cancellation)
    {
        var genius = paths[0].EndsWith(".xml", StringComparison.OrdinalIgnoreCase);
        if (!genius && paths.Length > 1)
        {
            terminal.Error.WriteLine("error: one file is imported at a time; only a Genius scenario has several, its domain (.xml) first.");
            return ExitCode.Usage;
        }
        var result = genius ? GeniusImport.FromFiles(paths[0], paths[1..], cancellation) : GmcrImport.FromFile(paths[0], cancellation);
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
        return OutputFile.Write(output, Encoding.UTF8.GetBytes(yaml), paths, force, terminal);
    }
}
