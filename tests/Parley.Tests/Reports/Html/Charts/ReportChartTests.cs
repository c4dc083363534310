using System.Xml.Linq;
using Parley.Assessment;
using Parley.FightAndTalk;
using Parley.Reports.Html;
using Parley.Reports.Html.Charts;

namespace Parley.Tests.Reports.Html.Charts;

/// <summary>The charts of whole reports.</summary>
public sealed class ReportChartTests
{
    private static XElement Page(AssessmentResult result) => XDocument.Parse(HtmlReport.Write(result)["<!DOCTYPE html>".Length..]).Root!;

    private static WarView War(string model) => WarView.Of(ReportModels.Assess(model))[0];

    /// <summary>A ceasefire that nobody would break, since that costs more than all the stake, and that accidents end with one chance in ten.</summary>
    private static string Held => """
        title: A ceasefire held
        parties: { a: A, b: B }
        war:
          exact:
            delta: 0.9
            front: { now: 1, values: [0, 0.5, 1] }
            strength: { now: 1, advance: [0.5] }
            fight: { A: 1, B: 1 }
            ceasefire: line
            break: { A: 1000, B: 1000 }
            accident: 0.1
            horizon: 200
        """;

    [Fact]
    public void The_survival_of_a_ceasefire_that_only_accidents_end_falls_by_the_same_part_each_period()
    {
        var data = WarSurvival.Of(War(Held));
        for (var period = 0; period <= WarView.Periods; period++)
        {
            Assert.Equal(Math.Pow(0.9, period), data.Series[0].Shares[period], 9);
            Assert.Equal(1, data.Series.Sum(series => series.Shares[period]), 9);
        }
        Assert.All(data.Series.Where(series => series.Name.StartsWith("broken", StringComparison.Ordinal)).SelectMany(series => series.Shares), share => Assert.Equal(0, share));
        Assert.Contains("90 % after one period", data.Head.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void One_decisive_battle_divides_the_forecast_by_its_odds()
    {
        var data = WarForecast.Of(War("""
            parties: { a: A, b: B }
            war: { exact: { delta: 0.9, front: { now: 1, values: [0, 0.5, 1] }, strength: { now: 1, advance: [0.7] }, horizon: 50 } }
            """));
        var at = data.Series.ToDictionary(series => series.Name, series => series.Shares);
        Assert.Equal((1.0, 0.0), (at["war"][0], at["war"][1]));
        Assert.Equal(0.7, at["side A has taken all"][1], 12);
        Assert.Equal(0.3, at["side B has taken all"][60], 12);
    }

    [Fact]
    public void Several_equilibria_are_said_and_both_are_drawn()
    {
        // One decisive battle with first-strike edges between the two bounds: peace and war both hold each other up (Fearon 1995).
        var page = Page(ReportModels.Assess("""
            parties: { a: A, b: B }
            war:
              exact:
                delta: 0.9
                front: { now: 1, values: [0, 0.5, 1] }
                strength: { now: 1, advance: [0.5] }
                fight: { A: 0.4, B: 0.6 }
                ceasefire: bargained
                start: ceasefire
                edge: { A: 0.03, B: 0.04 }
                horizon: 720
            """));
        Assert.Contains("V1: several equilibria.", page.Named("p", "several").Single().Value, StringComparison.Ordinal);
        Assert.NotEmpty(page.Named("path", "band"));
        Assert.NotEmpty(page.Named("path", "corner"));
    }

    [Fact]
    public void The_words_of_a_map_say_what_its_letters_say()
    {
        var view = War(ReportModels.WarAndDeals());
        var map = WarSituations.Of(view, Regime.War);
        var rows = SituationRows.Of(view, [Regime.War]);
        Assert.Equal((view.War.Game.Strengths, view.War.Game.Fronts - 1), (map.Rows.Count, map.Rows[0].Count));
        for (var row = 0; row < map.Rows.Count; row++)
            Assert.Equal(string.Concat(map.Rows[row].Select(cell => cell.Letter)), Parley.Reports.WarMap.Row(view.War, Regime.War, view.War.Game.Strengths - row));
        Assert.All(rows, row => Assert.True(row[1].EndsWith("at every front", StringComparison.Ordinal) || row[1].Contains(" at ", StringComparison.Ordinal)));
        Assert.Equal(view.War.Game.Strength, int.Parse(map.RowNames[map.Now!.Value.Row], System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(view.War.Game.Front, int.Parse(map.ColumnNames[map.Now.Value.Column], System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_frontier_of_two_parties_is_drawn_point_by_point()
    {
        // Of the six packages, none-none and half-none are worse for both than half-some and all-some; worked out by hand.
        var view = ReportModels.Assess(ReportModels.WarAndDeals()).Views[0];
        var zone = DealCharts.Zone(new DealView(view, view.Deals.Tables[0], 1));
        Assert.Equal([(1, 0), (0.7, 0.35), (0.4, 0.7), (0, 1)], zone.Frontier.Select(spot => (Math.Round(spot.X, 9), Math.Round(spot.Y, 9))));
        Assert.Equal((0.5, 0.5), zone.Without);
        Assert.Empty(zone.Solutions);
        // 'All for nothing': 0 to the upstream party, 1 to the downstream party, nothing left open.
        Assert.Equal(new ZoneBox(1, 0, 0, 1, 1), zone.Proposals.Single());
    }

    [Theory]
    [InlineData(1, 200)]
    [InlineData(200, 200)]
    [InlineData(201, 200)]
    [InlineData(123456, 60)]
    public void Of_a_long_frontier_a_bounded_number_of_points_is_drawn_with_both_ends(int count, int most)
    {
        var drawn = DealView.Drawn(count, most);
        Assert.Equal(Math.Min(count, most), drawn.Count);
        Assert.Equal((0, count - 1), (drawn[0], drawn[^1]));
        Assert.Equal(drawn.Count, drawn.Distinct().Count());
    }

    [Fact]
    public void Every_perspective_has_each_chart_once_with_its_name_a_title_a_description_and_a_table()
    {
        var result = ReportModels.Assess(ReportModels.WarAndDeals());
        var page = Page(result);
        var charts = page.Named("svg", "chart").Where(chart => chart.Attribute("role")?.Value == "img").ToList();
        foreach (var view in result.Views)
            foreach (var id in new[] { "deals-1", "deals-2", "proposal-1", "war-lasts", "war-forecast", "war-war", "war-ceasefire", "war-agreed-stated", "war-agreed-guarantees" })
            {
                var chart = charts.Single(chart => chart.Attribute("aria-labelledby")!.Value.StartsWith($"{id}-{view.Label}-", StringComparison.Ordinal));
                Assert.Contains(view.Label, chart.Named("title").Single().Value, StringComparison.Ordinal);
                Assert.NotEmpty(chart.Named("desc").Single().Value);
                Assert.Contains(view.Conflict.Perspective!.Name, chart.Ancestors().First(part => part.Name.LocalName == "figure").Named("figcaption").Single().Value, StringComparison.Ordinal);
            }
        Assert.Equal(9 * result.Views.Count, charts.Count);
        Assert.Equal(2, page.Descendants().Count(part => part.Attribute("id")?.Value is "war" or "deals"));
        Assert.NotEmpty(page.Descendants().Single(part => part.Attribute("id")?.Value == "war").Named("table"));
    }

    [Fact]
    public void Doubt_is_drawn_where_it_was_asked_for_with_the_share_that_the_range_gives()
    {
        // Pressing weighs something evenly spread from −1 to 3, and the party presses from 0 on: in three draws of four.
        const string Text = """
            parties: { north: Northland }
            options: { north: { press: Press } }
            status_quo: [north.press]
            outcomes: { war: north.press, peace: not north.press }
            preferences: { north: { weights: [{ id: gain, on: north.press, weight: { low: -1, high: 3, shape: uniform } }] } }
            """;
        var result = Assessor.Assess(Parley.Files.ModelReader.FromText(Text), doubt: DoubtSettings.Quick, cancellation: TestContext.Current.CancellationToken);
        var view = result.Views[0];
        var shares = DoubtCharts.Shares(view, ["graph.holds.war", "graph.holds.peace"]);
        Assert.Equal(0.75, shares.Rows[0].To, 0.01);
        Assert.Equal(0.25, shares.Rows[1].To, 0.01);
        var swings = DoubtCharts.Swings(view, DoubtCharts.Of(view, "graph.holds.war")!, 1);
        Assert.Equal((1, 0, 1), (swings.Base, swings.Bars.Single().AtLow, swings.Bars.Single().AtHigh));
        var page = Page(result);
        Assert.Contains(page.Named("svg", "chart"), chart => chart.Attribute("aria-labelledby")?.Value == "doubt-shares-V1-title doubt-shares-V1-desc");
        Assert.Contains(page.Named("svg", "chart"), chart => chart.Attribute("aria-labelledby")?.Value.StartsWith("doubt-swings-1-V1", StringComparison.Ordinal) == true);
        Assert.Equal(HtmlReport.Write(result), HtmlReport.Write(result));
        Assert.DoesNotContain("id=\"doubt\"", HtmlReport.Write(ReportModels.Assess(Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_game_gives_charts_of_bounded_size_that_say_how_much_is_drawn()
    {
        var values = string.Join(", ", Enumerable.Range(0, 301).Select(i => (i / 300.0).ToString("0.######", System.Globalization.CultureInfo.InvariantCulture)));
        var advance = string.Join(", ", Enumerable.Range(1, 90).Select(i => (i / 91.0).ToString("0.######", System.Globalization.CultureInfo.InvariantCulture)));
        var text = HtmlReport.Write(ReportModels.Assess($$"""
            parties: { a: A, b: B }
            war: { exact: { delta: 0.9, front: { now: 151, values: [{{values}}] }, strength: { now: 46, advance: [{{advance}}] }, fight: { A: 0.2, B: 0.2 }, ceasefire: line, horizon: 10 } }
            """));
        var start = text.IndexOf("<section id=\"war\"", StringComparison.Ordinal);
        Assert.InRange(text.IndexOf("</section>", start, StringComparison.Ordinal) - start, 1, 150_000);
        Assert.Contains(" of 26910 situations are drawn.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_parties_tables_issues_and_proposals_stay_text_in_charts()
    {
        const string Hostile = "</svg><script>alert(1)</script> onload=x";
        var page = Page(ReportModels.Assess(ReportModels.WarAndDeals(Hostile)));
        Assert.Empty(page.Named("script"));
        Assert.DoesNotContain(page.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(page.Named("title"), title => title.Value.Contains(Hostile, StringComparison.Ordinal));
    }
}
