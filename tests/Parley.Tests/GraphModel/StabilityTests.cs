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
}
