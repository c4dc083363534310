using System.Text.Json;
using Parley.Files;

namespace Parley.Tests.Catalog;

/// <summary>One <c>*.expected.json</c> with expectations about deals, and the model beside it. Its shape is described in the catalog's README.</summary>
internal sealed class ExpectedDeals
{
    private ExpectedDeals(string path)
    {
        Root = JsonDocument.Parse(File.ReadAllBytes(path)).RootElement;
        Model = ModelReader.Read(Path.Combine(Path.GetDirectoryName(path)!, Root.GetProperty("model").GetString()!));
    }

    /// <summary>All of them, by their path below the catalog's folder.</summary>
    public static IReadOnlyDictionary<string, ExpectedDeals> All { get; } = Directory
        .EnumerateFiles(ExpectedTables.Folder, "*.expected.json", SearchOption.AllDirectories).Where(Has).Order(StringComparer.Ordinal)
        .ToDictionary(path => Path.GetRelativePath(ExpectedTables.Folder, path).Replace('\\', '/'), path => new ExpectedDeals(path));

    public JsonElement Root { get; }

    public ModelFile Model { get; }

    public IReadOnlyList<JsonElement> Entries => [.. Root.GetProperty("deals").EnumerateArray()];

    /// <summary>Whether a file holds expectations about deals.</summary>
    public static bool Has(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return document.RootElement.TryGetProperty("deals", out _);
    }
}
