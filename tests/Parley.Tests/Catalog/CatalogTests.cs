using Parley.GraphModel;

namespace Parley.Tests.Catalog;

/// <summary>Every table of every published case is what the engines give. See the catalog's README for what the tables mean.</summary>
public sealed class CatalogTests
{
    public static TheoryData<string, int, string> EveryTable()
    {
        var data = new TheoryData<string, int, string>();
        foreach (var (file, tables) in ExpectedTables.All)
            for (var number = 0; number < tables.Tables.Count; number++)
            {
                var table = tables.Tables[number];
                var words = new[] { "what", "concept", "party", "mode", "perspective", "uncertain", "strength", "class" };
                data.Add(file, number, string.Join(" ", words.Where(word => table.TryGetProperty(word, out _)).Select(word => table.GetProperty(word).GetString())));
            }
        return data;
    }

    public static TheoryData<string> EveryFile() => [.. ExpectedTables.All.Keys];

    [Theory]
    [MemberData(nameof(EveryTable))]
    public void A_table_is_what_the_engines_give(string file, int number, string label)
    {
        var table = ExpectedTables.All[file].Tables[number];
        var (expected, actual) = new TableCheck(ExpectedTables.All[file], table).Compare();
        Assert.False(string.IsNullOrEmpty(label));
        if (table.TryGetProperty("errs", out _))
            Assert.NotEqual(expected, actual);
        else
            Assert.Equal(expected, actual);
    }

    [Theory]
    [MemberData(nameof(EveryFile))]
    public void A_model_is_read_without_a_remark_and_has_the_states_of_its_source(string file)
    {
        var tables = ExpectedTables.All[file];
        Assert.Empty(tables.Model.Diagnostics);
        Assert.NotEmpty(tables.Model.Base.Sources);
        var graph = tables.Graph(null);
        Assert.Equal(graph.States, tables.Numbers.Count());
        Assert.Equal(Enumerable.Range(0, graph.States), tables.Numbers.Select(number => tables.State(graph, number)).Order());
        Assert.Equal(tables.Model.Base.Parties.Select(party => party.Id), tables.Root.GetProperty("parties").EnumerateObject().Select(party => party.Name));
    }

    [Theory]
    [MemberData(nameof(EveryFile))]
    public void Every_table_says_its_class_and_where_it_comes_from(string file) => Assert.All(ExpectedTables.All[file].Tables, table =>
    {
        Assert.Contains(table.GetProperty("class").GetString(), new[] { "published", "computed", "recalled" });
        Assert.NotEmpty(table.GetProperty("where").GetString()!);
    });

    [Fact]
    public void Every_published_case_has_its_tables()
    {
        var models = Directory.EnumerateFiles(ExpectedTables.Folder, "*.parley.yaml", SearchOption.AllDirectories)
            .Where(path => !path.Contains("ukraine-2025", StringComparison.Ordinal)).Select(Path.GetFullPath).Except(WarCatalogTests.Models).Order(StringComparer.Ordinal);
        Assert.Equal(models, ExpectedTables.All.Values.Select(tables => tables.Model).Concat(ExpectedDeals.All.Values.Select(deals => deals.Model)).Select(model => Path.GetFullPath(model.Path)).Order(StringComparer.Ordinal));
        Assert.Equal(15, ExpectedTables.All.Count);
    }

    [Fact]
    public void Listing_states_and_moves_gives_the_same_graph_as_the_options_of_Elmira()
    {
        var (option, listed) = (ExpectedTables.All["kilgour-et-al-2001/elmira.expected.json"], ExpectedTables.All["kilgour-et-al-2001/elmira-graph.expected.json"]);
        Assert.Equal(Arcs(option), Arcs(listed));

        static IEnumerable<(int, int, int)> Arcs(ExpectedTables tables)
        {
            var graph = tables.Graph(null);
            return Enumerable.Range(0, graph.Moves.Parties).SelectMany(party => tables.Numbers.SelectMany(from =>
                tables.NumbersOf(graph, graph.Moves.Moves(party, tables.State(graph, from)).ToArray()).Select(to => (party, from, to)))).Order();
        }
    }

    [Fact]
    public void States_that_a_party_does_not_see_are_missing_from_its_view_of_the_Euphrates_dispute()
    {
        var tables = ExpectedTables.All["kinsara-2014/syria-iraq-views.expected.json"];
        Assert.Equal(["NNN", "NYN", "NNY", "NYY"], Letters("as-syria-sees-it"));
        Assert.Equal(["YNN", "NYN", "YNY", "NYY"], Letters("as-iraq-sees-it"));
        Assert.Equal(6, tables.Graph("all-states").States);

        IEnumerable<string> Letters(string perspective) => Enumerable.Range(0, tables.Graph(perspective).States).Select(tables.Graph(perspective).Letters);
    }
}
