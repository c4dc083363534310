using System.Text.Json;
using Parley.Files;
using Parley.GraphModel;

namespace Parley.Tests.Catalog;

/// <summary>One <c>*.expected.json</c> of the catalog with the model beside it. Its shape is described in the catalog's README.</summary>
internal sealed class ExpectedTables
{
    private readonly Dictionary<string, ConflictGraph> _graphs = [];
    private readonly Dictionary<int, string> _letters;

    private ExpectedTables(string path)
    {
        Path = path;
        Root = JsonDocument.Parse(File.ReadAllBytes(path)).RootElement;
        Model = ModelReader.Read(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(path)!, Root.GetProperty("model").GetString()!));
        _letters = Root.GetProperty("states").EnumerateObject().ToDictionary(state => int.Parse(state.Name), state => state.Value.GetString()!);
    }

    public static string Folder { get; } = FindFolder();

    /// <summary>All that hold tables of the graph model, by their path below the catalog's folder.</summary>
    public static IReadOnlyDictionary<string, ExpectedTables> All { get; } = Directory
        .EnumerateFiles(Folder, "*.expected.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Where(path => !ExpectedDeals.Has(path))
        .Where(path => JsonDocument.Parse(File.ReadAllBytes(path)).RootElement.TryGetProperty("tables", out _))
        .ToDictionary(path => System.IO.Path.GetRelativePath(Folder, path).Replace('\\', '/'), path => new ExpectedTables(path));

    public string Path { get; }

    public JsonElement Root { get; }

    public ModelFile Model { get; }

    public IReadOnlyList<JsonElement> Tables => [.. Root.GetProperty("tables").EnumerateArray()];

    public IEnumerable<int> Numbers => _letters.Keys;

    /// <summary>The graph of a perspective, or of the base for null.</summary>
    public ConflictGraph Graph(string? perspective)
    {
        lock (_graphs)
        {
            if (_graphs.TryGetValue(perspective ?? "", out var known))
                return known;
            var compiled = GraphCompiler.Compile(Model.In(perspective));
            Assert.True(compiled.Graph is not null, $"{Path} has no graph: {string.Join("; ", compiled.Problems)}");
            return _graphs[perspective ?? ""] = compiled.Graph;
        }
    }

    /// <summary>The state that the source gives this number.</summary>
    public int State(ConflictGraph graph, int number) =>
        Enumerable.Range(0, graph.States).Single(state => graph.Letters(state) == _letters[number]);

    /// <summary>The source's numbers of these states, ascending.</summary>
    public IEnumerable<int> NumbersOf(ConflictGraph graph, IEnumerable<int> states)
    {
        var letters = states.Select(graph.Letters).ToHashSet();
        return _letters.Where(pair => letters.Contains(pair.Value)).Select(pair => pair.Key).Order();
    }

    private static string FindFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Parley.slnx")))
                return System.IO.Path.Combine(folder.FullName, "catalog");
        throw new DirectoryNotFoundException("Parley.slnx is in no folder above the tests.");
    }
}
