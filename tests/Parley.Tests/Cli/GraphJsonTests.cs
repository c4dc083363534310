using System.Text.Json.Nodes;
using Parley.Cli;

namespace Parley.Tests.Cli;

/// <summary>The JSON of <c>parley graph</c>: values typed from Kinsara (2014), Kilgour et al. (2001), Kinsara, Kilgour and Hipel (2015) and METHODS' counts for 2×2 games.</summary>
public sealed class GraphJsonTests : IDisposable
{
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    private static async Task<JsonNode> Json(params string[] args)
    {
        var (code, text, error) = await CliRun.Of(["graph", .. args, "--json"]);
        Assert.Equal((ExitCode.Done, ""), (code, error));
        return JsonNode.Parse(text)!;
    }

    private static string Text(JsonNode? states) => string.Join(' ', states!.AsArray().Select(state => (string)state!));

    [Theory]
    [InlineData("nash", "NN", "NN NY", "NN YN")]
    [InlineData("gmr", "NN YY", "NN NY YY", "NN YN YY")]
    [InlineData("smr", "NN YY", "NN NY YY", "NN YN YY")]
    [InlineData("seq", "NN YY", "NN NY YY", "NN YN YY")]
    [InlineData("sim", "NN YY", "NN NY YY", "NN YN YY")]
    public async Task The_prisoners_dilemma_is_as_published(string concept, string equilibria, string first, string second)
    {
        var json = await Json(_cli.Put(GraphModels.Truce));
        Assert.Equal("parley.graph/1", (string?)json["format"]);
        Assert.Equal("north.stop south.stop", Text(json["options"]));
        Assert.Equal(4, (int)json["states"]!);
        Assert.Equal("NN", (string?)json["status_quo"]);
        Assert.Equal(equilibria, Text(json["equilibria"]![concept]));
        Assert.Equal(first, Text(json["stable"]!["north"]![concept]));
        Assert.Equal(second, Text(json["stable"]!["south"]![concept]));
    }

    [Theory]
    [InlineData("nash", "NYY", "NNN NYY", "YNN NNY NYY")]
    [InlineData("gmr", "NNN NYY", "NNN NYN NYY", "NNN YNN NNY YNY NYY")]
    [InlineData("smr", "NYY", "NNN NYN NYY", "YNN NNY NYY")]
    [InlineData("seq", "NYY", "NNN NYN NYY", "YNN NNY YNY NYY")]
    public async Task The_Euphrates_dispute_is_as_published(string concept, string equilibria, string syria, string iraq)
    {
        var json = await Json(CliRun.Catalog("kinsara-2014/syria-iraq.parley.yaml"));
        Assert.Equal(equilibria, Text(json["equilibria"]![concept]));
        Assert.Equal(syria, Text(json["stable"]!["syria"]![concept]));
        Assert.Equal(iraq, Text(json["stable"]!["iraq"]![concept]));
    }

    [Fact]
    public async Task Elmira_in_graph_form_names_its_states_and_leaves_options_and_sim_out()
    {
        var json = await Json(CliRun.Catalog("kilgour-et-al-2001/elmira-graph.parley.yaml"));
        Assert.Null(json["options"]);
        Assert.Null(json["equilibria"]!["sim"]);
        Assert.Equal("s5 s8 s9", Text(json["equilibria"]!["nash"]));
        Assert.Equal("s1 s4 s5 s8 s9", Text(json["equilibria"]!["gmr"]));
    }

    [Theory]
    [InlineData("elmira-graph", "s5", "s8")]
    [InlineData("elmira", "NYNNY", "YNYNY")]
    public async Task The_ministry_and_the_company_jump_from_one_equilibrium_of_Elmira_to_another(string model, string from, string to)
    {
        foreach (string[] merged in new string[][] { [], ["--merged"] })
        {
            var jump = Assert.Single((await Json([CliRun.Catalog($"kilgour-et-al-2001/{model}.parley.yaml"), "--coalition", "moe,uniroyal", .. merged]))["coalition"]!["jumps"]!.AsArray());
            Assert.Equal((from, to), ((string?)jump!["from"], (string?)jump["to"]));
        }
    }

    [Theory]
    [InlineData("nash", "144")]
    [InlineData("gmr", "256")]
    [InlineData("smr", "196")]
    [InlineData("seq", "193")]
    public async Task Of_the_576_strict_games_of_two_by_two_a_state_holds_in_as_many_as_known(string concept, string favourable)
    {
        var counts = (await Json(_cli.Put(GraphModels.Truce), "--inverse", "YY", "--concept", concept))["inverse"]!["counts"]!;
        Assert.Equal((favourable, "576"), ((string?)counts["favourable"], (string?)counts["total"]));
    }

    [Fact]
    public async Task A_mode_is_taken_and_named()
    {
        var garrison = CliRun.Catalog("kinsara-2014/garrison.parley.yaml");
        foreach (var (mode, count) in new[] { ("sequence", 15), ("once", 14), ("single", 12) })
        {
            var json = await Json(garrison, "--mode", mode);
            Assert.Equal(mode, (string?)json["mode"]);
            Assert.Equal(count, json["equilibria"]!["gmr"]!.AsArray().Count);
            Assert.Equal(count, json["equilibria"]!["smr"]!.AsArray().Count);
        }
    }

    [Fact]
    public async Task Several_perspectives_stand_side_by_side_and_one_can_be_named()
    {
        var path = _cli.Put(GraphModels.Mistaken);
        var both = await Json(path);
        Assert.Equal(["as-it-is", "as-south-sees-it"], both["perspectives"]!.AsObject().Select(entry => entry.Key));
        var one = await Json(path, "--perspective", "as-it-is");
        Assert.Equal("as-it-is", (string?)one["perspective"]);
        Assert.Equal(one["equilibria"]!.ToJsonString(), both["perspectives"]!["as-it-is"]!["equilibria"]!.ToJsonString());
    }

    [Fact]
    public async Task A_party_with_a_mistaken_view_does_not_foresee_the_move_that_the_other_likes()
    {
        // Northland gains by no longer stopping (YY to NY); in Southland's view it would rather stop.
        var hypergame = (await Json(_cli.Put(GraphModels.Mistaken), "-p", "as-it-is"))["hypergame"]!;
        var surprise = Assert.Single(hypergame["surprises"]!.AsArray())!;
        Assert.Equal(("south", "north", "YY", "NY", true),
            ((string?)surprise["surprised"], (string?)surprise["mover"], (string?)surprise["from"], (string?)surprise["to"], (bool)surprise["move_known"]!));
        Assert.Equal("as-south-sees-it", (string?)hypergame["views"]!["south"]);
    }

    [Fact]
    public async Task Great_preferences_give_the_strong_equilibria_of_the_sustainable_development_game()
    {
        var strong = (await Json(CliRun.Catalog("hamouda-kilgour-hipel-2004/sustainable-development.parley.yaml")))["strong"]!;
        Assert.Equal("YY", Text(strong["nash"]));
        Assert.Equal("NY YY", Text(strong["gmr"]));
        Assert.Equal("NY YY", Text(strong["smr"]));
    }

    [Fact]
    public async Task Everything_that_can_be_asked_for_keeps_to_the_schema()
    {
        var schema = await NJsonSchema.JsonSchema.FromFileAsync(Path.Combine(CliRun.Root(), "docs", "reference", "graph.schema.json"));
        var elmira = CliRun.Catalog("kilgour-et-al-2001/elmira.parley.yaml");
        string[][] asked =
        [
            [elmira], [elmira, "--why", "site-abandoned"], [elmira, "--why", "s1", "--concept", "smr"], [elmira, "--path-to", "modified-order-accepted"],
            [elmira, "--inverse", "s1"], [elmira, "--coalition", "moe,uniroyal"], [elmira, "--coalition", "moe,uniroyal", "--merged"],
            [CliRun.Catalog("kilgour-et-al-2001/elmira-graph.parley.yaml"), "--why", "s4"], [CliRun.Catalog("li-et-al-2004/lake-gisborne.parley.yaml")],
            [CliRun.Catalog("kinsara-2014/syria-iraq-views.parley.yaml")], [CliRun.Catalog("hamouda-kilgour-hipel-2004/sustainable-development.parley.yaml")],
            [_cli.Put(GraphModels.Truce), "--inverse", "NY"], [CliRun.Catalog("kinsara-2014/cuban-missile-crisis.parley.yaml"), "--why", "1", "--concept", "sim"],
        ];
        foreach (var args in asked)
            Assert.Empty(schema.Validate((await Json(args)).ToJsonString()).Select(error => $"{string.Join(' ', args)}: {error}"));
    }
}
