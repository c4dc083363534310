using Parley.Files;
using Parley.GraphModel;

namespace Parley.Tests.GraphModel;

/// <summary>The hypercube form of a conflict says the same as the listed form, wherever both apply.</summary>
public sealed class CubeCompilerTests
{
    public static TheoryData<string, string?> Models()
    {
        var data = new TheoryData<string, string?>();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "catalog"), "*.parley.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var file = ModelReader.Read(path);
            if (file.HasErrors)
                continue;
            foreach (var view in file.Views.Where(Applies))
                data.Add(Path.GetRelativePath(Repository.Root, path), view.Perspective?.Id);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Both_forms_of_a_catalog_model_give_the_same_stable_states(string path, string? perspective) =>
        Compare(ModelReader.Read(Path.Combine(Repository.Root, path)).In(perspective));

    [Theory]
    [InlineData("statements: [a.act.high, not b.go, a.act.low]", "statements: [not a.act.none, b.go]")]
    [InlineData("ranking: [a.act.high, [b.go, a.act.none], rest]", "weights: [{ on: b.go, weight: 0.1 }, { on: a.act.low, weight: 0.2 }, { on: a.act.high, weight: 0.3 }]")]
    public void Levels_and_one_way_options_are_the_same_in_both_forms(string a, string b)
    {
        foreach (var oneWay in new[] { "", ", one_way: up", ", one_way: down" })
            Compare(ModelReader.FromText($$"""
                parties: { a: Aland, b: Bland }
                options:
                  a: { act: { says: Act, levels: [none, low, high]{{oneWay}} }, wait: Wait }
                  b: { go: { says: Go, one_way: off } }
                infeasible: [a.wait and a.act.high]
                status_quo: [b.go]
                preferences: { a: { {{a}} }, b: { {{b}} } }
                """).Base);
    }

    private static bool Applies(Conflict conflict) =>
        !conflict.IsGraphForm && conflict.Options.Count > 0 && conflict.ForbiddenMoves.Count == 0 && conflict.Coalesce.Count == 0
        && CubeCompiler.Compile(conflict).Cube is not null;

    private static void Compare(Conflict conflict)
    {
        var graph = GraphCompiler.Compile(conflict).Graph!;
        var cube = CubeCompiler.Compile(conflict).Cube!;
        Assert.Equal(graph.States, cube.Cube.FeasibleCount);
        var fast = FastStability.Solve(cube.Cube, cube.Payoffs);
        foreach (var concept in FastStability.Concepts)
            for (var party = 0; party < conflict.Parties.Count; party++)
                Assert.Equal(
                    Stability.Stable(graph.Moves, graph.Payoffs, party, concept).States().Select(graph.Letters),
                    fast.Stable(party, concept).States().Select(state => cube.Coding.Letters((ulong)state)));
    }
}
