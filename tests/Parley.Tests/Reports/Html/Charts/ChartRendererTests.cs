using System.Xml.Linq;
using Parley.Deals;
using Parley.Reports.Html.Charts;

namespace Parley.Tests.Reports.Html.Charts;

/// <summary>Charts drawn from records that are made here.</summary>
public sealed class ChartRendererTests
{
    private static readonly ChartHead Head = new("x", "Title, V1", "What it shows");

    private static AreaData Areas(double other = 0.25, int curve = 1) => new(Head, [0, 1, 2], [new Tick(0, "0"), new Tick(2, "2")], "months",
        [new("lasts", Tone.Dots, [1, 0.25, 0.25]), new("ended", Tone.Rising, [0, 0.75, 0.75])],
        other == 0.25 ? [] : [new("lasts", Tone.Dots, [1, other, other]), new("ended", Tone.Rising, [0, 1 - other, 1 - other])], curve, 1);

    [Fact]
    public void Every_drawing_has_a_title_and_a_description_that_it_refers_to()
    {
        var svg = Svg.Of(html => AreaChart.Write(html, Areas(), 272));
        Assert.Equal("x-title x-desc", svg.Attribute("aria-labelledby")!.Value);
        Assert.Equal(("Title, V1", "What it shows"), (svg.Named("title").Single().Value, svg.Named("desc").Single().Value));
    }

    [Fact]
    public void Stacked_areas_stand_at_the_height_of_their_shares()
    {
        var svg = Svg.Of(html => AreaChart.Write(html, Areas(), 272));
        Assert.Equal([Tones.Fill(Tone.Dots), Tones.Fill(Tone.Rising)], svg.Named("path", "area").Select(area => area.Attribute("fill")!.Value));
        var curve = svg.Named("path", "curve").Single().Spots();
        var grid = svg.Named("path", "grid").Select(line => line.Spots()[0].Y).ToList();
        // The grid stands at 0, 25, 50, 75 and 100 %.
        Assert.Equal([grid[4], grid[1], grid[1]], curve.Select(spot => spot.Y));
        Assert.Equal(curve[1].Y, svg.Named("circle").Single().Number("cy"), 1);
        Assert.Contains(svg.Named("text"), text => text.Value == "25 %" && text.Style().Contains("value"));
    }

    [Fact]
    public void Another_reckoning_is_drawn_as_a_dashed_line_with_a_band_only_where_it_differs()
    {
        var svg = Svg.Of(html => AreaChart.Write(html, Areas(0.75), 272));
        var grid = svg.Named("path", "grid").Select(line => line.Spots()[0].Y).ToList();
        Assert.Equal([grid[4], grid[3], grid[3]], svg.Named("path", "other").Single().Spots().Select(spot => spot.Y));
        Assert.Single(svg.Named("path", "band"));
        Assert.Empty(Svg.Of(html => AreaChart.Write(html, Areas(0.251), 272)).Named("path", "other"));
        Assert.Empty(Svg.Of(html => AreaChart.Write(html, Areas(), 272)).Named("path", "band"));
    }

    [Fact]
    public void A_map_has_one_path_for_each_fill_one_text_for_each_row_and_a_frame_at_the_present()
    {
        var (fights, agrees) = (new MapCell('F', Tone.Plain, false), new MapCell('C', Tone.Dots, true));
        var svg = Svg.Of(html => CellMap.Write(html, new CellMapData(Head, [[fights, fights, agrees], [fights, agrees, agrees]], ["2", "1"], ["1", "2", "3"], (1, 1), ("", ""), ("", "")), 272));
        Assert.Equal(["FFC", "FCC"], svg.Named("text", "letter").Select(text => text.Value));
        Assert.All(svg.Named("text", "letter"), text => Assert.Equal(3, text.Attribute("x")!.Value.Split(' ').Length));
        Assert.Equal([Tones.Fill(Tone.Dots), Tones.Fill(Tone.Plain)], svg.Named("path").Select(path => path.Attribute("fill")?.Value).OfType<string>());
        Assert.Equal(3, svg.Named("path", "corner").Single().Attribute("d")!.Value.Count(c => c == 'M'));
        var (now, edge) = (svg.Named("rect", "now").Single(), svg.Named("rect", "edge").Single());
        Assert.Equal(edge.Number("x") + edge.Number("width") / 3, now.Number("x"), 1);
        Assert.Equal(edge.Number("y") + edge.Number("height") / 2, now.Number("y"), 1);
    }

    [Fact]
    public void A_large_map_stays_small_and_leaves_letters_out()
    {
        IReadOnlyList<IReadOnlyList<MapCell>> rows = [.. Enumerable.Range(0, 40).Select(row => (IReadOnlyList<MapCell>)[.. Enumerable.Range(0, 60).Select(column => new MapCell('F', (Tone)((row + column) / 20), false))])];
        IReadOnlyList<string> names = [.. Enumerable.Range(1, 60).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture))];
        var text = Svg.Text(html => CellMap.Write(html, new CellMapData(Head, rows, [.. names.Take(40)], names, null, ("South holds more", "North holds more"), ("South stronger", "North stronger")), 272));
        Assert.DoesNotContain("letter", text, StringComparison.Ordinal);
        Assert.InRange(text.Length, 1, 16_000);
    }

    [Fact]
    public void A_stability_map_tells_yes_no_and_absent_apart()
    {
        var data = YesNoMap.Of(Head, [[true, false, null]], ["strong"], ["slow", "none", "fast"], 'Y', 'N', null);
        Assert.Equal("YN–", string.Concat(data.Rows[0].Select(cell => cell.Letter)));
        Assert.Null(data.Rows[0][2].Tone);
        Assert.NotEqual(data.Rows[0][0].Tone, data.Rows[0][1].Tone);
        Assert.Equal("YN–", Svg.Of(html => CellMap.Write(html, data, 272)).Named("text", "letter").Single().Value);
    }

    [Fact]
    public void The_zone_of_two_parties_begins_where_both_have_what_they_have_without()
    {
        var data = new ZoneData(Head, ("North", "South"), (40, 50), [new(100, 0), new(60, 60), new(0, 100)], [new ZoneMark("NK", 60, 60)], [new ZoneBox(1, 20, 80, 30, 70), new ZoneBox(2, 50, 50, 50, 50)]);
        var svg = Svg.Of(html => ZoneChart.Write(html, data, 272));
        var (zone, lines) = (svg.Named("rect", "zone").Single(), svg.Named("path", "without"));
        Assert.Equal(lines[0].Spots()[0].X, zone.Number("x"), 1);
        Assert.Equal(lines[1].Spots()[0].Y, zone.Number("y") + zone.Number("height"), 1);
        Assert.Equal(3, svg.Named("path", "points").Single().Attribute("d")!.Value.Count(c => c == 'M'));
        Assert.Equal(["1", "2", "NK"], svg.Named("text", "value").Select(text => text.Value));
        Assert.Single(svg.Named("rect", "open"));
        Assert.Single(svg.Named("path", "diamond"));
        // From (100, 0) level to 60, then up: stairs, since what lies between two points of the frontier is not on offer.
        var stairs = svg.Named("path", "stairs").Single().Spots();
        Assert.Equal(5, stairs.Count);
        Assert.Equal((stairs[0].Y, stairs[2].X), (stairs[1].Y, stairs[1].X));
    }

    [Fact]
    public void Over_more_parties_what_they_have_without_stands_at_one_height_for_all()
    {
        var data = new ProfileData(Head, [new("N", 0, 100, 60), new("S", 0, 1, 0.25), new("W", -5, 5, 0)],
            [new("", true, [60, 0.25, 0]), new("", false, [100, 0, 5]), new("E", true, [80, 0.5, 2])]);
        var svg = Svg.Of(html => ProfileChart.Write(html, data, 272));
        var middle = svg.Named("path", "without").Single().Spots()[0].Y;
        Assert.All(svg.Named("path", "fits").Single().Spots(), spot => Assert.Equal(middle, spot.Y, 1));
        Assert.All(svg.Named("path", "picked").Single().Spots(), spot => Assert.True(spot.Y < middle));
        Assert.Equal("E", svg.Named("text", "value").Single().Value);
    }

    [Fact]
    public void A_scorecard_draws_a_bar_for_what_is_open_and_a_diamond_for_what_is_settled()
    {
        var data = new ScoreData(Head, [new("North", 0, 100, 20, 80, 50, Verdict.Depends), new("South", 0, 10, 4, 4, 5, Verdict.Refuses), new("West", 0, 1, double.NaN, double.NaN, null, Verdict.Refuses)]);
        var svg = Svg.Of(html => ScoreChart.Write(html, data, 272));
        var (bar, tracks, strokes) = (svg.Named("rect").Single(), svg.Named("path", "grid"), svg.Named("path", "stroke"));
        var track = tracks[0].Spots();
        Assert.Equal(0.6 * (track[1].X - track[0].X), bar.Number("width"), 0);
        Assert.Equal((track[0].X + track[1].X) / 2, strokes[0].Spots()[0].X, 0);
        Assert.Equal((3, 2, 1), (tracks.Count, strokes.Count, svg.Named("path", "diamond").Count));
        Assert.Equal(["North", "depends", "South", "refuses", "West", "refuses"], svg.Named("text").Select(text => text.Value));
    }

    [Fact]
    public void A_tornado_runs_from_the_answer_as_stated_to_both_ends()
    {
        var data = new TornadoData(Head, 0.5, [new("strength", 0.1, 0.9), new("recovery", 0.6, 0.4)], "chance", value => Scale.Text(value));
        var svg = Svg.Of(html => TornadoChart.Write(html, data, 410));
        var bars = svg.Named("rect");
        var middle = svg.Named("path", "stroke")[0].Spots()[0].X;
        Assert.Equal([Tones.Fill(Tone.Falling), Tones.Fill(Tone.Rising), Tones.Fill(Tone.Falling), Tones.Fill(Tone.Rising)], bars.Select(bar => bar.Attribute("fill")!.Value));
        Assert.Equal([middle, middle], [bars[0].Number("x") + bars[0].Number("width"), bars[1].Number("x")], (a, b) => Math.Abs(a - b) < 0.2);
        Assert.Equal(4, bars[0].Number("width") / bars[2].Number("width"), 1);
        // The answer at the low end of the second assumption lies above the answer as stated.
        Assert.Equal(middle, bars[2].Number("x"), 1);
    }

    [Fact]
    public void Where_an_answer_is_absent_nothing_is_drawn_and_the_chart_says_so()
    {
        var tornado = Svg.Text(html => TornadoChart.Write(html, new TornadoData(Head, 0.5, [new("both", double.NaN, double.NaN), new("one", 0.2, double.NaN)], "chance", value => Scale.Text(value)), 410));
        Assert.Contains("no answer at one end", tornado, StringComparison.Ordinal);
        var fan = Svg.Text(html => FanChart.Write(html, new FanData(Head, [0, 1, 2], [], "months", null, [new("all", [0, double.NaN, 0], [1, 1, 1])], [0.5, 0.5, 0.5], value => Scale.Text(value)), 272));
        Assert.All(new[] { tornado, fan }, text => Assert.DoesNotContain("NaN", text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_tornado_of_many_assumptions_draws_a_bounded_number_of_bars()
    {
        var data = new TornadoData(Head, 0, [.. Enumerable.Range(0, 300).Select(i => new TornadoRow($"a{i}", -1, 1))], "x", value => Scale.Text(value));
        Assert.Equal(2 * TornadoData.Most, Svg.Of(html => TornadoChart.Write(html, data, 410)).Named("rect").Count);
    }

    [Fact]
    public void A_share_is_a_bar_from_nothing_and_a_chance_a_bar_around_its_middle()
    {
        var data = new ShareData(Head, [new("1", 0, 0.5, 0.75, null, (0.45, 0.8)), new("2", 0.2, 0.4, 0.4, 0.3, null), new("3", double.NaN, double.NaN, double.NaN, null, null)]);
        var svg = Svg.Of(html => ShareChart.Write(html, data, 272));
        var (grid, bars) = (svg.Named("path", "grid").Select(line => line.Spots()[0].X).ToList(), svg.Named("rect"));
        Assert.Equal(3, bars.Count);
        Assert.Equal((grid[0], grid[2]), (bars[0].Number("x"), bars[0].Number("x") + bars[0].Number("width")), (a, b) => Math.Abs(a.Item1 - b.Item1) < 0.2 && Math.Abs(a.Item2 - b.Item2) < 0.2);
        Assert.Equal(grid[3], bars[1].Number("x") + bars[1].Number("width"), 0);
        Assert.Equal(bars[2].Number("x") + bars[2].Number("width") / 2, svg.Named("path", "stroke").Single().Spots()[0].X, 0);
        Assert.DoesNotContain("NaN", svg.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_bands_of_a_fan_lie_in_one_another_around_the_median()
    {
        var data = new FanData(Head, [0, 1, 2], [new Tick(0, "0")], "months", (0, 1), [new("5 to 95 %", [0.5, 0.2, 0], [0.5, 0.8, 1]), new("25 to 75 %", [0.5, 0.4, 0.25], [0.5, 0.6, 0.75])], [0.5, 0.5, 0.5], value => Scale.Text(value));
        var svg = Svg.Of(html => FanChart.Write(html, data, 272));
        var bands = svg.Named("path", "fan").Select(band => band.Spots()).ToList();
        Assert.Equal(2, bands.Count);
        Assert.True(bands[0].Max(spot => spot.Y) > bands[1].Max(spot => spot.Y) && bands[0].Min(spot => spot.Y) < bands[1].Min(spot => spot.Y));
        var median = svg.Named("path", "curve").Single().Spots();
        Assert.Equal((bands[0].Max(spot => spot.Y) + bands[0].Min(spot => spot.Y)) / 2, median[0].Y, 1);
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        const string Hostile = "</text><script>alert(1)</script>\" onload=\"x";
        var head = new ChartHead("x", Hostile, Hostile);
        var drawn = Svg.Of(html =>
        {
            using (html.In("div"))
            {
                ZoneChart.Write(html, new ZoneData(head, (Hostile, Hostile), (1, 1), [new(2, 2)], [new ZoneMark(Hostile, 2, 2)], [new ZoneBox(1, 0, 1, 0, 1)]), 272);
                ScoreChart.Write(html, new ScoreData(head, [new(Hostile, 0, 1, 0, 1, 0, Verdict.Depends)]), 272);
                TornadoChart.Write(html, new TornadoData(head, 0, [new(Hostile, 0, 1)], Hostile, _ => Hostile), 272);
                CellMap.Write(html, new CellMapData(head, [[new MapCell('<', Tone.Plain, false)]], [Hostile], [Hostile], null, (Hostile, Hostile), (Hostile, Hostile)), 272);
                Legend.Write(html, Hostile, [new LegendEntry(Hostile, Sign: Hostile)], shown: true);
                Multiples.Figure(html, Hostile, Hostile, () => { });
                DataTable.Write(html, Hostile, Hostile, [Hostile], [[Hostile, Hostile]]);
            }
        });
        Assert.Empty(drawn.Named("script"));
        Assert.DoesNotContain(drawn.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
    }
}
