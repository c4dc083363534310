using Parley.GraphModel;
using Parley.Tests.GraphModel.Oracles;

namespace Parley.Tests.GraphModel;

public sealed class ExplainTests
{
    [Fact]
    public void Each_explanation_is_legal_ends_where_it_says_and_sanctions_and_what_is_called_unsanctioned_is()
    {
        for (var seed = 0; seed < 250; seed++)
        {
            var model = RandomModels.Any(seed);
            foreach (var concept in StabilityTests.Concepts)
                foreach (var mode in StabilityTests.Modes)
                    for (var party = 0; party < model.Parties; party++)
                    {
                        var stable = Stability.Stable(model.Graph, model.Payoffs, party, concept, mode);
                        for (var s = 0; s < model.States; s++)
                        {
                            var explanation = Explain.State(MoveView.Of(model.Graph, model.Payoffs), party, s, concept, mode);
                            Assert.Equal(stable[s], explanation.Stable);
                            Verify(model, explanation);
                        }
                    }
        }
    }

    [Fact]
    public void The_answer_given_is_a_shortest_one()
    {
        // From 1 the long way round is 1 -> 2 -> 3 (parties 1, 2), the short one 1 -> 4 (party 2).
        var graph = MoveGraph.FromArcs(5, [[(0, 1)], [(1, 2)], [(2, 3), (1, 4)]]);
        var explanation = Explain.State(MoveView.Of(graph, [[1, 2, 3, 0, 0], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]]), 0, 0, Concept.Gmr);
        Assert.Equal([new MoveStep(2, 1, 4)], Assert.Single(explanation.Improvements).Answer);
    }

    [Fact]
    public void Where_moves_are_transitive_a_search_without_the_last_mover_finds_as_short_an_answer()
    {
        for (var seed = 0; seed < 120; seed++)
        {
            var model = RandomModels.Options(seed);
            var view = MoveView.Of(model.Graph, model.Payoffs);
            foreach (var concept in StabilityTests.Concepts)
                for (var party = 0; party < model.Parties; party++)
                    for (var s = 0; s < model.States; s++)
                    {
                        var plain = Explain.State(view, party, s, concept);
                        var forgetful = Explain.State(view with { Transitive = true }, party, s, concept);
                        Verify(model, forgetful);
                        Assert.Equal(plain.Improvements.Select(improvement => (improvement.Outcome, improvement.Answer.Count)),
                            forgetful.Improvements.Select(improvement => (improvement.Outcome, improvement.Answer.Count)));
                    }
        }
    }

    [Fact]
    public void An_inescapable_answer_comes_with_the_best_counter_move_and_its_payoff()
    {
        var graph = MoveGraph.FromArcs(5, [[(0, 1), (2, 3), (2, 4)], [(1, 2)]]);
        var explanation = Explain.State(MoveView.Of(graph, [[5, 9, 1, 2, 4], [0, 0, 0, 0, 0]]), 0, 0, Concept.Smr);
        Assert.True(explanation.Stable);
        Assert.Equal(new CounterMove(4, 4), Assert.Single(explanation.Improvements).Escape);
    }

    [Fact]
    public void A_search_that_reaches_its_limit_says_that_it_does_not_know()
    {
        var graph = MoveGraph.FromArcs(4, [[(0, 1)], [(1, 2)], [(2, 3)]]);
        var view = MoveView.Of(graph, [[1, 2, 3, 0], [0, 0, 0, 0], [0, 0, 0, 0]]);
        var explanation = Explain.State(view, 0, 0, Concept.Gmr, mostVisited: 1);
        Assert.Null(explanation.Stable);
        Assert.Equal(ImprovementOutcome.NotSearched, Assert.Single(explanation.Improvements).Outcome);
    }

    private static void Verify(SmallModel model, Explanation explanation)
    {
        var (party, payoff) = (explanation.Party, model.Payoffs[explanation.Party]);
        var improvements = model.Graph.Moves(party, explanation.State).ToArray().Where(t => payoff[t] > payoff[explanation.State]);
        Assert.Equal(improvements, explanation.Improvements.Select(improvement => improvement.Target));
        foreach (var improvement in explanation.Improvements)
        {
            var sanctions = BruteForce.Sanctions(model.Graph, model.Payoffs, party, explanation.State, improvement.Target, explanation.Concept, explanation.Mode);
            if (improvement.Outcome == ImprovementOutcome.Unsanctioned)
            {
                Assert.Empty(sanctions);
                Assert.Empty(improvement.Answer);
                Assert.Null(improvement.End);
                continue;
            }
            Assert.Contains(improvement.End!.Value, sanctions);
            Assert.Equal(improvement.End, improvement.Answer[^1].To);
            VerifyPath(model, explanation, improvement);
            VerifyEscape(model, explanation, improvement);
        }
    }

    private static void VerifyPath(SmallModel model, Explanation explanation, ExplainedImprovement improvement)
    {
        var (at, last) = (improvement.Target, -1);
        var credible = explanation.Concept is Concept.Seq or Concept.Sseq;
        foreach (var step in improvement.Answer)
        {
            Assert.Equal(at, step.From);
            Assert.NotEqual(explanation.Party, step.Party);
            Assert.NotEqual(last, step.Party);
            Assert.True(model.Graph.Moves(step.Party, step.From).Contains(step.To));
            Assert.True(!credible || model.Payoffs[step.Party][step.To] > model.Payoffs[step.Party][step.From]);
            (at, last) = (step.To, step.Party);
        }
        if (explanation.Mode == SanctionMode.Single)
            Assert.Single(improvement.Answer);
        if (explanation.Mode == SanctionMode.Once)
            Assert.Equal(improvement.Answer.Count, improvement.Answer.Select(step => step.Party).Distinct().Count());
    }

    private static void VerifyEscape(SmallModel model, Explanation explanation, ExplainedImprovement improvement)
    {
        var payoff = model.Payoffs[explanation.Party];
        var counterMoves = model.Graph.Moves(explanation.Party, improvement.End!.Value).ToArray();
        if (explanation.Concept is not (Concept.Smr or Concept.Sseq) || counterMoves.Length == 0)
        {
            Assert.Null(improvement.Escape);
            return;
        }
        Assert.Contains(improvement.Escape!.To, counterMoves);
        Assert.Equal(counterMoves.Max(q => payoff[q]), improvement.Escape.Payoff);
        Assert.Equal(payoff[improvement.Escape.To], improvement.Escape.Payoff);
        Assert.True(improvement.Escape.Payoff <= payoff[explanation.State]);
    }
}
