using Parley.GraphModel;
using Parley.Tests.GraphModel.Oracles;

namespace Parley.Tests.GraphModel.Inverse;

public sealed class LeastChangeTests
{
    [Fact]
    public void Swapping_Syrias_view_of_two_outcomes_step_by_step_makes_state_2_hold()
    {
        // Syria ranks 1 3 6 2 4 5 and must not prefer 1 or 3 to 2: three swaps. Iraq has no improvement from 2.
        var found = LeastChange.ToHold(CaseModels.SyriaIraq().Graph, SyriaIraq(), 1, Concept.Nash);
        Assert.Equal(3, found.Changes);
        Assert.All(found.Ways, way => Assert.All(way, edit => Assert.Equal(0, edit.Party)));
        Assert.True(found.AllWays);
    }

    [Fact]
    public void The_least_number_of_swaps_agrees_with_trying_every_ranking()
    {
        foreach (var (model, stated) in TwoRankedParties())
            foreach (var concept in StabilityTests.Concepts)
                foreach (var varying in new[] { new[] { 0 }, [0, 1] })
                {
                    var (toHold, toBreak) = BySearchOfAll(model, varying, concept);
                    AssertLeast(model, stated, LeastChange.ToHold(model.Graph, stated, 0, concept, varying), concept, toHold.Changes, holds: true, toHold.Ways);
                    AssertLeast(model, stated, LeastChange.ToBreak(model.Graph, stated, 0, concept, varying), concept, toBreak.Changes, holds: false, toBreak.Ways);
                }
    }

    [Fact]
    public void The_least_change_of_statements_agrees_with_trying_every_order_and_omission()
    {
        for (var seed = 0; seed < 90; seed++)
        {
            var model = RandomModels.Options(seed);
            var random = new SeededNumbers((ulong)seed);
            var statements = Enumerable.Range(0, 4)
                .Select(_ => StateSet.Of(model.States, Enumerable.Range(0, model.States).Where(_ => random.Chance(50)))).ToArray();
            var stated = model.Payoffs.Select(payoff => StatedOrder.Fixed(payoff)).ToArray();
            stated[0] = StatedOrder.OfStatements(model.States, statements);
            foreach (var concept in StabilityTests.Concepts)
            {
                int? least = null;
                foreach (var order in Enumerable.Range(0, 16).SelectMany(kept =>
                    InverseTests.Permutations([.. Enumerable.Range(0, 4).Where(statement => (kept >> statement & 1) != 0)])))
                {
                    int[][] payoffs = [Lexicographic(model.States, order, statements), .. model.Payoffs[1..]];
                    var changes = 4 - order.Length + Inversions(order);
                    if (!(changes >= least) && Enumerable.Range(0, model.Parties).All(i => BruteForce.IsStable(model.Graph, payoffs, i, 0, concept)))
                        least = changes;
                }
                AssertLeast(model, stated, LeastChange.ToHold(model.Graph, stated, 0, concept), concept, least, holds: true);
            }
        }
    }

    [Fact]
    public void Any_number_of_statements_is_compared_in_order()
    {
        // Forty statements: only the last tells states 0 and 1 apart, only the first state 2 from both.
        var statements = Enumerable.Range(0, 40).Select(n => StateSet.Of(3, n switch { 0 => [2], 39 => [1], _ => [0, 1, 2] })).ToArray();
        var payoff = StatedOrder.OfStatements(3, statements).Payoffs();
        Assert.True(payoff[2] > payoff[1] && payoff[1] > payoff[0]);
    }

    [Fact]
    public void A_state_at_the_bottom_of_a_long_ranking_is_raised_past_all_it_must_pass()
    {
        // 60 states, the wanted one last and able to move to every other: it has to pass them all, one by one, and there is one way.
        const int states = 60;
        var graph = MoveGraph.FromArcs(states, [[.. Enumerable.Range(0, states - 1).Select(to => (states - 1, to))]]);
        var found = LeastChange.ToHold(graph, [StatedOrder.OfRanking(states, [.. Enumerable.Range(0, states).Select(s => (int[])[s])])], states - 1, Concept.Nash);
        Assert.Equal(states - 1, found.Changes);
        Assert.Equal(states - 1, Assert.Single(found.Ways).Count);
        Assert.Equal(0, LeastChange.ToBreak(graph, [StatedOrder.OfRanking(states, [.. Enumerable.Range(0, states).Select(s => (int[])[s])])], states - 1,
            Concept.Nash).Changes);
    }

    [Fact]
    public void A_state_that_nobody_can_leave_holds_whatever_they_prefer()
    {
        var model = CaseModels.Elmira();
        StatedOrder[] stated = [.. model.Payoffs.Select(payoff => StatedOrder.Fixed(payoff))];
        foreach (var concept in StabilityTests.Concepts)
            Assert.True(LeastChange.ToBreak(model.Graph, stated, 8, concept).Impossible);
    }

    [Fact]
    public void One_of_several_states_is_enough_to_hold_and_none_may_remain_to_break()
    {
        foreach (var (model, stated) in TwoRankedParties().Take(20))
            foreach (var concept in StabilityTests.Concepts)
            {
                var states = StateSet.Of(model.States, Enumerable.Range(0, Math.Min(2, model.States)));
                bool AnyHolds(int[][] payoffs) => states.States().Any(s =>
                    Enumerable.Range(0, 2).All(i => BruteForce.IsStable(model.Graph, payoffs, i, s, concept)));
                var all = InverseTests.Permutations([.. Enumerable.Range(0, model.States)]).ToArray();
                var profiles = (from first in all
                                from second in all
                                select (Swaps: Distance(first, model.Payoffs[0]) + Distance(second, model.Payoffs[1]), Holds: AnyHolds([first, second]))).ToArray();
                int? Least(bool holds) => profiles.Where(profile => profile.Holds == holds).Select(profile => (int?)profile.Swaps).Min();
                var toHold = LeastChange.ToHold(model.Graph, stated, states, concept, mostWays: 1000);
                Assert.Equal(Least(true), toHold.Changes);
                Assert.Equal(Least(false), LeastChange.ToBreak(model.Graph, stated, states, concept).Changes);
                Assert.Equal(toHold.Ways.Count, toHold.States.Count);
                foreach (var (way, state) in toHold.Ways.Zip(toHold.States))
                {
                    int[][] payoffs = [.. stated.Select((order, i) => order.Payoffs(PreferenceEdit.Carried(order.Items, i, way)))];
                    Assert.All(Enumerable.Range(0, 2), i => Assert.True(BruteForce.IsStable(model.Graph, payoffs, i, state, concept)));
                }
            }
    }

    [Fact]
    public void Tied_states_move_together()
    {
        // The party ranks 1 = 2 above 0 and can go to both: one swap of neighbouring ranks is enough.
        var graph = MoveGraph.FromArcs(3, [[(0, 1), (0, 2)]]);
        var found = LeastChange.ToHold(graph, [StatedOrder.OfRanking(3, [[1, 2], [0]])], 0, Concept.Nash);
        Assert.Equal(1, found.Changes);
        Assert.Equal([new PreferenceEdit(0, 0, 1)], Assert.Single(found.Ways));
    }

    [Fact]
    public void A_search_that_ends_early_says_how_many_changes_are_not_enough()
    {
        var found = LeastChange.ToHold(CaseModels.SyriaIraq().Graph, SyriaIraq(), 1, Concept.Nash, mostTried: 20, mode: SanctionMode.Once);
        Assert.Null(found.Changes);
        Assert.False(found.Impossible);
        Assert.InRange(found.MoreThan, 0, 2);
        Assert.Equal(20, found.Tried);
    }

    [Fact]
    public void Whatever_the_limit_a_number_that_is_given_is_the_least_and_a_bound_is_a_bound()
    {
        foreach (var (model, stated) in TwoRankedParties())
            foreach (var concept in StabilityTests.Concepts)
            {
                var (toHold, toBreak) = BySearchOfAll(model, [0, 1], concept);
                foreach (var limit in new[] { 0, 3, 8, 20, 60 })
                {
                    AssertHonest(LeastChange.ToHold(model.Graph, stated, 0, concept, mostTried: limit), toHold.Changes);
                    AssertHonest(LeastChange.ToBreak(model.Graph, stated, 0, concept, mostTried: limit), toBreak.Changes);
                }
            }
    }

    private static void AssertHonest(LeastChangeResult found, int? least)
    {
        if (found.Changes is not null)
            Assert.Equal(least, found.Changes);
        else if (found.Impossible)
            Assert.Null(least);
        else
            Assert.False(least <= found.MoreThan);
    }

    [Fact]
    public void Where_the_parties_that_may_change_cannot_bring_it_about_that_is_known()
    {
        // Iraq alone cannot keep Syria from leaving state 2 for state 1 under Nash.
        var found = LeastChange.ToHold(CaseModels.SyriaIraq().Graph, SyriaIraq(), 1, Concept.Nash, varying: [1]);
        Assert.True(found.Impossible);
        Assert.Null(found.Changes);
    }

    [Fact]
    public void Other_ways_of_answering_are_respected()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var model = RandomModels.Any(seed);
            StatedOrder[] stated = [.. model.Payoffs.Select(payoff => StatedOrder.Fixed(payoff))];
            foreach (var mode in StabilityTests.Modes)
                foreach (var concept in StabilityTests.Concepts)
                {
                    var holds = Enumerable.Range(0, model.Parties).All(i => BruteForce.IsStable(model.Graph, model.Payoffs, i, 0, concept, mode));
                    Assert.Equal(holds ? 0 : null, LeastChange.ToHold(model.Graph, stated, 0, concept, mode: mode).Changes);
                    Assert.Equal(holds ? null : 0, LeastChange.ToBreak(model.Graph, stated, 0, concept, mode: mode).Changes);
                }
        }
    }

    [Fact]
    public void Rankings_and_statements_that_do_not_fit_are_refused()
    {
        Assert.Throws<ArgumentException>(() => StatedOrder.OfRanking(3, [[0], [1]]));
        Assert.Throws<ArgumentException>(() => StatedOrder.OfRanking(2, [[0], [1], [1]]));
        Assert.Throws<ArgumentException>(() => StatedOrder.OfStatements(3, [new StateSet(2)]));
    }

    private static StatedOrder[] SyriaIraq() =>
        [StatedOrder.OfRanking(6, CaseModels.Groups("1 3 6 2 4 5")), StatedOrder.OfRanking(6, CaseModels.Groups("2 4 6 1 5 3"))];

    private static IEnumerable<(SmallModel Model, StatedOrder[] Stated)> TwoRankedParties()
    {
        foreach (var model in Enumerable.Range(0, 2000).Select(RandomModels.Any).Where(model => model.Parties == 2 && model.States <= 4).Take(45))
        {
            var ranked = SmallModel.From(model.Arcs, [.. model.Payoffs.Select(payoff => Enumerable.Range(0, payoff.Length).OrderBy(s => payoff[s]).ToArray())]);
            // The payoffs are a permutation: a state's payoff is its place from the bottom.
            yield return (ranked, [.. ranked.Payoffs.Select(payoff => StatedOrder.OfRanking(payoff.Length,
                [.. Enumerable.Range(0, payoff.Length).OrderByDescending(s => payoff[s]).Select(s => (int[])[s])]))]);
        }
    }

    private static ((int? Changes, int Ways) ToHold, (int? Changes, int Ways) ToBreak) BySearchOfAll(SmallModel model, int[] varying, Concept concept)
    {
        var all = InverseTests.Permutations([.. Enumerable.Range(0, model.States)]).ToArray();
        var choices = Enumerable.Range(0, 2).Select(i => varying.Contains(i) ? all : [model.Payoffs[i]]).ToArray();
        (int? Changes, int Ways) toHold = (null, 0), toBreak = (null, 0);
        void Count(ref (int? Changes, int Ways) least, int changes) =>
            least = changes == least.Changes ? (changes, least.Ways + 1) : changes >= least.Changes ? least : (changes, 1);
        foreach (var first in choices[0])
            foreach (var second in choices[1])
            {
                var swaps = Distance(first, model.Payoffs[0]) + Distance(second, model.Payoffs[1]);
                var holds = Enumerable.Range(0, 2).All(i => BruteForce.IsStable(model.Graph, [first, second], i, 0, concept));
                if (holds)
                    Count(ref toHold, swaps);
                else
                    Count(ref toBreak, swaps);
            }
        return (toHold, toBreak);
    }

    /// <summary>The number is the least, and each way listed, carried out edit by edit, does what it says.</summary>
    private static void AssertLeast(SmallModel model, StatedOrder[] stated, LeastChangeResult found, Concept concept, int? expected, bool holds,
        int? ways = null)
    {
        Assert.Equal(expected, found.Changes);
        Assert.Equal(expected is null, found.Impossible);
        if (ways is not null)
        {
            Assert.Equal(ways <= 20, found.AllWays);
            Assert.Equal(Math.Min(ways.Value, 20), found.Ways.Count);
        }
        foreach (var way in found.Ways)
        {
            Assert.Equal(expected, way.Count);
            var orders = stated.Select(order => Enumerable.Range(0, order.Items).ToList()).ToArray();
            foreach (var edit in way)
            {
                var order = orders[edit.Party];
                var place = order.IndexOf(edit.Item);
                if (edit.Below is { } below)
                {
                    Assert.Equal(below, order[place + 1]);
                    (order[place], order[place + 1]) = (below, edit.Item);
                }
                else
                {
                    order.RemoveAt(place);
                }
            }
            var payoffs = stated.Select((order, i) => order.Payoffs(orders[i])).ToArray();
            Assert.Equal(holds, Enumerable.Range(0, model.Parties).All(i => BruteForce.IsStable(model.Graph, payoffs, i, 0, concept)));
        }
    }

    private static int Distance(int[] one, int[] other) => (from s in Enumerable.Range(0, one.Length)
                                                            from q in Enumerable.Range(0, s)
                                                            where one[s] > one[q] != other[s] > other[q]
                                                            select s).Count();

    private static int Inversions(int[] order) => order.Select((item, at) => order[..at].Count(before => before > item)).Sum();

    private static int[] Lexicographic(int states, int[] order, StateSet[] statements) =>
        [.. Enumerable.Range(0, states).Select(s => order.Aggregate(0, (sum, statement) => 2 * sum + (statements[statement][s] ? 1 : 0)))];
}
