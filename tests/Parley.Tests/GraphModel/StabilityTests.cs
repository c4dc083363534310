using Parley.GraphModel;
using Parley.Tests.GraphModel.Oracles;

namespace Parley.Tests.GraphModel;

public sealed class StabilityTests
{
    internal static readonly Concept[] Concepts = [Concept.Nash, Concept.Gmr, Concept.Smr, Concept.Seq, Concept.Sseq];
    internal static readonly SanctionMode[] Modes = [SanctionMode.Sequence, SanctionMode.Once, SanctionMode.Single];

    [Fact]
    public void Every_concept_and_mode_agrees_with_the_definitions_on_random_conflicts()
    {
        for (var seed = 0; seed < 3000; seed++)
        {
            var model = RandomModels.Any(seed);
            foreach (var concept in Concepts)
                foreach (var mode in Modes)
                    for (var party = 0; party < model.Parties; party++)
                    {
                        var stable = Stability.Stable(model.Graph, model.Payoffs, party, concept, mode);
                        for (var s = 0; s < model.States; s++)
                            Assert.True(stable[s] == BruteForce.IsStable(model.Graph, model.Payoffs, party, s, concept, mode),
                                $"seed {seed}, party {party}, state {s}, {concept}, {mode}");
                    }
        }
    }

    [Fact]
    public void Every_concept_agrees_with_the_matrix_form_on_random_conflicts()
    {
        for (var seed = 10_000; seed < 12_000; seed++)
        {
            var model = RandomModels.Any(seed);
            foreach (var concept in Concepts)
                for (var party = 0; party < model.Parties; party++)
                {
                    var stable = Stability.Stable(model.Graph, model.Payoffs, party, concept);
                    var matrix = MatrixForm.Stable(model.Graph, model.Payoffs, party, concept);
                    for (var s = 0; s < model.States; s++)
                        Assert.True(stable[s] == matrix[s], $"seed {seed}, party {party}, state {s}, {concept}");
                }
        }
    }

    [Fact]
    public void Nash_implies_the_other_concepts_and_the_stricter_sanction_implies_the_looser()
    {
        (Concept Strong, Concept Weak)[] implications =
        [
            (Concept.Nash, Concept.Seq), (Concept.Seq, Concept.Gmr), (Concept.Nash, Concept.Smr), (Concept.Smr, Concept.Gmr),
            (Concept.Nash, Concept.Sseq), (Concept.Sseq, Concept.Seq), (Concept.Sseq, Concept.Smr),
        ];
        for (var seed = 20_000; seed < 21_000; seed++)
        {
            var model = RandomModels.Any(seed);
            foreach (var mode in Modes)
                for (var party = 0; party < model.Parties; party++)
                    foreach (var (strong, weak) in implications)
                    {
                        var set = Stability.Stable(model.Graph, model.Payoffs, party, strong, mode);
                        Assert.True(set.And(Stability.Stable(model.Graph, model.Payoffs, party, weak, mode)).SameAs(set),
                            $"seed {seed}, party {party}, {strong} without {weak}, {mode}");
                    }
        }
    }

    [Fact]
    public void More_ways_to_answer_never_make_a_state_less_stable()
    {
        for (var seed = 25_000; seed < 25_500; seed++)
        {
            var model = RandomModels.Any(seed);
            foreach (var concept in Concepts)
                for (var party = 0; party < model.Parties; party++)
                {
                    var single = Stability.Stable(model.Graph, model.Payoffs, party, concept, SanctionMode.Single);
                    var once = Stability.Stable(model.Graph, model.Payoffs, party, concept, SanctionMode.Once);
                    var sequence = Stability.Stable(model.Graph, model.Payoffs, party, concept, SanctionMode.Sequence);
                    Assert.True(single.And(once).SameAs(single) && once.And(sequence).SameAs(once), $"seed {seed}, party {party}, {concept}");
                }
        }
    }

    [Fact]
    public void Renaming_parties_and_states_renames_the_result_and_changes_nothing_else()
    {
        for (var seed = 30_000; seed < 30_500; seed++)
        {
            var model = RandomModels.Any(seed);
            var random = new SeededNumbers((ulong)seed);
            var state = random.Permutation(model.States);
            var party = random.Permutation(model.Parties);
            var renamed = Renamed(model, party, state);
            foreach (var concept in Concepts)
                foreach (var mode in Modes)
                    for (var i = 0; i < model.Parties; i++)
                    {
                        var before = Stability.Stable(model.Graph, model.Payoffs, i, concept, mode);
                        var after = Stability.Stable(renamed.Graph, renamed.Payoffs, party[i], concept, mode);
                        Assert.True(StateSet.Of(model.States, before.States().Select(s => state[s])).SameAs(after), $"seed {seed}, {concept}, {mode}");
                    }
        }
    }

    [Fact]
    public void An_equilibrium_is_stable_for_every_party()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var model = RandomModels.Any(seed);
            foreach (var concept in Concepts)
            {
                var equilibria = Stability.Equilibria(model.Graph, model.Payoffs, concept);
                for (var s = 0; s < model.States; s++)
                    Assert.Equal(Enumerable.Range(0, model.Parties).All(i => BruteForce.IsStable(model.Graph, model.Payoffs, i, s, concept)), equilibria[s]);
            }
        }
    }

    [Fact]
    public void An_opponent_that_moved_last_cannot_move_again_at_once()
    {
        // Party 1 could only answer 1 -> 2 -> 3 by itself: two moves in succession, which are no legal sequence unless party 2 moves between.
        int[][] payoffs = [[1, 2, 3, 0], [0, 0, 0, 0], [0, 0, 0, 0]];
        var alone = MoveGraph.FromArcs(4, [[(0, 1)], [(1, 2), (2, 3)], []]);
        Assert.False(Stability.Stable(alone, payoffs, 0, Concept.Gmr)[0]);
        var helped = MoveGraph.FromArcs(4, [[(0, 1)], [(1, 2)], [(2, 3)]]);
        Assert.True(Stability.Stable(helped, payoffs, 0, Concept.Gmr)[0]);
    }

    [Fact]
    public void An_indifferent_party_stays_everywhere()
    {
        var model = RandomModels.Graph(7);
        int[][] payoffs = [.. model.Payoffs.Select((payoff, i) => i == 0 ? new int[payoff.Length] : payoff)];
        Assert.All(Concepts, concept => Assert.Equal(model.States, Stability.Stable(model.Graph, payoffs, 0, concept).Count));
    }

    [Fact]
    public void Payoffs_that_do_not_fit_the_graph_are_refused()
    {
        var graph = MoveGraph.FromArcs(2, [[(0, 1)], []]);
        Assert.Throws<ArgumentException>(() => Stability.Stable(graph, [[0, 1]], 0, Concept.Nash));
        Assert.Throws<ArgumentException>(() => Stability.Stable(graph, [[0, 1], [0]], 0, Concept.Nash));
        Assert.Throws<ArgumentException>(() => Stability.Stable(graph, [[0, 1], [0, 1]], 0, Concept.Sim));
    }

    [Fact]
    public void A_cancelled_run_stops()
    {
        var model = RandomModels.Graph(3);
        Assert.Throws<OperationCanceledException>(() =>
            Stability.Equilibria(model.Graph, model.Payoffs, Concept.Gmr, SanctionMode.Sequence, new CancellationToken(true)));
    }

    private static SmallModel Renamed(SmallModel model, int[] party, int[] state)
    {
        var arcs = new IReadOnlyList<(int, int)>[model.Parties];
        var payoffs = new int[model.Parties][];
        for (var i = 0; i < model.Parties; i++)
        {
            arcs[party[i]] = [.. model.Arcs[i].Select(arc => (state[arc.From], state[arc.To]))];
            payoffs[party[i]] = new int[model.States];
            for (var s = 0; s < model.States; s++)
                payoffs[party[i]][state[s]] = model.Payoffs[i][s];
        }
        return SmallModel.From(arcs, payoffs);
    }
}
