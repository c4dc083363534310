using Parley.GraphModel;
using Parley.Tests.GraphModel.Oracles;
using static Parley.GraphModel.UncertaintyExtension;

namespace Parley.Tests.GraphModel.Preferences;

public sealed class UncertainStabilityTests
{
    private static readonly Concept[] Concepts = [Concept.Nash, Concept.Gmr, Concept.Smr, Concept.Seq];

    [Theory]
    // gmcr-lake-gisborne, uncertain_abcd: computed by an independent checker.
    [InlineData(A, "", "", "", "")]
    [InlineData(B, "4 6", "4 6 8", "4 6 8", "4 6 8")]
    [InlineData(C, "", "4 6 8", "4 6 8", "4 6")]
    [InlineData(D, "4 6", "4 6 8", "4 6 8", "4 6 8")]
    public void Lake_Gisborne_with_a_provincial_government_of_which_little_is_known(
        UncertaintyExtension extension, string nash, string gmr, string smr, string seq)
    {
        var model = CaseModels.LakeGisborne();
        PairwisePreference[] preferences =
        [
            PairwisePreference.FromPayoffs(model.Payoffs[0]),
            PairwisePreference.FromPairs(8, [(2, 6), (3, 7), (0, 4), (1, 5)]),
            PairwisePreference.FromPayoffs(model.Payoffs[2]),
        ];
        Assert.Equal([nash, gmr, smr, seq], Concepts.Select(concept =>
            string.Join(' ', CaseModels.From1(UncertainStability.Equilibria(model.Graph, preferences, concept, extension)))));
    }

    [Fact]
    public void Every_extension_agrees_with_the_definitions_on_random_relations()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var model = RandomModels.Any(seed);
            var preferences = Relations(model, seed);
            foreach (var concept in Concepts)
                foreach (var extension in Enum.GetValues<UncertaintyExtension>())
                    for (var party = 0; party < model.Parties; party++)
                    {
                        var stable = UncertainStability.Stable(model.Graph, preferences, party, concept, extension);
                        for (var s = 0; s < model.States; s++)
                            Assert.True(stable[s] == IsStable(model, preferences, party, s, concept, extension),
                                $"seed {seed}, party {party}, state {s}, {concept}, {extension}");
                    }
        }
    }

    [Fact]
    public void With_nothing_unknown_all_extensions_are_the_ordinary_concepts()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var model = RandomModels.Any(seed);
            PairwisePreference[] preferences = [.. model.Payoffs.Select(payoff => PairwisePreference.FromPayoffs(payoff))];
            foreach (var concept in Concepts)
                foreach (var extension in Enum.GetValues<UncertaintyExtension>())
                    Assert.True(UncertainStability.Equilibria(model.Graph, preferences, concept, extension)
                        .SameAs(Stability.Equilibria(model.Graph, model.Payoffs, concept)));
        }
    }

    [Fact]
    public void What_holds_under_a_holds_under_b_and_c_and_what_holds_under_either_holds_under_d()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var model = RandomModels.Any(seed);
            var preferences = Relations(model, seed);
            foreach (var concept in Concepts)
            {
                var found = Enum.GetValues<UncertaintyExtension>()
                    .Select(extension => UncertainStability.Equilibria(model.Graph, preferences, concept, extension)).ToArray();
                Assert.True(found[0].And(found[1]).SameAs(found[0]));
                Assert.True(found[0].And(found[2]).SameAs(found[0]));
                Assert.True(found[1].And(found[3]).SameAs(found[1]));
                Assert.True(found[2].And(found[3]).SameAs(found[2]));
            }
        }
    }

    [Fact]
    public void Statements_that_contradict_each_other_are_refused()
    {
        Assert.Throws<ArgumentException>(() => PairwisePreference.FromPairs(3, [(0, 1), (1, 0)]));
        Assert.Throws<ArgumentException>(() => PairwisePreference.FromPairs(3, [(1, 1)]));
        Assert.Throws<ArgumentException>(() => PairwisePreference.FromPairs(3, [(0, 1)], [(0, 1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => PairwisePreference.FromPairs(3, [(0, 3)]));
    }

    [Fact]
    public void Comparisons_turn_round_with_their_states()
    {
        var preference = PairwisePreference.FromPayoffs([2, 1, 2], [(1, 2)]);
        Assert.Equal((Comparison.Better, Comparison.Worse), (preference.Compare(0, 1), preference.Compare(1, 0)));
        Assert.Equal((Comparison.Unknown, Comparison.Unknown), (preference.Compare(1, 2), preference.Compare(2, 1)));
        Assert.Equal((Comparison.Equal, Comparison.Equal), (preference.Compare(0, 2), preference.Compare(1, 1)));
    }

    /// <summary>Half the parties by payoffs with unknown pairs, half by pairs alone, which need not be transitive.</summary>
    private static PairwisePreference[] Relations(SmallModel model, int seed)
    {
        var random = new SeededNumbers((ulong)seed);
        return [.. model.Payoffs.Select(payoff =>
        {
            var pairs = (from s in Enumerable.Range(0, model.States) from q in Enumerable.Range(0, s) select (s, q)).ToArray();
            if (random.Chance(50))
                return PairwisePreference.FromPayoffs(payoff, [.. pairs.Where(_ => random.Chance(30))]);
            var kinds = pairs.Select(pair => (Pair: pair, Kind: random.Below(4))).ToArray();
            return PairwisePreference.FromPairs(model.States,
                kinds.Where(pair => pair.Kind < 2).Select(pair => pair.Kind == 0 ? pair.Pair : (pair.Pair.q, pair.Pair.s)),
                kinds.Where(pair => pair.Kind == 2).Select(pair => pair.Pair));
        })];
    }

    private static bool IsStable(SmallModel model, PairwisePreference[] preferences, int i, int s, Concept concept, UncertaintyExtension extension)
    {
        bool Leaves(int s1) => preferences[i].Compare(s1, s) is var c && (c == Comparison.Better || extension is A or C && c == Comparison.Unknown);
        bool Deters(int x) => preferences[i].Compare(s, x) is var c
            && (c is Comparison.Better or Comparison.Equal || extension is C or D && c == Comparison.Unknown);
        bool Credible(int j, int from, int to) => concept != Concept.Seq || preferences[j].Compare(to, from) is Comparison.Better or Comparison.Unknown;
        HashSet<int> Answers(int s1)
        {
            var visited = new HashSet<(int State, int Last)>();
            void Walk(int state, int last)
            {
                for (var j = 0; j < model.Parties; j++)
                    if (j != i && j != last)
                        foreach (var to in model.Graph.Moves(j, state).ToArray())
                            if (Credible(j, state, to) && visited.Add((to, j)))
                                Walk(to, j);
            }
            Walk(s1, -1);
            return [.. visited.Select(node => node.State)];
        }
        return model.Graph.Moves(i, s).ToArray().Where(Leaves).All(s1 => concept != Concept.Nash
            && Answers(s1).Any(s2 => Deters(s2) && (concept != Concept.Smr || model.Graph.Moves(i, s2).ToArray().All(Deters))));
    }
}
