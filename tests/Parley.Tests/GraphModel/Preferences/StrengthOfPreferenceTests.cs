using Parley.GraphModel;
using Parley.Tests.GraphModel.Oracles;

namespace Parley.Tests.GraphModel.Preferences;

public sealed class StrengthOfPreferenceTests
{
    private static readonly Concept[] Concepts = [Concept.Nash, Concept.Gmr, Concept.Smr, Concept.Seq];

    [Theory]
    // gmcr-sustainable-development: state 3 strongly GMR and SMR by expectedStrength (recalled); the table computed by an independent checker.
    [InlineData(Concept.Nash, "1")]
    [InlineData(Concept.Gmr, "1 3")]
    [InlineData(Concept.Smr, "1 3")]
    [InlineData(Concept.Seq, "1")]
    public void Sustainable_development_is_strongly_stable_where_it_is_stable(Concept concept, string expected)
    {
        var model = CaseModels.SustainableDevelopment();
        var found = StrengthOfPreference.Equilibria(model.Graph, model.Payoffs, [[1, 0, 1, 0], [1, 0, 1, 0]], concept);
        Assert.Equal(expected, string.Join(' ', CaseModels.From1(found.General)));
        Assert.Equal(expected, string.Join(' ', CaseModels.From1(found.Strong)));
        Assert.Equal(0, found.Weak.Count);
    }

    [Fact]
    public void Strong_stability_agrees_with_the_definitions_on_random_conflicts()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var model = RandomModels.Any(seed);
            var tiers = Tiers(model, seed);
            foreach (var concept in Concepts)
                foreach (var mode in StabilityTests.Modes)
                    for (var party = 0; party < model.Parties; party++)
                    {
                        var found = StrengthOfPreference.Stable(model.Graph, model.Payoffs, tiers, party, concept, mode);
                        for (var s = 0; s < model.States; s++)
                            Assert.True(found.Strong[s] == IsStronglyStable(model, tiers, party, s, concept, mode), $"seed {seed}, {party}, {s}, {concept}, {mode}");
                    }
        }
    }

    [Fact]
    public void Strong_is_within_general_and_is_Nash_where_nothing_is_greatly_preferred()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var model = RandomModels.Any(seed);
            int[][] oneTier = [.. model.Payoffs.Select(payoff => new int[payoff.Length])];
            foreach (var concept in Concepts)
            {
                var found = StrengthOfPreference.Equilibria(model.Graph, model.Payoffs, Tiers(model, seed), concept);
                Assert.True(found.General.SameAs(Stability.Equilibria(model.Graph, model.Payoffs, concept)));
                Assert.True(found.Strong.And(found.General).SameAs(found.Strong));
                Assert.Equal(found.General.Count, found.Strong.Count + found.Weak.Count);
                Assert.True(StrengthOfPreference.Equilibria(model.Graph, model.Payoffs, oneTier, concept).Strong
                    .SameAs(Stability.Equilibria(model.Graph, model.Payoffs, Concept.Nash)));
            }
        }
    }

    [Fact]
    public void An_answer_that_only_leads_back_deters_but_not_strongly()
    {
        // The first party improves from 0 to 1; the second can only go back to 0. Every difference is a great one.
        var graph = MoveGraph.FromArcs(2, [[(0, 1)], [(1, 0)]]);
        var found = StrengthOfPreference.Stable(graph, [[0, 1], [0, 0]], [[0, 1], [0, 0]], 0, Concept.Gmr);
        Assert.True(found.General[0] && !found.Strong[0] && found.Weak[0]);
    }

    [Fact]
    public void Tiers_that_contradict_the_payoffs_are_refused()
    {
        var graph = MoveGraph.FromArcs(2, [[(0, 1)], []]);
        Assert.Throws<ArgumentException>(() => StrengthOfPreference.Stable(graph, [[0, 1], [0, 0]], [[1, 0], [0, 0]], 0, Concept.Gmr));
        Assert.Throws<ArgumentException>(() => StrengthOfPreference.Stable(graph, [[0, 0], [0, 0]], [[1, 0], [0, 0]], 0, Concept.Gmr));
        Assert.Throws<ArgumentException>(() => StrengthOfPreference.Stable(graph, [[0, 1], [0, 0]], [[0, 1], [0, 0]], 0, Concept.Sseq));
    }

    private static int[][] Tiers(SmallModel model, int seed)
    {
        var random = new SeededNumbers((ulong)seed);
        return [.. model.Payoffs.Select(payoff =>
        {
            var tier = 0;
            var tierOf = payoff.Distinct().Order().ToDictionary(level => level, _ => tier += random.Below(2));
            return payoff.Select(level => tierOf[level]).ToArray();
        })];
    }

    private static bool IsStronglyStable(SmallModel model, int[][] tiers, int i, int s, Concept concept, SanctionMode mode)
    {
        bool GreatlyWorse(int x) => tiers[i][s] > tiers[i][x];
        int[] Own(int state) => model.Graph.Moves(i, state).ToArray();
        int[] others = [.. Enumerable.Range(0, model.Parties).Where(j => j != i)];
        return Own(s).Where(s1 => model.Payoffs[i][s1] > model.Payoffs[i][s]).All(s1 => concept != Concept.Nash
            && BruteForce.GroupMoves(model.Graph, model.Payoffs, others, s1, concept == Concept.Seq, mode)
                .Any(s2 => GreatlyWorse(s2) && (concept != Concept.Smr || Own(s2).All(GreatlyWorse))));
    }
}
