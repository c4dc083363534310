using System.Xml.Linq;
using Parley.Cli;
using Parley.Reports;

namespace Parley.Tests.Cli;

public sealed class ExportVerbTests : IDisposable
{
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task A_table_has_a_line_per_state_with_ranks_and_who_would_stay()
    {
        var (code, text, _) = await CliRun.Of("export", _cli.Put(GraphModels.Truce), "--format", "csv");
        var lines = text.Split("\r\n");
        Assert.Equal(ExitCode.Done, code);
        Assert.StartsWith("number,state,says,outcomes,status_quo,north.stop,south.stop,rank.north,rank.south,nash.north,nash.south,nash.all,gmr.north", lines[0], StringComparison.Ordinal);
        // Northland ranks NY, YY, NN, YN; Southland YN, YY, NN, NY.
        Assert.StartsWith("1,NN,nothing is on,,yes,no,no,3,3,yes,yes,yes,yes", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("4,YY,Northland: Stop firing; Southland: Stop firing too,truce,no,yes,yes,2,2,no,no,no,yes", lines[4], StringComparison.Ordinal);
        Assert.Equal(6, lines.Length);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@sum", "'@sum")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("plain", "plain")]
    public void A_field_cannot_become_a_formula(string value, string field) => Assert.Equal(field, GraphCsv.Field(value));

    [Fact]
    public async Task A_drawing_marks_equilibria_and_the_status_quo()
    {
        var (_, dot, _) = await CliRun.Of("export", _cli.Put(GraphModels.Truce), "--format", "dot");
        Assert.Contains("n1 [label=\"s1\\nNN\", tooltip=\"nothing is on\", peripheries=2, penwidth=3];", dot, StringComparison.Ordinal);
        Assert.Contains("n2 [label=\"s2\\nYN\", tooltip=\"Northland: Stop firing\"];", dot, StringComparison.Ordinal);
        Assert.Contains("n4 -> n3 [label=\"north\", color=\"#0072B2\", style=solid];", dot, StringComparison.Ordinal);
        Assert.Contains("n3 -> n4 [label=\"north\", color=\"#0072B2\", style=dotted];", dot, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GraphML_holds_every_state_and_move()
    {
        var (_, text, _) = await CliRun.Of("export", _cli.Put(GraphModels.Truce), "--format", "graphml");
        var elements = XDocument.Parse(text).Descendants().ToList();
        Assert.Equal(4, elements.Count(element => element.Name.LocalName == "node"));
        Assert.Equal(8, elements.Count(element => element.Name.LocalName == "edge"));
        Assert.Equal(2, elements.Count(element => (string?)element.Attribute("key") == "equilibrium" && element.Value.Contains("seq", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_file_is_written_whole_and_never_over_another_unless_told_to()
    {
        var (model, file) = (_cli.Put(GraphModels.Truce), Path.Combine(_cli.Folder, "out.json"));
        Assert.Equal(ExitCode.Done, (await CliRun.Of("export", model, "--format", "json", "-o", file)).Code);
        Assert.StartsWith("{\"title\":\"Truce\"", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, "mine");
        var (code, _, error) = await CliRun.Of("export", model, "--format", "json", "-o", file);
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("--force", error, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(file));
        Assert.Equal(ExitCode.Done, (await CliRun.Of("export", model, "--format", "json", "-o", file, "--force")).Code);
        Assert.NotEqual("mine", await File.ReadAllTextAsync(file));
        Assert.Equal(2, Directory.GetFiles(_cli.Folder).Length);
    }

    [Theory]
    [InlineData("missing/out.csv", "the folder does not exist")]
    [InlineData("", "is a folder")]
    public async Task A_path_that_cannot_be_written_gives_one_message(string name, string message)
    {
        var (code, text, error) = await CliRun.Of("export", _cli.Put(GraphModels.Truce), "--format", "csv", "-o", Path.Combine(_cli.Folder, name));
        Assert.Equal((ExitCode.Usage, ""), (code, text));
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_of_several_perspectives_has_to_be_named()
    {
        var (code, _, error) = await CliRun.Of("export", _cli.Put(GraphModels.Mistaken), "--format", "csv");
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("as-it-is, as-south-sees-it", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_imported_file_is_a_model_with_the_same_answer()
    {
        var gmcr = _cli.Put("""
            { "decisionMakers": [
                { "name": "North", "options": [0], "preferences": [ [[1, "Y"]], [[0, "N"]] ], "misperceptions": [], "preferenceRanking": [] },
                { "name": "South", "options": [1], "preferences": [ [[0, "Y"]], [[1, "N"]] ], "misperceptions": [], "preferenceRanking": [] } ],
              "options": [ { "name": "Stop", "permittedDirection": "both" }, { "name": "Stop too", "permittedDirection": "both" } ],
              "infeasibles": [], "useManualPreferenceRanking": false }
            """, "truce.gmcr");
        var model = Path.Combine(_cli.Folder, "truce.parley.yaml");
        Assert.Equal(ExitCode.Done, (await CliRun.Of("import", gmcr, "-o", model)).Code);
        var (code, text, _) = await CliRun.Of("graph", model);
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("No party would move at s1 (NN) and s4 (YY).", text, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, (await CliRun.Of("import", gmcr, "-o", model)).Code);
        Assert.Equal(ExitCode.Invalid, (await CliRun.Of("import", Path.Combine(_cli.Folder, "none.gmcr"))).Code);
    }

    [Fact]
    public async Task A_model_without_options_exports_its_frontier_and_one_with_options_does_when_asked()
    {
        var root = CliRun.Root();
        var (river, dam) = (Path.Combine(root, "docs", "samples", "river-deal.parley.yaml"), Path.Combine(root, "docs", "samples", "dam-deal.parley.yaml"));
        var (code, text, _) = await CliRun.Of("export", river, "--format", "csv");
        Assert.Equal(ExitCode.Done, code);
        Assert.StartsWith("water,pay,value.upstream,value.downstream,acceptable\r\n", text, StringComparison.Ordinal);
        Assert.StartsWith("number,state,says", (await CliRun.Of("export", dam, "--format", "csv")).Out, StringComparison.Ordinal);
        Assert.StartsWith("water,pay,watch,loan,value.upstream,value.downstream,acceptable\r\n", (await CliRun.Of("export", dam, "--format", "csv", "--what", "deals")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--what and --table go with --format csv", "--format", "json", "--what", "deals")]
    [InlineData("Did you mean 'ministers'?", "--format", "csv", "--what", "deals", "--table", "minister")]
    [InlineData("--table goes with --what deals", "--format", "csv", "--table", "ministers")]
    public async Task What_does_not_go_together_is_told(string message, params string[] args)
    {
        var (code, output, error) = await CliRun.Of(["export", Path.Combine(CliRun.Root(), "docs", "samples", "dam-deal.parley.yaml"), .. args]);
        Assert.Equal((ExitCode.Usage, ""), (code, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
    }
}
