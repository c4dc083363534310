using System.Text.Json;
using Parley.Assessment;
using Parley.FightAndTalk;
using Parley.Files;
using Parley.Reports;

namespace Parley.Tests.Catalog;

/// <summary>Every closed form of fight and talk, written as a model file, read, solved and written as JSON. The figures are typed from the sources, never from the program.</summary>
public sealed class WarCatalogTests
{
    private static readonly Dictionary<string, JsonElement> Solved = [];

    /// <summary>The models of the closed forms, as full paths.</summary>
    public static IEnumerable<string> Models => Repository.Files("catalog", ".expected.json")
        .Where(path => JsonDocument.Parse(Repository.Text(path)).RootElement.TryGetProperty("war", out _))
        .Select(path => Path.GetFullPath(Path.Combine(Repository.Root, path.Replace(".expected.json", ".parley.yaml", StringComparison.Ordinal))));

    public static TheoryData<string, string, int> EveryFigure()
    {
        var data = new TheoryData<string, string, int>();
        foreach (var path in Repository.Files("catalog", ".expected.json"))
        {
            var root = JsonDocument.Parse(Repository.Text(path)).RootElement;
            if (!root.TryGetProperty("war", out var figures))
                continue;
            for (var i = 0; i < figures.GetArrayLength(); i++)
                data.Add(path, (figures[i].TryGetProperty("perspective", out var view) ? view.GetString() + " " : "") + figures[i].GetProperty("figure").GetString(), i);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(EveryFigure))]
    public void A_figure_is_what_the_closed_form_gives(string path, string label, int number)
    {
        var root = JsonDocument.Parse(Repository.Text(path)).RootElement;
        var expected = root.GetProperty("war")[number];
        var model = Path.Combine(Repository.Root, Path.GetDirectoryName(path)!, root.GetProperty("model").GetString()!);
        var actual = Find(Solve(model, expected.TryGetProperty("perspective", out var view) ? view.GetString() : null), expected.GetProperty("figure").GetString()!);
        Assert.False(string.IsNullOrEmpty(label));
        Assert.NotEmpty(expected.GetProperty("where").GetString()!);
        if (expected.GetProperty("value").ValueKind == JsonValueKind.String)
            Assert.Equal(expected.GetProperty("value").GetString(), actual.GetString());
        else
            Assert.Equal(expected.GetProperty("value").GetDouble(), actual.GetDouble(), expected.GetProperty("tolerance").GetDouble());
    }

    private static JsonElement Solve(string path, string? perspective)
    {
        lock (Solved)
        {
            if (Solved.TryGetValue($"{path} {perspective}", out var known))
                return known;
            var model = ModelReader.Read(path);
            Assert.Empty(model.Diagnostics);
            Assert.Empty(WarCompiler.Check(model));
            if (WarClosedForm.Of(model.In(perspective)) is { } form)
                return Solved[$"{path} {perspective}"] = JsonDocument.Parse(WarClosedReport.Write(model.Base.Title, [form])).RootElement;
            var war = WarSolution.Of(model.In(perspective))!;
            return Solved[$"{path} {perspective}"] = JsonDocument.Parse(WarJson.Write(model.Base.Title, [war], 3)).RootElement;
        }
    }

    private static JsonElement Find(JsonElement root, string path)
    {
        foreach (var key in path.Split('.'))
            root = root.ValueKind == JsonValueKind.Array ? root[int.Parse(key)] : root.GetProperty(key);
        return root;
    }
}
