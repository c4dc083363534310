using Parley.Reports.Html;
using Parley.Reports.Html.Charts;

namespace Parley.Tests.Reports.Html.Charts;

/// <summary>The parts that all charts are made of.</summary>
public sealed class ChartPartTests
{
    [Theory]
    [InlineData(0, 60, 7, "0 10 20 30 40 50 60")]
    [InlineData(-0.3, 1.1, 4, "0 0.5 1")]
    [InlineData(3, 97, 6, "20 40 60 80")]
    [InlineData(-1200, 1200, 5, "−1000 −500 0 500 1000")]
    public void Ticks_are_round_and_lie_on_the_scale(double from, double to, int most, string ticks) =>
        Assert.Equal(ticks, string.Join(' ', new Scale(from, to, 0, 100).Ticks(most).Select(tick => tick.Text)));

    [Fact]
    public void A_scale_over_one_value_has_a_place_for_it()
    {
        var scale = Scale.Around([7, 7], 0, 100);
        Assert.Equal(50, scale.At(7), 9);
        Assert.NotEmpty(scale.Ticks(5));
        Assert.Equal(50, new Scale(3, 3, 0, 100).At(3));
    }

    [Fact]
    public void A_straight_line_costs_two_spots_and_a_turn_keeps_its_corner()
    {
        Assert.Equal("M0,0L60,30", Paths.Line([.. Enumerable.Range(0, 61).Select(i => new Spot(i, i * 0.5))]));
        Assert.Equal("M0,0L5,0L5,5", Paths.Line([new Spot(0, 0), new Spot(2, 0), new Spot(5, 0), new Spot(5, 3), new Spot(5, 5)]));
        Assert.Equal("M0,0L5,0L2,0", Paths.Line([new Spot(0, 0), new Spot(5, 0), new Spot(2, 0)]));
    }

    [Fact]
    public void A_long_name_is_cut_between_characters()
    {
        Assert.Equal("North", Drawing.Fit("North", 5));
        Assert.Equal("Nor…", Drawing.Fit("Northland", 4));
        Assert.Equal("ab…", Drawing.Fit("ab\ud83d\ude00cd", 4));
    }

    [Fact]
    public void Labels_of_points_that_lie_close_do_not_cover_one_another()
    {
        var labels = new LabelPlaces(300, 200);
        var spots = Enumerable.Range(0, 8).Select(_ => labels.Place(150, 100, "NK")).ToList();
        var wide = Drawing.WidthOf("NK");
        for (var i = 0; i < spots.Count; i++)
            for (var k = 0; k < i; k++)
                Assert.True(Math.Abs(spots[i].X - spots[k].X) >= wide || Math.Abs(spots[i].Y - spots[k].Y) >= 12, $"{spots[i]} and {spots[k]}");
        Assert.All(spots, spot => Assert.InRange(spot.X, 0, 300 - wide));
    }

    [Fact]
    public void Every_tone_has_one_pattern_and_no_two_are_alike()
    {
        var patterns = Svg.Of(Tones.Define).Named("pattern");
        Assert.Equal(Enum.GetValues<Tone>().Select(tone => $"url(#{patterns[(int)tone].Attribute("id")!.Value})"), Enum.GetValues<Tone>().Select(Tones.Fill));
        Assert.Equal(patterns.Count, patterns.Select(pattern => pattern.Named("path").Select(path => path.Attribute("d")!.Value).SingleOrDefault()).Distinct().Count());
    }
}
