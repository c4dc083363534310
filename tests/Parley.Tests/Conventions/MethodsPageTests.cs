using System.Globalization;
using System.Text.RegularExpressions;
using Parley.Assessment;
using Parley.Files;
using Parley.GraphModel;
using Parley.Tests.Catalog;

namespace Parley.Tests.Conventions;

/// <summary>What docs/reference/methods.md says of methods and their status is what the program says, and what its tests can show.</summary>
public sealed partial class MethodsPageTests
{
    private const string Page = "docs/reference/methods.md";
    private const string Published = "reproduces published results";
    private const string Verified = "verified by properties and brute force";
    private const string Experimental = "experimental";
    private static readonly string[] Models = ["catalog/ukraine-2025/ceasefire.parley.yaml", "docs/examples/river.parley.yaml", "docs/samples/two-neighbours.parley.yaml"];

    // These hand the work on to the methods and have no result of their own.
    private static readonly string[] NoMethod = [nameof(GraphCompiler), nameof(GraphSolver), nameof(StatedOrders)];

    /// <summary>The status by the first cell of each row that has one.</summary>
    private static readonly Dictionary<string, string> Statuses = Rows()
        .Where(cells => cells.Intersect([Published, Verified, Experimental]).Any())
        .ToDictionary(cells => cells[0].Trim('`'), cells => cells.Intersect([Published, Verified, Experimental]).Single());

    [Fact]
    public void Every_stability_concept_has_a_status() =>
        Repository.None(Enum.GetNames<Concept>().Where(name => Status(name) is null));

    [Fact]
    public void Every_sanction_mode_has_a_status() =>
        Repository.None(Enum.GetNames<SanctionMode>().Where(name => Status(name) is null));

    [Fact]
    public void Every_public_method_of_the_graph_model_has_a_status() =>
        Repository.None(typeof(Stability).Assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: true, IsSealed: true } && type.Namespace!.StartsWith("Parley.GraphModel", StringComparison.Ordinal))
            .Select(type => type.Name).Where(name => !Statuses.ContainsKey(name) && !NoMethod.Contains(name)));

    [Fact]
    public void Every_method_on_the_page_exists() =>
        Repository.None(Statuses.Keys.Where(name => char.IsAsciiLetterUpper(name[0]) && !Enum.TryParse<Concept>(name, true, out _)
            && typeof(Stability).Assembly.GetExportedTypes().All(type => type.Name != name)));

    [Fact]
    public void A_method_is_experimental_on_the_page_where_its_class_says_so() =>
        Repository.None(Repository.Files("src/Parley/GraphModel", ".cs")
            .Select(path => (Name: Path.GetFileNameWithoutExtension(path), Says: Repository.Text(path).Contains("Status: experimental", StringComparison.Ordinal)))
            .Where(entry => entry.Says && Status(entry.Name) != Experimental).Select(entry => entry.Name));

    [Fact]
    public void A_concept_reproduces_published_results_where_the_catalog_holds_a_published_table_of_it()
    {
        var published = ExpectedTables.All.Values.SelectMany(expected => expected.Tables)
            .Where(table => table.GetProperty("class").GetString() == "published").ToList();
        bool Any(string field, string value) => published.Any(table => table.TryGetProperty(field, out var said) && said.GetString() == value);
        foreach (var concept in Enum.GetNames<Concept>())
            Assert.Equal(Any("concept", concept.ToLowerInvariant()) ? Published : Verified, Status(concept));
        Assert.Equal(Any("what", "reachable") ? Published : Verified, Status(nameof(Parley.GraphModel.StatusQuoAnalysis)));
        Assert.Equal(Any("what", "inverse-count") ? Published : Verified, Status(nameof(Parley.GraphModel.InverseCounts)));
        Assert.Equal(Any("mode", "single") ? Published : Verified, Status(nameof(SanctionMode.Single)));
        Assert.Equal(Any("mode", "once") ? Published : Verified, Status(nameof(SanctionMode.Once)));
    }

    [Fact]
    public void Findings_bear_the_method_and_the_status_of_the_page()
    {
        var rows = Rows().Where(cells => cells.Count == 4).ToDictionary(cells => cells[0].Trim('`'), cells => (Method: cells[2].Trim('`'), Status: cells[3]));
        var kinds = Models.SelectMany(path => Assessor.Assess(ModelReader.Read(Path.Combine(Repository.Root, path))).Views)
            .SelectMany(view => view.Findings).Select(finding => (finding.Kind, finding.Method, Status: Word(finding.Status))).Distinct().ToList();
        Assert.Contains("graph.holds", kinds.Select(kind => kind.Kind));
        Repository.None(kinds.Where(kind => !rows.TryGetValue(kind.Kind, out var row) || row != (kind.Method, kind.Status))
            .Select(kind => $"{kind.Kind}: {kind.Method}, {kind.Status}"));
    }

    [Fact]
    public void The_limits_on_the_page_are_those_of_the_program()
    {
        var text = Repository.Text(Page);
        Assert.Contains($"at most {GraphCompiler.MostStates.ToString("N0", CultureInfo.InvariantCulture)} feasible states", text, StringComparison.Ordinal);
        Assert.Contains($"{OptionMoves.DefaultMostPairs / 1_000_000} million pairs", text, StringComparison.Ordinal);
        Assert.Contains($"at most {OptionCube.MaxBits} yes/no options", text, StringComparison.Ordinal);
        Assert.Contains($"At most {InverseCounts.MostStates} states", text, StringComparison.Ordinal);
    }

    private static string Word(MethodStatus status) => status switch
    {
        MethodStatus.Published => Published,
        MethodStatus.Verified => Verified,
        _ => Experimental,
    };

    private static string? Status(string name) =>
        Statuses.FirstOrDefault(entry => string.Equals(entry.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    private static IEnumerable<List<string>> Rows() => Repository.Text(Page).Split('\n')
        .Where(line => line.StartsWith('|') && !Ruler().IsMatch(line))
        .Select(line => line.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToList());

    [GeneratedRegex(@"^\|[-|]+\|?$")]
    private static partial Regex Ruler();
}
