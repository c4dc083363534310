using Parley.GraphModel;
using Parley.Tests.GraphModel.Oracles;

namespace Parley.Tests.GraphModel;

public sealed class SimultaneousStabilityTests
{
    [Fact]
    public void It_agrees_with_the_definition_on_random_conflicts_in_option_form()
    {
        for (var seed = 0; seed < 1500; seed++)
        {
            var model = RandomModels.Options(seed);
            var result = SimultaneousStability.Find(new OptionStates(model.Codes, model.Owners), model.Graph, model.Payoffs);
            Assert.NotNull(result.Stable);
            for (var party = 0; party < model.Parties; party++)
                for (var s = 0; s < model.States; s++)
                    Assert.True(result.Stable[party][s] == BruteSimultaneous.IsStable(model, party, s), $"seed {seed}, party {party}, state {s}");
        }
    }

    [Fact]
    public void A_sanction_lists_improvements_of_different_parties_that_lead_together_to_nothing_better()
    {
        var found = 0;
        for (var seed = 0; seed < 600; seed++)
        {
            var model = RandomModels.Options(seed);
            var states = new OptionStates(model.Codes, model.Owners);
            foreach (var (party, arcs) in model.Arcs.Index())
                foreach (var (from, to) in arcs.Where(arc => model.Payoffs[party][arc.To] > model.Payoffs[party][arc.From]))
                {
                    var sanction = SimultaneousStability.Sanction(states, model.Graph, model.Payoffs, party, from, to);
                    var payoff = model.Payoffs[party];
                    Assert.Equal(BruteSimultaneous.Combined(model, party, from, to).Any(q => payoff[q] <= payoff[from]), sanction is not null);
                    if (sanction is null)
                        continue;
                    found++;
                    Assert.Equal(sanction.Steps.Count, sanction.Steps.Select(step => step.Party).Distinct().Count());
                    Assert.Contains(new MoveStep(party, from, to), sanction.Steps);
                    Assert.All(sanction.Steps, step => Assert.True(step.From == from && model.Payoffs[step.Party][step.To] > model.Payoffs[step.Party][from]));
                    Assert.Equal(model.Codes[sanction.End], sanction.Steps.Aggregate(model.Codes[from], (code, step) => code ^ model.Codes[from] ^ model.Codes[step.To]));
                    Assert.True(payoff[sanction.End] <= payoff[from]);
                }
        }
        Assert.True(found > 100);
    }

    [Fact]
    public void Beyond_its_bound_it_says_so_instead_of_answering()
    {
        // Chicken: from the collision each would rather swerve, so 2 improvements × 2 choices of the other at one state.
        ulong[] codes = [0, 1, 2, 3];
        var built = OptionMoves.Build(new OptionForm(codes, [1, 2]));
        int[][] payoffs = [[3, 4, 2, 1], [3, 2, 4, 1]];
        var refused = SimultaneousStability.Find(built.States, built.Graph!, payoffs, mostCombinations: 0);
        Assert.Null(refused.Stable);
        Assert.Equal(SimultaneousRefusal.TooManyCombinations, refused.Refusal);
        Assert.True(refused.Combinations > refused.MostCombinations);
    }

    [Fact]
    public void It_refuses_where_merged_states_make_improvements_that_do_not_combine()
    {
        // States 2 (party 1 acts) and 3 are one. From 1 party 1 moves there, which by the codes also undoes party 0's option.
        var built = OptionMoves.Build(new OptionForm([0, 1, 2, 3], [1, 2]) { Same = [[2, 3]] });
        // At 1 both would move: party 0 to 0, party 1 to the merged state, and neither is deterred.
        int[][] payoffs = [[1, 0, 2], [0, 1, 2]];
        var result = SimultaneousStability.Find(built.States, built.Graph!, payoffs);
        Assert.Null(result.Stable);
        Assert.Null(result.Equilibria);
        Assert.Equal(SimultaneousRefusal.ImprovementsDoNotCombine, result.Refusal);
        Assert.Null(SimultaneousStability.Sanction(built.States, built.Graph!, payoffs, 1, 1, 2));
    }
}
