using Parley.GraphModel;
using Parley.Tests.GraphModel.Oracles;

namespace Parley.Tests.GraphModel.Coalitions;

public sealed class CoalitionTests
{
    private static readonly Concept[] Concepts = [Concept.Nash, Concept.Gmr, Concept.Smr, Concept.Seq];

    [Theory]
    // Computed by an independent checker: gmcr-elmira-9, gmcr-lake-gisborne, gmcr-coalition-proof-bpw, coalitionImprovements.
    [InlineData("elmira", "01:2-4 01:5-8 01:6-8 02:1-5 02:3-7 12:2-8 12:2-4 12:6-8 012:2-8 012:2-4 012:6-8")]
    [InlineData("gisborne", "01:1-4 01:5-8 02:1-6 02:7-3 02:7-4 02:8-4 12:1-3 12:1-7 12:2-8 12:2-4 12:5-3 12:5-7 12:6-8 12:6-4 12:7-3 12:8-4 " +
        "012:1-4 012:1-8 012:5-4 012:5-8 012:7-3 012:8-4")]
    [InlineData("bpw", "01:1-4 01:2-1 01:2-4 01:3-1 01:3-4 01:5-8 01:6-8 01:6-5 01:7-8 01:7-5 02:2-1 02:3-8 02:5-1 02:6-1 02:7-8 " +
        "12:2-8 12:3-1 12:5-1 12:6-8 12:7-1 012:2-1 012:2-8 012:3-1 012:3-8 012:5-1 012:5-8 012:6-1 012:6-8 012:7-1 012:7-8 012:8-1")]
    public void Coalition_improvements_of_the_cases(string name, string expected)
    {
        var model = Case(name);
        var found = CoalitionImprovements.All(model.Graph, model.Payoffs)
            .Select(improvement => $"{string.Concat(improvement.Coalition)}:{improvement.From + 1}-{improvement.To + 1}");
        Assert.Equal(expected.Split(' ').Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Theory]
    // Computed by an independent checker: universalCoalitionStable_InoharaHipel in the same cases.
    [InlineData("elmira", Concept.Nash, "8 9")]
    [InlineData("elmira", Concept.Gmr, "1 4 8 9")]
    [InlineData("elmira", Concept.Smr, "1 4 8 9")]
    [InlineData("elmira", Concept.Seq, "8 9")]
    [InlineData("gisborne", Concept.Nash, "4")]
    [InlineData("gisborne", Concept.Gmr, "4")]
    [InlineData("gisborne", Concept.Smr, "4")]
    [InlineData("gisborne", Concept.Seq, "4")]
    [InlineData("bpw", Concept.Nash, "")]
    [InlineData("bpw", Concept.Gmr, "1")]
    [InlineData("bpw", Concept.Smr, "1")]
    [InlineData("bpw", Concept.Seq, "1")]
    public void States_that_hold_against_every_coalition_in_the_cases(string name, Concept concept, string expected)
    {
        var model = Case(name);
        Assert.Equal(expected, string.Join(' ', CaseModels.From1(CoalitionStability.StableForEvery(model.Graph, model.Payoffs, concept))));
    }

    [Fact]
    public void Elmira_jumps_from_state_5_to_state_8_by_the_ministry_and_Uniroyal()
    {
        // Kilgour, Hipel, Fang & Peng (2001): published.
        var model = CaseModels.Elmira();
        var jumps = EquilibriumJumps.Between(model.Graph, model.Payoffs, Stability.Equilibria(model.Graph, model.Payoffs, Concept.Seq));
        var jump = Assert.Single(jumps);
        Assert.Equal([0, 1], jump.Coalition);
        Assert.Equal((4, 7), (jump.From, jump.To));
    }

    [Fact]
    public void Bernheim_Peleg_and_Whinston_find_state_8_coalition_proof_and_none_strong()
    {
        var model = CaseModels.BernheimPelegWhinston();
        Assert.Equal([8], CaseModels.From1(CoalitionProofNash.Find(model.Graph, model.Payoffs)));
        Assert.Equal([], CaseModels.From1(CoalitionStability.StableForEvery(model.Graph, model.Payoffs, Concept.Nash)));
    }

    [Fact]
    public void Coalition_stability_agrees_with_the_definitions_on_random_conflicts()
    {
        for (var seed = 0; seed < 250; seed++)
        {
            var model = RandomModels.Any(seed);
            for (var coalition = 1; coalition < 1 << model.Parties; coalition++)
                foreach (var concept in Concepts)
                {
                    var stable = CoalitionStability.Stable(model.Graph, model.Payoffs, Members(coalition), concept);
                    for (var s = 0; s < model.States; s++)
                        Assert.True(stable[s] == CoalitionOracle.IsStable(model, Members(coalition), s, concept), $"seed {seed}, {coalition}, {s}, {concept}");
                }
        }
    }

    [Fact]
    public void Coalition_proof_states_agree_with_the_recursion_of_the_source()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var model = RandomModels.Any(seed);
            int[] all = [.. Enumerable.Range(0, model.Parties)];
            var found = CoalitionProofNash.Find(model.Graph, model.Payoffs);
            for (var s = 0; s < model.States; s++)
                Assert.True(found[s] == CoalitionOracle.IsCoalitionProof(model, all, s), $"seed {seed}, state {s}");
        }
    }

    [Fact]
    public void A_coalition_of_one_is_the_party_itself()
    {
        // Over transitive moves; with them a party's group moves are its moves, and one improvement of another party is a sequence of one.
        for (var seed = 1; seed < 400; seed += 2)
        {
            var model = RandomModels.Options(seed);
            for (var party = 0; party < model.Parties; party++)
                foreach (var concept in Concepts.Where(concept => concept != Concept.Seq || model.Parties == 2))
                    Assert.True(CoalitionStability.Stable(model.Graph, model.Payoffs, [party], concept)
                        .SameAs(Stability.Stable(model.Graph, model.Payoffs, party, concept)));
        }
    }

    [Fact]
    public void Strong_states_are_coalition_proof_and_coalition_proof_states_are_Nash()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var model = RandomModels.Any(seed);
            var strong = CoalitionStability.StableForEvery(model.Graph, model.Payoffs, Concept.Nash);
            var proof = CoalitionProofNash.Find(model.Graph, model.Payoffs);
            Assert.True(strong.And(proof).SameAs(strong));
            Assert.True(proof.And(Stability.Equilibria(model.Graph, model.Payoffs, Concept.Nash)).SameAs(proof));
        }
    }

    [Fact]
    public void Coalition_results_do_not_depend_on_the_order_of_the_parties()
    {
        for (var seed = 0; seed < 120; seed++)
        {
            var model = RandomModels.Any(seed);
            var reversed = SmallModel.From([.. model.Arcs.Reverse()], [.. model.Payoffs.Reverse()]);
            Assert.True(CoalitionProofNash.Find(model.Graph, model.Payoffs).SameAs(CoalitionProofNash.Find(reversed.Graph, reversed.Payoffs)));
            foreach (var concept in Concepts)
                Assert.True(CoalitionStability.StableForEvery(model.Graph, model.Payoffs, concept)
                    .SameAs(CoalitionStability.StableForEvery(reversed.Graph, reversed.Payoffs, concept)));
        }
    }

    [Fact]
    public void A_coalition_names_each_member_once()
    {
        var model = CaseModels.Elmira();
        Assert.Throws<ArgumentException>(() => CoalitionStability.Stable(model.Graph, model.Payoffs, [], Concept.Nash));
        Assert.Throws<ArgumentException>(() => CoalitionStability.Stable(model.Graph, model.Payoffs, [1, 1], Concept.Nash));
        Assert.Throws<ArgumentException>(() => CoalitionStability.Stable(model.Graph, model.Payoffs, [3], Concept.Nash));
        Assert.Throws<ArgumentException>(() => CoalitionStability.Stable(model.Graph, model.Payoffs, [0], Concept.Sseq));
    }

    private static int[] Members(int mask) => [.. Enumerable.Range(0, 32).Where(party => (mask >> party & 1) != 0)];

    private static SmallModel Case(string name) => name switch
    {
        "elmira" => CaseModels.Elmira(),
        "gisborne" => CaseModels.LakeGisborne(),
        _ => CaseModels.BernheimPelegWhinston(),
    };
}
