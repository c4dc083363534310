using Parley.Assessment;
using Parley.Files;
using Parley.Reports;

namespace Parley.Tests.Assessment.Doubt;

/// <summary>Shares, carriers, tipping points and joint changes, against closed forms.</summary>
public sealed class DoubtAnalysisTests
{
    // Northland presses where the weight is at least 0: with a uniform weight from -1 to 3 in three quarters of the draws.
    private const string Weighted = """
        parties: { north: Northland, south: Southland }
        options: { north: { press: Press }, south: { shout: Shout } }
        outcomes: { war: north.press, noise: south.shout }
        preferences:
          north: { weights: [{ id: gain, on: north.press, weight: { best: 1, low: -1, high: 3, shape: uniform } }] }
          south: { weights: [{ id: pride, on: south.shout, weight: { low: 1, high: 2, shape: uniform } }] }
        """;

    // The seller has the price, the buyer 10 less the price: a whole price suits both where ceil(s) + ceil(b) <= 10.
    private const string Price = """
        parties: { seller: Seller, buyer: Buyer }
        issues: { price: { range: { from: 0, to: 10, step: 1 } } }
        worth:
          seller: { without_agreement: { low: 0, high: 10, shape: uniform }, issues: { price: { linear: [0, 10] } } }
          buyer: { without_agreement: { low: 0, high: 10, shape: uniform }, issues: { price: { linear: [10, 0] } } }
        """;

    private static DoubtResult Ask(string text, DoubtSettings? settings = null)
    {
        var model = ModelReader.FromText(text);
        Assert.False(model.HasErrors);
        return DoubtAnalysis.Of(DoubtModel.Of(model.Base, TestContext.Current.CancellationToken), settings ?? new DoubtSettings { Draws = 8192, Samples = 256 }, TestContext.Current.CancellationToken);
    }

    private static QuestionDoubt Of(DoubtResult result, string id) => result.Questions.Single(doubt => doubt.Question.Id == id);

    [Fact]
    public void The_share_of_draws_is_the_known_probability_within_its_bounds()
    {
        var war = Of(Ask(Weighted), "graph.holds.war");
        Assert.InRange(0.75, war.Low.Share(0.999).Low, war.Low.Share(0.999).High);
        var zone = Of(Ask(Price), "deals.zone.all");
        Assert.InRange(0.45, zone.Low.Share(0.999).Low, zone.Low.Share(0.999).High);
    }

    [Fact]
    public void An_answer_rests_only_on_the_numbers_that_can_change_it()
    {
        var result = Ask(Weighted);
        var war = Of(result, "graph.holds.war");
        Assert.Equal(["preferences.north.weights.gain"], war.Carriers.SelectMany(carrier => carrier.Inputs).Select(input => input.Path));
        Assert.Equal(1, war.Carriers[0].Total.Value, 0.1);
        Assert.Empty(Of(result, "graph.holds.noise").Carriers);
        Assert.Equal(1, Of(result, "graph.holds.noise").Low.Mean);
    }

    [Fact]
    public void The_tipping_point_is_the_weight_at_which_pressing_no_longer_pays()
    {
        var tip = Assert.Single(Of(Ask(Weighted), "graph.holds.war").Tips);
        Assert.Equal("preferences.north.weights.gain", tip.Input.Path);
        Assert.InRange(tip.Search.Below!.Changed, -1e-5, 0);
        Assert.InRange(tip.Search.Below.Same, 0, 1e-5);
        Assert.Null(tip.Search.Above);
        Assert.Equal((1, 0), (tip.Search.Answer, tip.Search.Below.Answer));
    }

    [Fact]
    public void The_smallest_joint_change_of_a_price_moves_both_alike()
    {
        // From (5, 5), where 5 suits both, to where it suits nobody: either bound above 5 suffices, so one number moves.
        var joint = Of(Ask(Price), "deals.zone.all").Joint!;
        Assert.True(joint.Found);
        Assert.InRange(joint.Distance, 0, 0.02);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void Results_are_the_same_to_the_byte_on_any_number_of_threads_and_in_any_run(int threads)
    {
        foreach (var text in (string[])[Weighted, Price])
        {
            var settings = new DoubtSettings { Draws = 1024, Samples = 64, JointBudget = 500, Seed = 7 };
            Assert.Equal(Bytes(Ask(text, settings with { Threads = 1 })), Bytes(Ask(text, settings with { Threads = threads })));
            Assert.NotEqual(Bytes(Ask(text, settings)), Bytes(Ask(text, settings with { Seed = 8 })));
        }

        static byte[] Bytes(DoubtResult result) => DoubtJson.Write("", [result], []);
    }

    [Fact]
    public void Numbers_that_go_together_form_one_factor()
    {
        // Both high together leaves no price that suits both; one high and one low leaves some.
        var apart = Of(Ask(Price + "\ncorrelations: [{ between: [worth.seller.without_agreement, worth.buyer.without_agreement], rank: -0.95 }]"), "deals.zone.all");
        var together = Of(Ask(Price + "\ncorrelations: [{ between: [worth.seller.without_agreement, worth.buyer.without_agreement], rank: 0.95 }]"), "deals.zone.all");
        Assert.Equal(2, Assert.Single(together.Carriers).Inputs.Count);
        Assert.True(Math.Abs(together.Low.Mean - 0.5) < Math.Abs(apart.Low.Mean - 0.5) + 0.5);
        Assert.NotEqual(apart.Low.Mean, together.Low.Mean);
    }

    [Fact]
    public void One_question_alone_is_answered_as_it_is_among_all()
    {
        var settings = new DoubtSettings { Draws = 1024, Samples = 64 };
        var alone = Assert.Single(Ask(Weighted, settings with { Only = new HashSet<string> { "graph.holds.war" } }).Questions);
        Assert.Equal(Of(Ask(Weighted, settings), "graph.holds.war").Low, alone.Low);
    }

    [Fact]
    public void Without_a_draw_nothing_is_said() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Ask(Weighted, new DoubtSettings { Draws = 0 }));

    [Fact]
    public void A_map_shows_where_the_answer_is_another()
    {
        var model = DoubtModel.Of(ModelReader.FromText(Price).Base, TestContext.Current.CancellationToken);
        var map = Assert.Single(DoubtMap.Of(model, "worth.seller.without_agreement", "worth.buyer.without_agreement", cancellation: TestContext.Current.CancellationToken));
        for (var x = 0; x < map.Across.Count; x++)
            for (var y = 0; y < map.Up.Count; y++)
                Assert.Equal(Math.Ceiling(map.Across[x]) + Math.Ceiling(map.Up[y]) <= 10 ? 1 : 0, map.Answer(x, y));
    }

    [Fact]
    public void Findings_name_what_carries_and_where_it_turns()
    {
        var findings = DoubtFindings.Of(Ask(Weighted));
        Assert.Equal(["preferences.north.weights.gain"], ((FindingValue.Set)findings.Single(f => f.Id == "doubt.carries.graph.holds.war").Value).Items);
        Assert.Equal("preferences.north.weights.gain", ((FindingValue.Number)findings.Single(f => f.Id == "doubt.tips.graph.holds.war").Value).Unit);
        Assert.Equal(AbsenceReason.NoneFound, ((FindingValue.Absent)findings.Single(f => f.Id == "doubt.tips.graph.holds.noise").Value).Reason);
    }

    [Theory]
    [InlineData("{ between: [worth.seller.without_agreement, worth.seler], rank: 0.5 }", "There is no number at 'worth.seler'")]
    public void A_correlation_with_no_number_is_reported_with_its_place(string item, string message)
    {
        var problem = Assert.Single(DoubtCheck.Of(ModelReader.FromText(Price + $"\ncorrelations: [{item}]")));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal(6, problem.Line);
    }

    [Fact]
    public void Correlations_that_cannot_all_be_are_reported_together()
    {
        var text = """
            parties: { a: Aland, b: Bland, c: Cland }
            issues: { price: { range: { from: 0, to: 10, step: 1 } } }
            worth:
              a: { without_agreement: { low: 0, high: 1, shape: uniform }, issues: { price: { linear: [0, 10] } } }
              b: { without_agreement: { low: 0, high: 1, shape: uniform }, issues: { price: { linear: [0, 10] } } }
              c: { without_agreement: { q5: 0, q50: 0.99, q95: 1 }, issues: { price: { linear: [0, 10] } } }
            correlations:
              - { between: [worth.a.without_agreement, worth.b.without_agreement], rank: 0.9 }
              - { between: [worth.a.without_agreement, worth.c.without_agreement], rank: 0.9 }
              - { between: [worth.b.without_agreement, worth.c.without_agreement], rank: -0.9 }
            """;
        var problems = DoubtCheck.Of(ModelReader.FromText(text));
        Assert.Contains("lies too near the 95 per cent quantile", Assert.Single(problems).Message, StringComparison.Ordinal);
        Assert.Equal(6, problems[0].Line);
        var possible = DoubtCheck.Of(ModelReader.FromText(text.Replace("{ q5: 0, q50: 0.99, q95: 1 }", "{ q5: 0, q50: 0.5, q95: 1 }", StringComparison.Ordinal)));
        Assert.Contains("No numbers can have these correlations together", Assert.Single(possible).Message, StringComparison.Ordinal);
        Assert.Equal(7, possible[0].Line);
    }
}
