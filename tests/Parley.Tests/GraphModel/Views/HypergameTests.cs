using Parley.GraphModel;
using Parley.Tests.GraphModel.Oracles;

namespace Parley.Tests.GraphModel.Views;

public sealed class HypergameTests
{
    [Fact]
    public void Equal_views_give_the_ordinary_equilibria_and_no_surprise()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var model = RandomModels.Any(seed);
            PerceivedGame[] views = [.. Enumerable.Repeat(new PerceivedGame(model.Graph, model.Payoffs), model.Parties)];
            foreach (var concept in StabilityTests.Concepts)
                foreach (var mode in StabilityTests.Modes)
                    Assert.True(Hypergame.Equilibria(views, concept, mode).SameAs(Stability.Equilibria(model.Graph, model.Payoffs, concept, mode)));
            for (var s = 0; s < model.States; s++)
                Assert.Empty(Hypergame.Surprises(views, s));
        }
    }

    [Fact]
    public void A_state_holds_where_each_party_finds_it_stable_in_its_own_view()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var views = Views(seed);
            foreach (var concept in StabilityTests.Concepts)
            {
                var equilibria = Hypergame.Equilibria(views, concept);
                for (var s = 0; s < equilibria.Length; s++)
                    Assert.Equal(
                        Enumerable.Range(0, views.Length).All(i => BruteForce.IsStable(views[i].Graph, [.. views[i].Payoffs], i, s, concept)),
                        equilibria[s]);
            }
        }
    }

    [Fact]
    public void A_surprise_is_an_improvement_of_the_mover_that_another_view_lacks()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var views = Views(seed);
            bool HasMove(int view, int mover, int s, int to) => views[view].Graph.Moves(mover, s).ToArray().Contains(to);
            bool Improves(int view, int mover, int s, int to) =>
                HasMove(view, mover, s, to) && views[view].Payoffs[mover][to] > views[view].Payoffs[mover][s];
            for (var s = 0; s < views[0].Graph.States; s++)
            {
                var expected = from mover in Enumerable.Range(0, views.Length)
                               from to in Enumerable.Range(0, views[0].Graph.States)
                               from party in Enumerable.Range(0, views.Length)
                               where Improves(mover, mover, s, to) && !Improves(party, mover, s, to)
                               select new Surprise(new MoveStep(mover, s, to), party, HasMove(party, mover, s, to));
                Assert.Equal(expected, Hypergame.Surprises(views, s));
            }
        }
    }

    [Fact]
    public void In_Chicken_a_party_that_takes_the_other_for_timid_meets_a_move_it_did_not_foresee()
    {
        // Row believes that column likes yielding (state 2) better than the collision (4), as is usual; column in truth prefers the collision.
        var chicken = CaseModels.Chicken();
        int[][] truth = [chicken.Payoffs[0], CaseModels.Ranking("3 1 4 2")];
        PerceivedGame[] views = [new(chicken.Graph, chicken.Payoffs), new(chicken.Graph, truth)];
        Assert.Equal([new Surprise(new MoveStep(1, 1, 3), 0, MoveKnown: true)], Hypergame.Surprises(views, 1));
        Assert.Equal([3], CaseModels.From1(Hypergame.Equilibria(views, Concept.Nash)));
    }

    [Fact]
    public void Nobody_moves_to_or_from_a_state_that_the_view_lacks()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var model = RandomModels.Any(seed);
            var unseen = StateSet.Of(model.States, [0]);
            var view = new PerceivedGame(model.Graph, model.Payoffs).Without(unseen);
            for (var party = 0; party < model.Parties; party++)
            {
                var kept = model.Arcs[party].Where(arc => arc.From != 0 && arc.To != 0).Distinct().Order();
                var found = Enumerable.Range(0, model.States).SelectMany(s => view.Graph.Moves(party, s).ToArray().Select(to => (s, to)));
                Assert.Equal(kept, found);
            }
        }
    }

    [Fact]
    public void A_party_that_does_not_see_a_state_leaves_the_others_moves_alone()
    {
        // gmcr-syria-iraq-1975, misperceptionVariant: Syria does not see states 2 and 5, Iraq not 1 and 4. The arcs that are left, by hand.
        var model = CaseModels.SyriaIraq();
        var graph = UnseenStates.Remove(model.Graph, [StateSet.Of(6, [1, 4]), StateSet.Of(6, [0, 3])]);
        string Arcs(int party) => string.Join(' ', Enumerable.Range(0, 6).SelectMany(s => graph.Moves(party, s).ToArray().Select(to => $"{s + 1}-{to + 1}")));
        Assert.Equal("1-3 3-1 4-6 6-4", Arcs(0));
        Assert.Equal("2-5 3-6 5-2 6-3", Arcs(1));
    }

    [Fact]
    public void Views_are_over_the_same_parties_and_states()
    {
        var (elmira, chicken) = (CaseModels.Elmira(), CaseModels.Chicken());
        PerceivedGame big = new(elmira.Graph, elmira.Payoffs), small = new(chicken.Graph, chicken.Payoffs);
        Assert.Throws<ArgumentException>(() => Hypergame.Equilibria([small], Concept.Nash));
        Assert.Throws<ArgumentException>(() => Hypergame.Equilibria([small, big], Concept.Nash));
        Assert.Throws<ArgumentException>(() => Hypergame.Equilibria([], Concept.Nash));
    }

    /// <summary>Each party sees its own arcs and its own payoffs, some of them shared.</summary>
    private static PerceivedGame[] Views(int seed)
    {
        var random = new SeededNumbers((ulong)seed);
        var model = RandomModels.Graph(seed);
        return [.. Enumerable.Range(0, model.Parties).Select(_ => new PerceivedGame(
            MoveGraph.FromArcs(model.States, [.. model.Arcs.Select(arcs => arcs.Where(_ => random.Chance(80)).ToArray())]),
            model.Payoffs.Select(payoff => random.Chance(50) ? payoff : random.Permutation(model.States)).ToArray()))];
    }
}
