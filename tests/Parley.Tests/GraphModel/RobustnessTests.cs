using Parley.GraphModel;
using Parley.Tests.GraphModel.Oracles;

namespace Parley.Tests.GraphModel;

public sealed class RobustnessTests
{
    [Fact]
    public void For_Nash_it_is_the_groups_by_which_the_nearest_reachable_state_ranks_below()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var model = RandomModels.Any(seed);
            var equilibria = Stability.Equilibria(model.Graph, model.Payoffs, Concept.Nash);
            foreach (var s in equilibria.States())
            {
                var breakTies = seed % 3 != 0;
                var nearest = Nearest(model, s, breakTies);
                var result = Robustness.Find(model.Graph, model.Payoffs, s, Concept.Nash, breakTies: breakTies, budget: 1500);
                Assert.Equal(nearest is null, result.Never);
                if (result.Changes is { } changes)
                    Assert.Equal(nearest, changes);
                else if (nearest is not null)
                    Assert.True(nearest > result.MoreThan, $"seed {seed}, state {s}");
            }
        }
    }

    [Fact]
    public void The_changes_reported_do_unsettle_the_state_and_are_as_many_as_said()
    {
        var found = 0;
        for (var seed = 0; seed < 120; seed++)
        {
            var model = RandomModels.Any(seed);
            foreach (var concept in StabilityTests.Concepts)
                foreach (var s in Stability.Equilibria(model.Graph, model.Payoffs, concept).States().Take(2))
                {
                    var result = Robustness.Find(model.Graph, model.Payoffs, s, concept, budget: 300);
                    if (result.Changes is not { } changes)
                        continue;
                    found++;
                    Assert.Equal(changes, result.Steps.Count);
                    var payoffs = model.Payoffs.Select(payoff => payoff.Select(value => value * 1000).ToArray()).ToArray();
                    foreach (var step in result.Steps)
                        Apply(step, payoffs);
                    Assert.False(BruteForce.IsStable(model.Graph, payoffs, result.Party!.Value, s, concept));
                }
        }
        Assert.True(found > 200);
    }

    [Fact]
    public void No_fewer_swaps_of_strict_rankings_would_do()
    {
        var orders = Permutations(4).ToArray();
        for (var seed = 0; seed < 12; seed++)
        {
            var random = new SeededNumbers((ulong)seed);
            var built = OptionMoves.Build(new OptionForm([0, 1, 2, 3], [1, 2]));
            int[][] payoffs = [random.Permutation(4), random.Permutation(4)];
            foreach (var concept in StabilityTests.Concepts)
                foreach (var s in Stability.Equilibria(built.Graph!, payoffs, concept).States())
                {
                    var least = orders.SelectMany(first => orders.Select(second => new[] { first, second }))
                        .Where(other => Enumerable.Range(0, 2).Any(i => !BruteForce.IsStable(built.Graph!, other, i, s, concept)))
                        .Min(other => Swaps(payoffs[0], other[0]) + Swaps(payoffs[1], other[1]));
                    Assert.Equal(least, Robustness.Find(built.Graph!, payoffs, s, concept).Changes);
                }
        }
    }

    [Fact]
    public void A_state_that_is_no_equilibrium_needs_no_change()
    {
        var graph = MoveGraph.FromArcs(2, [[(0, 1)], []]);
        var result = Robustness.Find(graph, [[0, 1], [0, 0]], 0, Concept.Nash);
        Assert.Equal(0, result.Changes);
        Assert.Equal(0, result.Party);
    }

    [Fact]
    public void Where_no_party_has_a_move_nothing_unsettles_the_state()
    {
        var graph = MoveGraph.FromArcs(2, [[(0, 1)], []]);
        Assert.All(StabilityTests.Concepts, concept => Assert.True(Robustness.Find(graph, [[0, 1], [0, 1]], 1, concept).Never));
    }

    [Fact]
    public void A_budget_that_runs_out_gives_the_number_that_is_not_enough()
    {
        var graph = MoveGraph.FromArcs(6, [[(0, 5)], []]);
        var result = Robustness.Find(graph, [[6, 5, 4, 3, 2, 1], [0, 0, 0, 0, 0, 0]], 0, Concept.Nash, budget: 20);
        Assert.Null(result.Changes);
        Assert.False(result.Never);
        Assert.Equal(2, result.MoreThan);
        Assert.Equal(20, result.Evaluations);
    }

    private static int? Nearest(SmallModel model, int state, bool breakTies)
    {
        int? nearest = null;
        for (var i = 0; i < model.Parties; i++)
        {
            var payoff = model.Payoffs[i];
            if (!breakTies && payoff.Distinct().Count() == 1)
                continue;
            foreach (var q in model.Graph.Moves(i, state))
            {
                var groups = payoff.Where(value => value > payoff[q] && value <= payoff[state]).Distinct().Count();
                nearest = Math.Min(nearest ?? int.MaxValue, Math.Max(1, groups));
            }
        }
        return nearest;
    }

    private static void Apply(PreferenceChange change, int[][] payoffs)
    {
        var payoff = payoffs[change.Party];
        if (change.Other is not { } other)
        {
            payoff[change.State] += change.Kind == PreferenceChangeKind.SetAbove ? 1 : -1;
            for (var s = 0; s < payoff.Length; s++)
                payoff[s] *= 3;
            return;
        }
        Assert.Equal(PreferenceChangeKind.Exchange, change.Kind);
        Assert.True(payoff[change.State] < payoff[other]);
        Assert.DoesNotContain(payoff, value => value > payoff[change.State] && value < payoff[other]);
        (payoff[change.State], payoff[other]) = (payoff[other], payoff[change.State]);
    }

    /// <summary>The adjacent swaps between two strict rankings: the pairs that they rank differently (Kendall 1938).</summary>
    private static int Swaps(int[] one, int[] other)
    {
        var swaps = 0;
        for (var s = 0; s < one.Length; s++)
            for (var q = s + 1; q < one.Length; q++)
                swaps += one[s] < one[q] != other[s] < other[q] ? 1 : 0;
        return swaps;
    }

    private static IEnumerable<int[]> Permutations(int count) => count == 0
        ? [[]]
        : Permutations(count - 1).SelectMany(rest => Enumerable.Range(0, count).Select(at => (int[])[.. rest[..at], count - 1, .. rest[at..]]));
}
