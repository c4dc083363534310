using Parley.Files;

namespace Parley.Tests.Files;

/// <summary>Uncertain numbers, uncertain places of statements, and correlations in a model file.</summary>
public sealed class RangeTests
{
    private static string Worth(string without) => $$"""
        parties: { north: Northland }
        issues: { land: [none, all] }
        worth:
          north:
            without_agreement: {{without}}
            issues: { land: [0, 1] }
        """;

    private static Assumption Read(string without)
    {
        var model = ModelReader.FromText(Worth(without));
        Assert.Empty(model.Diagnostics.Select(d => $"{d.Line}:{d.Column} {d.Message}"));
        return model.Base.Worths[0].WithoutAgreement!.Amount!;
    }

    [Theory]
    [InlineData("{ best: 2, low: 1, high: 4 }", AssumptionForm.LowBestHigh, 2, 1, 4)]
    [InlineData("{ best: 2, low: 1, high: 4, shape: pert }", AssumptionForm.LowBestHigh, 2, 1, 4)]
    [InlineData("{ best: 2, low: 1, high: 4, shape: triangular }", AssumptionForm.Triangular, 2, 1, 4)]
    [InlineData("{ low: 1, high: 4, shape: uniform }", AssumptionForm.Uniform, 2.5, 1, 4)]
    [InlineData("{ best: 2, low: 1, high: 4, shape: uniform }", AssumptionForm.Uniform, 2, 1, 4)]
    [InlineData("{ q5: 1, q50: 2, q95: 4 }", AssumptionForm.Quantiles, 2, 1, 4)]
    [InlineData("{ mean: 2, sd: 1, low: 1, high: 4 }", AssumptionForm.TruncatedNormal, 2, 1, 4)]
    [InlineData("{ one_of: [1, { value: 2, weight: 3 }, { value: 4, weight: 3 }] }", AssumptionForm.OneOf, 2, 1, 4)]
    [InlineData("7", AssumptionForm.Point, 7, 7, 7)]
    public void Each_form_of_a_range_is_read_with_its_best_guess_and_its_ends(string text, AssumptionForm form, double best, double low, double high)
    {
        var number = Read(text);
        Assert.Equal((form, best, low, high), (number.Form, number.Best, number.Low, number.High));
    }

    [Fact]
    public void Alternatives_keep_their_weights_and_a_bare_value_weighs_one() =>
        Assert.Equal([new WeightedValue(1, 1), new WeightedValue(2, 3)], Read("{ one_of: [1, { value: 2, weight: 3 }] }").Alternatives);

    [Theory]
    [InlineData("{ best: 5, low: 1, high: 4 }", "out of order")]
    [InlineData("{ q5: 3, q50: 2, q95: 4 }", "out of order")]
    [InlineData("{ mean: 9, sd: 1, low: 1, high: 4 }", "out of order")]
    [InlineData("{ mean: 2, sd: 0, low: 1, high: 4 }", "standard deviation is above 0")]
    [InlineData("{ mean: 2, low: 1, high: 4 }", "An assumption is a number; best with low and high")]
    [InlineData("{ low: 1, high: 4 }", "An assumption is a number; best with low and high")]
    [InlineData("{ best: 2, low: 1, high: 4, q50: 2, q5: 1, q95: 4 }", "An assumption is a number; best with low and high")]
    [InlineData("{ best: 2, low: 1, high: 4, mean: 2, sd: 1 }", "An assumption is a number; best with low and high")]
    [InlineData("{ one_of: [] }", "An assumption is a number; best with low and high")]
    [InlineData("{ one_of: [1, 1] }", "listed twice")]
    [InlineData("{ one_of: [{ value: 1, weight: 0 }] }", "weight of an alternative is above 0")]
    [InlineData("{ best: 2, low: 1, high: 4, shape: round }", "'round' is not known here")]
    public void What_is_no_range_is_reported_at_its_place(string text, string message)
    {
        var error = ModelReader.FromText(Worth(text)).Diagnostics.First(d => d.Severity == Severity.Error);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(5, error.Line);
    }

    [Fact]
    public void A_range_that_leaves_the_limits_of_a_quantity_is_reported_whatever_its_form()
    {
        foreach (var range in (string[])["{ low: 0.5, high: 1.5, shape: uniform }", "{ mean: 0.9, sd: 1, low: 0.1, high: 1.5 }", "{ one_of: [0.5, 1.5] }"])
        {
            var model = ModelReader.FromText($"parties: {{ north: Northland, south: Southland }}\nwar:\n  sides: {{ north: {{ }}, south: {{ }} }}\n  accident: {range}");
            Assert.Contains("1.5 is outside the range of this quantity: from 0 to 1", Assert.Single(model.Diagnostics).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_statement_may_stand_elsewhere_and_may_not_hold()
    {
        var model = ModelReader.FromText("""
            parties: { north: Northland }
            options: { north: { press: Press, stop: Stop } }
            preferences:
              north: { statements: [{ says: north.press, may_move: 2 }, { says: north.stop, may_fail: 0.25 }] }
            """);
        Assert.Empty(model.Diagnostics);
        Assert.Equal([(2, 0.0), (0, 0.25)], model.Base.Preferences[0].Statements.Select(s => (s.MayMove, s.MayFail)));
    }

    [Theory]
    [InlineData("may_move: 3", "3 is outside its range")]
    [InlineData("may_fail: 1.2", "1.2 is outside its range")]
    public void A_place_moves_by_two_at_most_and_a_chance_is_a_probability(string key, string message)
    {
        var model = ModelReader.FromText($"parties: {{ north: Northland }}\noptions: {{ north: {{ press: Press }} }}\npreferences: {{ north: {{ statements: [{{ says: north.press, {key} }}] }} }}");
        Assert.Contains(message, Assert.Single(model.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correlation_names_two_numbers_and_a_rank()
    {
        var model = ModelReader.FromText("parties: { north: Northland }\ncorrelations: [{ between: [war.accident, war.patience], rank: 0.6 }]");
        Assert.Empty(model.Diagnostics);
        Assert.Equal(("c1", "war.accident", "war.patience", 0.6), (model.Base.Correlations[0].Id, model.Base.Correlations[0].First, model.Base.Correlations[0].Second, model.Base.Correlations[0].Rank));
    }

    [Theory]
    [InlineData("{ between: [a.b], rank: 0.5 }", "here there are 1")]
    [InlineData("{ between: [a.b, a.b], rank: 0.5 }", "always goes together with itself")]
    [InlineData("{ between: [a.b, a.c], rank: 1 }", "lies between -1 and 1")]
    [InlineData("{ between: [a.b, a.c], rank: 0.5 }, { between: [a.c, a.b], rank: 0.4 }", "Two correlations are between 'a.b' and 'a.c'")]
    public void What_is_no_correlation_is_reported(string items, string message) =>
        Assert.Contains(message, Assert.Single(ModelReader.FromText($"parties: {{ north: Northland }}\ncorrelations: [{items}]").Diagnostics).Message, StringComparison.Ordinal);

    [Fact]
    public void A_perspective_may_set_a_range_a_place_and_a_correlation()
    {
        var model = ModelReader.FromText("""
            parties: { north: Northland }
            options: { north: { press: Press } }
            preferences: { north: { statements: [{ id: wins, says: north.press }] } }
            perspectives:
              a:
                set:
                  preferences.north.statements.wins.may_move: 1
                  correlations: [{ between: [a.b, a.c], rank: 0.5 }]
            """);
        Assert.DoesNotContain(model.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal((1, 1), (model.In("a").Preferences[0].Statements[0].MayMove, model.In("a").Correlations.Count));
        Assert.Empty(model.Base.Correlations);
    }
}
