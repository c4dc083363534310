using Parley.Assessment;
using Parley.Files;

namespace Parley.Tests.Assessment.Doubt;

/// <summary>A view as functions of its uncertain numbers, against answers that are known.</summary>
public sealed class DoubtModelTests
{
    private static DoubtModel Model(string text)
    {
        var model = ModelReader.FromText(text);
        Assert.Empty(model.Diagnostics.Select(d => $"{d.Line}:{d.Column} {d.Message}"));
        return DoubtModel.Of(model.Base, TestContext.Current.CancellationToken);
    }

    private static double[] Answer(DoubtModel model, string part, params double[] inputs)
    {
        var found = model.Parts.Single(candidate => candidate.Name == part);
        var answers = new double[2 * found.Questions.Count];
        found.Answer(inputs, answers);
        return answers;
    }

    private const string Weighted = """
        parties: { north: Northland }
        options: { north: { press: Press } }
        status_quo: [north.press]
        outcomes: { war: north.press, peace: not north.press }
        preferences: { north: { weights: [{ id: gain, on: north.press, weight: { low: -1, high: 3, shape: uniform } }] } }
        """;

    [Theory]
    [InlineData(0.5, 1, 1, 0)]
    [InlineData(-0.5, 0, 0, 1)]
    [InlineData(0, 1, 1, 1)]
    public void A_party_presses_where_pressing_weighs_more_than_nothing(double weight, double now, double war, double peace)
    {
        var model = Model(Weighted);
        Assert.Equal(["preferences.north.weights.gain"], model.Inputs.Select(input => input.Path));
        Assert.Equal(["graph.now", "graph.holds.war", "graph.holds.peace"], model.Questions.Select(question => question.Id));
        Assert.Equal([now, now, war, war, peace, peace], Answer(model, "graph", weight));
    }

    [Theory]
    [InlineData("may_move: 1", 0, 1)]
    [InlineData("may_move: 1", -1, 0)]
    [InlineData("may_move: 1", 1, 1)]
    [InlineData("may_fail: 0.5", 0, 1)]
    [InlineData("may_fail: 0.5", 1, 0)]
    public void A_statement_that_stands_lower_or_is_not_held_lets_the_next_decide(string doubt, double value, double war)
    {
        var model = Model($$"""
            parties: { north: Northland }
            options: { north: { press: Press } }
            outcomes: { war: north.press }
            preferences: { north: { statements: [{ id: fights, says: north.press, {{doubt}} }, { id: calm, says: not north.press }] } }
            """);
        Assert.Equal(war, Answer(model, "graph", value)[0]);
    }

    [Fact]
    public void A_condition_without_content_is_answered_as_met_and_as_never_met()
    {
        var model = Model("""
            parties: { north: Northland }
            options: { north: { stop: Stop } }
            outcomes: { peace: north.stop, war: not north.stop }
            conditions: { core: { party: north, will_not: north.stop, unless: core-issues, content: unspecified } }
            preferences: { north: { statements: [{ id: tired, says: north.stop, may_fail: 0.1 }] } }
            """);
        Assert.Equal([0, 1, 0, 1], Answer(model, "graph", 0));
        Assert.Equal([0, 1, 1, 1], Answer(model, "graph", 1));
    }

    // The price runs from 0 to 10; the seller has the price, the buyer 10 less the price.
    private const string Price = """
        parties: { seller: Seller, buyer: Buyer }
        issues: { price: { range: { from: 0, to: 10, step: 1 } } }
        worth:
          seller: { without_agreement: { low: 0, high: 10, shape: uniform }, issues: { price: { linear: [0, 10] } } }
          buyer: { without_agreement: { low: 0, high: 10, shape: uniform }, issues: { price: { linear: [10, 0] } } }
        proposals:
          six: { name: Six, by: seller, terms: { price: 6 } }
        """;

    [Fact]
    public void A_deal_exists_where_a_whole_price_suits_both()
    {
        var model = Model(Price);
        for (var seller = 0.25; seller < 10; seller += 0.5)
            for (var buyer = 0.25; buyer < 10; buyer += 0.5)
                Assert.Equal(Math.Ceiling(seller) <= Math.Floor(10 - buyer) ? 1 : 0, Answer(model, "deals.all", seller, buyer)[0]);
        Assert.Equal(1, Answer(model, "deals.all", 4, 6)[0]);
    }

    [Fact]
    public void A_proposal_is_taken_by_whoever_has_no_less_than_without_it()
    {
        var model = Model(Price);
        Assert.Equal(["deals.proposal.six.accepted.seller"], model.Parts.Single(part => part.Name == "deals.seller").Questions.Select(q => q.Id));
        Assert.Equal([1, 1], Answer(model, "deals.seller", 6));
        Assert.Equal([0, 0], Answer(model, "deals.seller", 6.1));
        Assert.Equal([1, 1], Answer(model, "deals.buyer", 4));
        Assert.Equal([0, 0], Answer(model, "deals.buyer", 4.1));
    }

    // Armed peace (Powell 2006; METHODS, section 5): with bargained shares a ceasefire is held while upkeep is at most D + (1 − δ)(c_A + c_B) = 0.2.
    private const string Armed = """
        parties: { a: A, b: B }
        war:
          exact:
            delta: 0.9
            front: { now: 1, values: [0, 0.5, 1] }
            strength: { now: 1, advance: [0.5] }
            fight: { A: 0.4, B: 0.6 }
            hold: { A: 0.06, B: { low: 0, high: 0.28, shape: uniform } }
            destroyed: 0.1
            ceasefire: bargained
            start: ceasefire
            horizon: 720
        """;

    [Theory]
    [InlineData(0.1399, 1)]
    [InlineData(0.1401, 0)]
    public void A_ceasefire_is_held_while_upkeep_is_no_dearer_than_war(double upkeep, double held) =>
        Assert.Equal(held, Answer(Model(Armed), "war", upkeep)[0]);

    [Fact]
    public void Levers_that_are_not_in_force_and_ranges_of_one_value_are_no_inputs()
    {
        var war = """
            parties: { a: A, b: B }
            war:
              sides: { a: { }, b: { } }
              front: { steps: 4, now: 2, speed: { low: 0.1, high: 0.4, shape: uniform } }
              strength: equal
              recovery: { ceasefire: { a: 0, b: 0 } }
              fight: { a: none, b: moderate }
              patience: 0.9
              levers:
                talk: { kind: sanctions, on: a, status: discussed, fight: { low: 0.1, high: 0.4, shape: uniform } }
                help: { kind: aid, on: b, status: in-force, fight: { low: -0.1, high: 0, shape: uniform } }
            """;
        Assert.Equal(["war.front.speed", "war.strength.now", "war.fight.b", "war.levers.help.fight"], Model(war).Inputs.Select(input => input.Path));
    }
}
