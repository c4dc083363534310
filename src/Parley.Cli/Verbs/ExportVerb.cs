using System.CommandLine;
using System.Text;
using Parley.Files;
using Parley.GraphModel;
using Parley.Reports;

namespace Parley.Cli.Verbs;

/// <summary><c>parley export MODEL</c>: the model or its solved graph for other programs.</summary>
internal static class ExportVerb
{
    public static Command Command(Terminal terminal)
    {
        var path = Shared.Model();
        var perspective = Shared.Perspective();
        var format = new Option<string>("--format") { Description = "json: the resolved model; csv: states, ranks and stability; dot, graphml: the graph of states and moves.", Required = true };
        format.AcceptOnlyFromAmong("json", "csv", "dot", "graphml");
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; standard output where left out." };
        var force = new Option<bool>("--force") { Description = "Replace the file where it exists." };
        var command = new Command("export", "Write the model or its solved graph for other programs.") { path, perspective, format, output, force };
        command.SetAction((parsed, cancellation) =>
        {
            var (bytes, code) = Bytes(parsed.GetValue(path)!, parsed.GetValue(perspective), parsed.GetValue(format)!, terminal, cancellation);
            if (bytes is null)
                return Task.FromResult(code);
            if (parsed.GetValue(output) is { } file)
                return Task.FromResult(OutputFile.Write(file, bytes, [parsed.GetValue(path)!], parsed.GetValue(force), terminal));
            terminal.Out.Write(Encoding.UTF8.GetString(bytes));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static (byte[]? Bytes, int Code) Bytes(string path, string? perspective, string format, Terminal terminal, CancellationToken cancellation)
    {
        if (Shared.Read(path, terminal, cancellation) is not { } model)
            return (null, ExitCode.Invalid);
        if (Shared.Views(model, perspective, terminal) is not { } conflicts)
            return (null, ExitCode.Usage);
        if (format == "json")
            return ([.. model.CanonicalJson(perspective), (byte)'\n'], ExitCode.Done);
        if (conflicts.Count > 1)
        {
            terminal.Error.WriteLine($"error: the model has several perspectives; a {format} file holds one.");
            terminal.Error.WriteLine($"Add --perspective with one of: {string.Join(", ", model.Perspectives.Select(p => p.Id))}.");
            return (null, ExitCode.Usage);
        }
        var (views, code) = GraphViews.Solve(model, conflicts, SanctionMode.Sequence, [], terminal, cancellation);
        return code != ExitCode.Done ? (null, code) : (format switch
        {
            "csv" => Encoding.UTF8.GetBytes(GraphCsv.Write(views[0])),
            "dot" => Encoding.UTF8.GetBytes(GraphDot.Write(views[0])),
            _ => GraphMl.Write(views[0]),
        }, code);
    }
}
