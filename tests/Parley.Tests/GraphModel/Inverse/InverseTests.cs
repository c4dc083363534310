using System.Numerics;
using Parley.GraphModel;
using Parley.Tests.GraphModel.Oracles;

namespace Parley.Tests.GraphModel.Inverse;

public sealed class InverseTests
{
    [Theory]
    // gmcr-prisoners, inverse.counts: published with the examples of GMCR+. The same for each state.
    [InlineData(Concept.Nash, 144)]
    [InlineData(Concept.Seq, 193)]
    [InlineData(Concept.Smr, 196)]
    [InlineData(Concept.Gmr, 256)]
    public void Of_the_576_two_by_two_games_a_state_is_an_equilibrium_in_so_many(Concept concept, int expected)
    {
        var model = CaseModels.Prisoners();
        for (var wanted = 0; wanted < 4; wanted++)
            Assert.Equal(new InverseCount(expected, 576), InverseCounts.Count(model.Graph, model.Payoffs, wanted, [0, 1], concept));
    }

    [Theory]
    // gmcr-syria-iraq-1975, computedCounts; the published 420 for SEQ and GMR does not follow from the definitions.
    [InlineData(Concept.Nash, 240)]
    [InlineData(Concept.Seq, 384)]
    [InlineData(Concept.Gmr, 384)]
    [InlineData(Concept.Smr, 300)]
    public void Of_Syrias_720_rankings_state_2_is_an_equilibrium_in_so_many(Concept concept, int expected)
    {
        var model = CaseModels.SyriaIraq();
        Assert.Equal(new InverseCount(expected, 720), InverseCounts.Count(model.Graph, model.Payoffs, 1, [0], concept));
    }

    [Fact]
    public void Conditions_for_Syria_at_state_2_are_those_of_the_guide()
    {
        // Guide to GMCR+ (2014), publishedConditions: Nash: 2 to 1 and 3; SEQ: or 4, if Iraq prefers 4 to 1, and 6, if Iraq prefers 6 to 3. Both are so.
        var model = CaseModels.SyriaIraq();
        string Conditions(Concept concept) => string.Join("; ", InverseConditions.For(model.Graph, model.Payoffs, 1, 0, concept)
            .Select(condition => string.Join(" or ", condition.Alternatives.Select(states => string.Join('+', states.Select(state => state + 1))))));
        Assert.Equal("1; 3", Conditions(Concept.Nash));
        Assert.Equal("1 or 4; 3 or 6", Conditions(Concept.Seq));
    }

    [Fact]
    public void Conditions_hold_exactly_where_the_state_is_stable()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var model = RandomModels.Any(seed);
            foreach (var concept in StabilityTests.Concepts)
                for (var party = 0; party < model.Parties; party++)
                    for (var s = 0; s < model.States; s++)
                        Assert.Equal(
                            BruteForce.IsStable(model.Graph, model.Payoffs, party, s, concept),
                            InverseConditions.For(model.Graph, model.Payoffs, s, party, concept).All(c => c.HoldsFor(model.Payoffs[party], s)));
        }
    }

    [Fact]
    public void No_alternative_contains_another()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var model = RandomModels.Any(seed);
            foreach (var condition in InverseConditions.For(model.Graph, model.Payoffs, 0, 0, Concept.Smr))
                foreach (var one in condition.Alternatives)
                    Assert.DoesNotContain(condition.Alternatives, other => !ReferenceEquals(one, other) && one.All(other.Contains));
        }
    }

    [Fact]
    public void Counts_agree_with_trying_every_ranking()
    {
        foreach (var model in Enumerable.Range(0, 400).Select(RandomModels.Any).Where(model => model.Parties <= 3 && model.States <= 4).Take(40))
            foreach (var concept in StabilityTests.Concepts)
            {
                var rankings = Permutations([.. Enumerable.Range(0, model.States)]).ToArray();
                BigInteger favourable = 0;
                foreach (var first in rankings)
                    foreach (var second in rankings)
                    {
                        int[][] payoffs = [first, second, .. model.Payoffs[2..]];
                        if (Enumerable.Range(0, model.Parties).All(party => BruteForce.IsStable(model.Graph, payoffs, party, 0, concept)))
                            favourable++;
                    }
                Assert.Equal(new InverseCount(favourable, rankings.Length * rankings.Length),
                    InverseCounts.Count(model.Graph, model.Payoffs, 0, [0, 1], concept));
            }
    }

    [Fact]
    public void Counts_beyond_the_limit_are_not_given()
    {
        var model = CaseModels.Elmira();
        Assert.Null(InverseCounts.Count(model.Graph, model.Payoffs, 0, [0, 1], Concept.Seq));
        Assert.Null(InverseCounts.Count(model.Graph, model.Payoffs, 0, [0], Concept.Nash, mostTried: 100));
        Assert.NotNull(InverseCounts.Count(model.Graph, model.Payoffs, 0, [0, 1, 2], Concept.Nash));
    }

    internal static IEnumerable<int[]> Permutations(int[] items) => items.Length <= 1
        ? [items]
        : items.SelectMany((item, at) => Permutations([.. items[..at], .. items[(at + 1)..]]).Select(rest => (int[])[item, .. rest]));
}
