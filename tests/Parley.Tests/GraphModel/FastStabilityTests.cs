using Parley.GraphModel;
using Parley.GraphModel.Fast;
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
            Same(model.Cube.Parties, FastStability.Solve(model.Cube, model.Payoffs), FastStability.Solve(model.Cube, wide), seed);
        }
    }

    [Fact]
    public void The_number_of_threads_does_not_matter()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var model = CubeModels.Any(seed + 90_000, seed % 10 == 0 ? 15 : 10);
            var alone = FastStability.Solve(model.Cube, model.Payoffs, threads: 1);
            Same(model.Cube.Parties, alone, FastStability.Solve(model.Cube, model.Payoffs, threads: 2), seed);
            Same(model.Cube.Parties, alone, FastStability.Solve(model.Cube, model.Payoffs, threads: 7), seed);
        }
    }

    [Fact]
    public void Sorting_a_partys_own_states_gives_the_same_answer_as_comparing_them_in_pairs()
    {
        for (var seed = 0; seed < 1000; seed++)
        {
            var model = CubeModels.Any(seed + 20_000);
            Same(model.Cube.Parties, Solve(model, ImprovementClosure<short>.LargestCompared), Solve(model, 0), seed);
        }
    }

    [Fact]
    public void A_party_with_many_options_agrees_with_the_definitions()
    {
        for (var seed = 0; seed < 12; seed++)
        {
            var random = new SeededNumbers((ulong)seed + 4_000_000);
            int[] owner = [.. Enumerable.Repeat(1, 8 + random.Below(2)), 0, 2];
            AgreesWithDefinitions(Large(random, [.. random.Permutation(owner.Length).Select(place => owner[place])], seed), seed, everyStateTo: 8);
        }
    }

    [Fact]
    public void Large_models_agree_with_the_search_over_arcs_at_every_state()
    {
        for (var seed = 0; seed < 8; seed++)
        {
            var random = new SeededNumbers((ulong)seed + 5_000_000);
            var (parties, options) = (2 + random.Below(4), 12 + random.Below(2));
            int[] owner = [.. Enumerable.Range(0, options).Select(_ => seed % 3 == 2 && random.Chance(65) ? 0 : random.Below(parties)), .. Enumerable.Range(0, 1).Select(_ => parties - 1)];
            var model = Large(random, owner, seed);
            var solved = FastStability.Solve(model.Cube, model.Payoffs);
            var graph = Arcs(model.Cube);
            foreach (var concept in FastStability.Concepts)
                for (var party = 0; party < model.Cube.Parties; party++)
                {
                    var expected = Stability.Stable(graph, model.Values, party, concept);
                    for (var s = 0; s < model.Cube.States; s++)
                        if (model.Cube.IsFeasible(s))
                            Assert.True(expected[s] == solved.Stable(party, concept)[s], $"{seed} {concept} {party} {s}");
                        else
                            Assert.False(solved.Stable(party, concept)[s]);
                }
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

    /// <summary>Infeasible states and one-way options depend on the seed.</summary>
    private static CubeModel Large(SeededNumbers random, int[] owner, int seed)
    {
        var states = 1 << owner.Length;
        var oneWay = seed % 3 == 0 ? 0 : (uint)(random.Below(states) & random.Below(states));
        var feasible = seed % 2 == 0 ? null : StateSet.Of(states, Enumerable.Range(0, states).Where(_ => random.Chance(40)));
        var cube = new OptionCube(owner.Max() + 1, owner, oneWay & 0x55555, oneWay & 0xAAAAA, feasible);
        return new CubeModel(cube, [.. Enumerable.Range(0, cube.Parties).Select(_ => CubeModels.Values(random, states))]);
    }

    private static OptionStability Solve(CubeModel model, int largestCompared) =>
        FastStability.Solve(model.Cube, model.Payoffs, null, largestCompared, 1, CancellationToken.None);

    private static MoveGraph Arcs(OptionCube cube) => MoveGraph.FromArcs(cube.States, [.. Enumerable.Range(0, cube.Parties).Select(party =>
        (IReadOnlyList<(int, int)>)[.. Enumerable.Range(0, cube.States).SelectMany(s => cube.Moves(party, s).Select(q => (s, q)))])]);

    private static void Same(int parties, OptionStability expected, OptionStability actual, int seed)
    {
        foreach (var concept in FastStability.Concepts)
        {
            Assert.True(expected.Equilibria(concept).SameAs(actual.Equilibria(concept)), $"model {seed}, {concept}");
            for (var party = 0; party < parties; party++)
                Assert.True(expected.Stable(party, concept).SameAs(actual.Stable(party, concept)), $"model {seed}, {concept}, party {party}");
        }
    }
}
