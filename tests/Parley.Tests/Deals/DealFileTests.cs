using Parley.Deals;
using Parley.Files;

namespace Parley.Tests.Deals;

/// <summary>What the sections of a deal say, and what is wrong with them.</summary>
public sealed class DealFileTests
{
    private const string Model = """
        parties: { a: A, b: B, c: C }
        groups: { both: [a, b] }
        issues:
          line: [here, middle, there]
          price: { range: { from: 3.5, to: 4, step: 0.25 }, unit: dollars }
          watch: { ordered: false, levels: { nobody: Nobody watches, neighbours: Neighbours watch } }
        impossible_terms: ["line.there and price.4"]
        worth:
          a:
            without_agreement: { best: 0.4, low: 0.3, high: 0.5 }
            issues:
              line: { weight: 0.5, scores: [1, 0.5, 0] }
              price: { weight: 0.5, linear: [0, 1] }
              watch: { scores: { neighbours: 0.25, nobody: 0 } }
            red_lines: [line.there]
            together: [{ when: line.here and price.4, adds: -0.125 }]
            only_with: [{ id: guard, terms: line.middle, with: watch.neighbours, order: before }]
          b:
            without_agreement: { from: war, lose: 0.1, win: 0.9 }
            issues: { line: [0, 1, 3] }
        tables:
          two: { consent: both, absent: [{ party: c, by: a }], carried_out_by: c }
        proposals:
          first:
            by: b
            terms: { line: middle, price: 3.75 }
            steps: [{ does: Draw the line, issue: line, by: a, when: first, verified_by: neighbours, if_not: all stops }]
        """;

    [Fact]
    public void The_sections_of_a_deal_are_read_as_they_are_written()
    {
        var file = ModelReader.FromText(Model);
        Assert.Empty(file.Diagnostics);
        var conflict = file.Base;
        Assert.Equal(["3.5", "3.75", "4"], conflict.Issues[1].Levels.Select(level => level.Id));
        Assert.False(conflict.Issues[2].Ordered);
        Assert.Equal([0, 0.5, 1], conflict.Worths[0].Issues[1].Scores.Select(score => score.Amount.Best));
        Assert.Equal([0, 0.25], conflict.Worths[0].Issues[2].Scores.Select(score => score.Amount.Best));
        Assert.Null(conflict.Worths[1].Issues[0].Weight);
        Assert.Equal(new WarAnchors(0.1, 0.9), conflict.Worths[1].WithoutAgreement!.War);
        Assert.Equal(0.5, conflict.Worths[1].WithoutAgreement!.War!.At(0.5), 1e-12);
        Assert.Equal(["a", "b"], Consent.At(conflict, conflict.Tables[0]));
        Assert.Equal("a", conflict.Tables[0].Absent[0].By);
        Assert.Equal([new Term("line", "middle"), new Term("price", "3.75")], conflict.Proposals[0].Terms);
        Assert.Equal("all stops", conflict.Proposals[0].Steps[0].IfNot);
    }

    [Fact]
    public void Terms_that_conditions_tie_together_become_one_factor_and_values_add_up()
    {
        var conflict = ModelReader.FromText(Model).Base;
        var space = DealCompiler.Compile(conflict, conflict.Tables[0]).Space!;
        Assert.Single(space.Factors);
        // here: 3 prices × 2; middle only with neighbours: 3; there is a red line.
        Assert.Equal(9, space.Packages);
        Assert.Equal(18, space.Combinations);
        Assert.Equal([0.875, 0], space.Values([0, 2, 0])!.Select((value, party) => space.Value(party, value)));
        Assert.Null(space.Values([2, 0, 0]));
        Assert.Null(space.Values([1, 0, 0]));
        Assert.False(space.HasReservations);
    }

    [Theory]
    [InlineData("line: { weight: 0, scores: [1, 0.5, 0] }", "line: { weight: 0.5, scores: [1, 0.5, 0] }", "price: { weight: 0, linear: [0, 1] }", "price: { weight: 0.5, linear: [0, 1] }", "The weights sum to zero")]
    [InlineData("scores: [1, 0.5] }", "scores: [1, 0.5, 0] }", "", "", "gives 2 scores for 'line', which has 3 levels")]
    [InlineData("scores: { neighbours: 0.25 }", "scores: { neighbours: 0.25, nobody: 0 }", "", "", "gives no score for the level 'nobody'")]
    [InlineData("{ line: mittle, price: 3.75 }", "{ line: middle, price: 3.75 }", "", "", "which is not one of its levels")]
    [InlineData("red_lines: [line.there, not line.there]", "red_lines: [line.there]", "", "", "leave no level of 'line'")]
    [InlineData("red_lines: [line.over]", "red_lines: [line.there]", "", "", "There is no term 'line.over'")]
    [InlineData("{ from: 3.5, to: 4, step: 0.3 }", "{ from: 3.5, to: 4, step: 0.25 }", "", "", "not a whole number of steps")]
    [InlineData("absent: [b]", "absent: [{ party: c, by: a }]", "consent: [a, b]", "consent: both", "absent from the table")]
    [InlineData("{ from: war, lose: 0.1 }", "{ from: war, lose: 0.1, win: 0.9 }", "", "", "The key 'win' is missing")]
    [InlineData("{ scores: [unknown, 1] }", "{ scores: { neighbours: 0.25, nobody: 0 } }", "", "", "leaves nothing to compute")]
    public void What_is_wrong_with_a_deal_is_said_at_its_place(string with, string instead, string with2, string instead2, string message)
    {
        var text = Model.Replace(instead, with, StringComparison.Ordinal);
        if (message.StartsWith("The weights", StringComparison.Ordinal))
            text = text.Replace("      watch: { scores: { neighbours: 0.25, nobody: 0 } }\n", "", StringComparison.Ordinal);
        if (instead2.Length > 0)
            text = text.Replace(instead2, with2, StringComparison.Ordinal);
        var file = ModelReader.FromText(text);
        var found = Assert.Single(file.Diagnostics, diagnostic => diagnostic.Message.Contains(message, StringComparison.Ordinal));
        Assert.True(found.Line > 1);
    }

    [Theory]
    [InlineData("now: nowhere", "'nowhere' is no level of 'line'", "Its levels: here, middle, there.")]
    [InlineData("agenda: [line]", "does not deal with 'price'", "the key now")]
    [InlineData("to: far", "which is not one of its levels", "Its levels")]
    [InlineData("to: here", "The last step on 'line' goes to 'here', and the proposal 'first' to 'middle'", "reach what was agreed")]
    [InlineData("issue: watch", "carries out 'watch', which the proposal 'first' leaves open", "Add 'watch' to the terms")]
    [InlineData("outcome: peace", "There is no outcome named 'peace'", null)]
    [InlineData("otherwise: vanishes", "'vanishes' is not known here", "stays, undone")]
    [InlineData("twice", "Two steps of the proposal 'first' are named 's'", null)]
    [InlineData("dates", "is dated 2026-01-01, and the step before it, 'one', 2026-02-01", "in the order in which they are done")]
    public void What_is_wrong_with_an_agenda_or_with_steps_is_said_at_its_place(string wrong, string message, string? suggestion)
    {
        var text = wrong.Split(':')[0] switch
        {
            "now" => Model.Replace("line: [here, middle, there]", "line: { levels: [here, middle, there], now: nowhere }", StringComparison.Ordinal),
            "agenda" => Model.Replace("two: { consent: both,", "two: { agenda: [line], consent: both,", StringComparison.Ordinal),
            "to" => Model.Replace("issue: line, by: a", $"issue: line, {wrong}, by: a", StringComparison.Ordinal),
            "issue" => Model.Replace("issue: line, by: a", "issue: watch, by: a", StringComparison.Ordinal),
            "outcome" => Model.Replace("    by: b\n    terms", "    by: b\n    outcome: peace\n    terms", StringComparison.Ordinal),
            "otherwise" => Model.Replace("issue: line, by: a", "issue: line, otherwise: vanishes, by: a", StringComparison.Ordinal),
            "twice" => Model.Replace("steps: [{ does", "steps: [{ id: s, does: Meet }, { id: s, does", StringComparison.Ordinal),
            _ => Model.Replace("steps: [{ does: Draw the line,", "steps: [{ id: one, does: Meet, when: 2026-02-01 }, { does: Draw the line,", StringComparison.Ordinal).Replace("when: first", "when: 2026-01-01", StringComparison.Ordinal),
        };
        Assert.NotEqual(Model, text);
        var found = Assert.Single(ModelReader.FromText(text).Diagnostics, diagnostic => diagnostic.Message.Contains(message, StringComparison.Ordinal));
        Assert.True(found.Line > 1);
        if (suggestion is not null)
            Assert.Contains(suggestion, found.Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public void A_level_that_a_proposal_does_not_have_is_pointed_at()
    {
        var text = Model.Replace("{ line: middle, price: 3.75 }", "{ line: mittle, price: 3.75 }", StringComparison.Ordinal);
        var found = Assert.Single(ModelReader.FromText(text).Diagnostics);
        var line = text.Split('\n')[found.Line - 1];
        Assert.Equal("mittle", line.Substring(found.Column - 1, 6));
        Assert.Equal("Did you mean 'middle'?", found.Suggestion);
    }

    [Fact]
    public void A_party_without_values_at_a_table_that_needs_it_is_an_obstacle()
    {
        var conflict = ModelReader.FromText(Model.Replace("consent: both", "consent: [a, c]", StringComparison.Ordinal).Replace("absent: [{ party: c, by: a }], ", "", StringComparison.Ordinal)).Base;
        var obstacle = Assert.Single(DealCompiler.Compile(conflict, conflict.Tables[0]).Obstacles);
        Assert.Equal((ObstacleKind.NoWorth, "c"), (obstacle.Kind, obstacle.Names[0]));
    }
}
