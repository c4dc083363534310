using Parley.GraphModel;
using Parley.Tests.GraphModel.Oracles;

namespace Parley.Tests.GraphModel;

public sealed class FastStabilityTests
{
    [Fact]
    public void Every_party_state_and_concept_agrees_with_the_definitions_on_small_models()
    {
        for (var seed = 0; seed < 3000; seed++)
            AgreesWithDefinitions(CubeModels.Any(seed, seed % 10 == 0 ? 7 : 5), seed);
    }

    [Fact]
    public void Wide_payoffs_give_the_same_answer_as_narrow_ones()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var model = CubeModels.Any(seed + 50_000);
            var wide = model.Values.Select(own => new Payoffs(model.Cube.States, [.. Payoffs.FromValues(model.Cube, own).Widened()])).ToArray();
            Same(FastStability.Solve(model.Cube, model.Payoffs), FastStability.Solve(model.Cube, wide), seed);
        }
    }

    [Fact]
    public void The_number_of_threads_does_not_matter()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var model = CubeModels.Any(seed + 90_000, 11);
            var alone = FastStability.Solve(model.Cube, model.Payoffs, threads: 1);
            Same(alone, FastStability.Solve(model.Cube, model.Payoffs, threads: 2), seed);
            Same(alone, FastStability.Solve(model.Cube, model.Payoffs, threads: 7), seed);
        }
    }

    [Fact]
    public void A_party_with_many_options_agrees_with_the_definitions()
    {
        for (var seed = 0; seed < 24; seed++)
        {
            var random = new SeededNumbers((ulong)seed + 4_000_000);
            var own = 8 + random.Below(2);
            int[] owner = [.. Enumerable.Repeat(1, own), 0, 2];
            owner = [.. random.Permutation(owner.Length).Select(place => owner[place])];
            var oneWay = seed % 3 == 0 ? (uint)random.Below(1 << owner.Length) & (uint)random.Below(1 << owner.Length) : 0;
            var feasible = seed % 2 == 0 ? null : StateSet.Of(1 << owner.Length, Enumerable.Range(0, 1 << owner.Length).Where(_ => random.Chance(40)));
            var cube = new OptionCube(3, owner, oneWay & 0x155, oneWay & 0x2AA, feasible);
            var model = new CubeModel(cube, [.. Enumerable.Range(0, 3).Select(_ => CubeModels.Values(random, cube.States))]);
            AgreesWithDefinitions(model, seed, everyStateTo: 40);
        }
    }

    [Fact]
    public void Large_models_agree_with_the_search_over_arcs()
    {
        for (var seed = 0; seed < 3; seed++)
        {
            var random = new SeededNumbers((ulong)seed + 5_000_000);
            int[] owner = [.. Enumerable.Range(0, 13).Select(option => seed == 2 && option < 9 ? 0 : random.Below(4))];
            var feasible = seed == 0 ? null : StateSet.Of(1 << 13, Enumerable.Range(0, 1 << 13).Where(_ => random.Chance(33)));
            var cube = new OptionCube(4, owner, seed == 1 ? 0x0101u : 0, seed == 1 ? 0x1010u : 0, feasible);
            var model = new CubeModel(cube, [.. Enumerable.Range(0, 4).Select(_ => CubeModels.Values(random, cube.States))]);
            var solved = FastStability.Solve(cube, model.Payoffs);
            var graph = Arcs(cube);
            foreach (var concept in FastStability.Concepts)
                for (var party = 0; party < 4; party++)
                    for (var s = 0; s < cube.States; s++)
                        if (cube.IsFeasible(s) && random.Chance(2))
                            Assert.True(BruteForce.IsStable(graph, model.Values, party, s, concept) == solved.Stable(party, concept)[s], $"{seed} {concept} {party} {s}");
        }
    }

    [Fact]
    public void Equilibria_are_the_states_that_are_stable_for_every_party()
    {
        var model = CubeModels.Any(7);
        var solved = FastStability.Solve(model.Cube, model.Payoffs);
        foreach (var concept in FastStability.Concepts)
            for (var s = 0; s < model.Cube.States; s++)
                Assert.Equal(Enumerable.Range(0, model.Cube.Parties).All(party => solved.Stable(party, concept)[s]), solved.Equilibria(concept)[s]);
    }

    [Fact]
    public void Only_what_is_asked_for_is_computed()
    {
        var model = CubeModels.Any(11);
        var all = FastStability.Solve(model.Cube, model.Payoffs);
        foreach (var concept in FastStability.Concepts)
        {
            var one = FastStability.Solve(model.Cube, model.Payoffs, [concept]);
            Assert.Equal([concept], one.Concepts);
            Assert.True(one.Equilibria(concept).SameAs(all.Equilibria(concept)));
        }
        Assert.Throws<ArgumentException>(() => FastStability.Solve(model.Cube, model.Payoffs, [Concept.Sim]));
    }

    [Fact]
    public void A_cancelled_run_stops()
    {
        var model = CubeModels.Any(3);
        Assert.ThrowsAny<OperationCanceledException>(() => FastStability.Solve(model.Cube, model.Payoffs, cancellation: new CancellationToken(canceled: true)));
    }

    private static void AgreesWithDefinitions(CubeModel model, int seed, int everyStateTo = int.MaxValue)
    {
        var solved = FastStability.Solve(model.Cube, model.Payoffs, threads: 1 + seed % 2);
        var graph = model.Cube.Bits > 8 ? Arcs(model.Cube) : model.Graph();
        var stride = Math.Max(1, model.Cube.States / everyStateTo | 1);
        foreach (var concept in FastStability.Concepts)
            for (var party = 0; party < model.Cube.Parties; party++)
                for (var s = 0; s < model.Cube.States; s += stride)
                {
                    var expected = model.Cube.IsFeasible(s) && BruteForce.IsStable(graph, model.Values, party, s, concept);
                    Assert.True(expected == solved.Stable(party, concept)[s], $"model {seed}, {concept}, party {party}, state {s}: expected {expected}");
                }
    }

    private static MoveGraph Arcs(OptionCube cube) => MoveGraph.FromArcs(cube.States, [.. Enumerable.Range(0, cube.Parties).Select(party =>
        (IReadOnlyList<(int, int)>)[.. Enumerable.Range(0, cube.States).SelectMany(s => cube.Moves(party, s).Select(q => (s, q)))])]);

    private static void Same(OptionStability expected, OptionStability actual, int seed)
    {
        foreach (var concept in FastStability.Concepts)
            Assert.True(expected.Equilibria(concept).SameAs(actual.Equilibria(concept)), $"model {seed}, {concept}");
    }
}
