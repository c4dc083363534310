using Parley.GraphModel;
using Parley.Tests.GraphModel.Oracles;

namespace Parley.Tests.GraphModel.Coalitions;

public sealed class MergedCoalitionTests
{
    private static readonly Concept[] Concepts = [Concept.Nash, Concept.Gmr, Concept.Smr, Concept.Seq, Concept.Sseq];

    [Fact]
    public void Players_of_one_party_each_are_the_parties()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var model = RandomModels.Any(seed);
            int[][] players = [.. Enumerable.Range(0, model.Parties).Select(party => new[] { party })];
            var merged = MergedCoalitions.Merge(model.Graph, players);
            for (var party = 0; party < model.Parties; party++)
                foreach (var concept in Concepts)
                    Assert.True(MergedCoalitions.Stable(merged, model.Payoffs, players, party, concept)
                        .SameAs(Stability.Stable(model.Graph, model.Payoffs, party, concept)), $"seed {seed}");
        }
    }

    [Fact]
    public void Merged_stability_agrees_with_the_definitions_on_random_conflicts()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var model = RandomModels.Any(seed);
            var random = new SeededNumbers((ulong)seed);
            int[][] players = [.. Enumerable.Range(0, model.Parties).GroupBy(_ => random.Below(3)).Select(block => block.ToArray())];
            var merged = MergedCoalitions.Merge(model.Graph, players);
            foreach (var concept in Concepts)
            {
                var equilibria = MergedCoalitions.Equilibria(merged, model.Payoffs, players, concept);
                for (var s = 0; s < model.States; s++)
                    Assert.True(
                        equilibria[s] == Enumerable.Range(0, players.Length).All(p => CoalitionOracle.IsMergedStable(model, players, p, s, concept)),
                        $"seed {seed}, state {s}, {concept}");
            }
        }
    }

    [Fact]
    public void Merging_the_ministry_and_Uniroyal_unsettles_state_5_of_Elmira()
    {
        var model = CaseModels.Elmira();
        int[][] players = [[0, 1], [2]];
        var merged = MergedCoalitions.Merge(model.Graph, players);
        Assert.False(MergedCoalitions.Equilibria(merged, model.Payoffs, players, Concept.Nash)[4]);
        Assert.True(Stability.Equilibria(model.Graph, model.Payoffs, Concept.Nash)[4]);
    }

    [Fact]
    public void A_partition_holds_every_party_once()
    {
        var model = CaseModels.Elmira();
        Assert.Throws<ArgumentException>(() => MergedCoalitions.Merge(model.Graph, [[0, 1]]));
        Assert.Throws<ArgumentException>(() => MergedCoalitions.Merge(model.Graph, [[0, 1], [1, 2]]));
    }
}
