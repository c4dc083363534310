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
        var format = new Option<string>("--format") { Description = "json: the resolved model; csv: states, ranks and stability, or with --what deals the Pareto frontier of packages; dot, graphml: the graph of states and moves.", Required = true };
        format.AcceptOnlyFromAmong("json", "csv", "dot", "graphml");
        var what = new Option<string?>("--what") { Description = "With --format csv, graph or deals; where left out, the graph if the model has options or states, else the deals." };
        what.AcceptOnlyFromAmong("graph", "deals");
        var table = new Option<string?>("--table", "-t") { Description = "With --what deals: one table of the model; the first where left out." };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; standard output where left out." };
        var force = new Option<bool>("--force") { Description = "Replace the file where it exists." };
        var command = new Command("export", "Write the model or its solved graph for other programs.") { path, perspective, format, what, table, output, force };
        command.SetAction((parsed, cancellation) =>
        {
            var (bytes, code) = Bytes(new Request(parsed.GetValue(path)!, parsed.GetValue(perspective), parsed.GetValue(format)!, parsed.GetValue(what), parsed.GetValue(table)), terminal, cancellation);
            if (bytes is null)
                return Task.FromResult(code);
            if (parsed.GetValue(output) is { } file)
                return Task.FromResult(OutputFile.Write(file, bytes, ModelReader.Read(parsed.GetValue(path)!, cancellation).Files, parsed.GetValue(force), terminal));
            terminal.Out.Write(Encoding.UTF8.GetString(bytes));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static (byte[]? Bytes, int Code) Bytes(Request request, Terminal terminal, CancellationToken cancellation)
    {
        var format = request.Format;
        if (format != "csv" && (request.What is not null || request.Table is not null))
            return Usage(terminal, "--what and --table go with --format csv.", "Leave them out, or ask for csv.");
        if (Shared.Read(request.Path, terminal, cancellation) is not { } model)
            return (null, ExitCode.Invalid);
        if (Shared.Views(model, request.Perspective, terminal) is not { } conflicts)
            return (null, ExitCode.Usage);
        if (format == "json")
            return ([.. model.CanonicalJson(request.Perspective), (byte)'\n'], ExitCode.Done);
        if (conflicts.Count > 1)
            return Usage(terminal, $"the model has several perspectives; a {format} file holds one.", $"Add --perspective with one of: {string.Join(", ", model.Perspectives.Select(p => p.Id))}.");
        if (format == "csv" && (request.What ?? (conflicts[0].Options.Count + conflicts[0].States.Count == 0 && conflicts[0].Issues.Count > 0 ? "deals" : "graph")) == "deals")
            return DealsTable.Csv(model, conflicts[0], request.Table, terminal, cancellation);
        if (request.Table is not null)
            return Usage(terminal, "--table goes with --what deals.", "Leave it out, or add --what deals.");
        var (views, code) = GraphViews.Solve(model, conflicts, SanctionMode.Sequence, [], terminal, cancellation);
        return code != ExitCode.Done ? (null, code) : (format switch
        {
            "csv" => Encoding.UTF8.GetBytes(GraphCsv.Write(views[0])),
            "dot" => Encoding.UTF8.GetBytes(GraphDot.Write(views[0])),
            _ => GraphMl.Write(views[0]),
        }, code);
    }

    private static (byte[]? Bytes, int Code) Usage(Terminal terminal, string message, string suggestion)
    {
        terminal.Error.WriteLine($"error: {message}");
        terminal.Error.WriteLine(suggestion);
        return (null, ExitCode.Usage);
    }

    private sealed record Request(string Path, string? Perspective, string Format, string? What, string? Table);
}
