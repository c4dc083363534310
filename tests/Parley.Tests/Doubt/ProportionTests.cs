using Parley.Doubt;

namespace Parley.Tests.Doubt;

public sealed class ProportionTests
{
    /// <summary>Newcombe 1998, table of seven methods: the score method without correction.</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Intervals_are_the_published_ones(long yes, long draws, double low, double high)
    {
        var bounds = Proportion.Wilson(yes, draws);
        Assert.Equal((double)yes / draws, bounds.Value);
        Assert.Equal(low, bounds.Low, 0.00005);
        Assert.Equal(high, bounds.High, 0.00005);
    }

    [Fact]
    public void Swapping_yes_and_no_mirrors_the_interval()
    {
        var (yes, no) = (Proportion.Wilson(3, 40, 0.9), Proportion.Wilson(37, 40, 0.9));
        Assert.Equal(yes.Low, 1 - no.High, 1e-14);
        Assert.Equal(yes.High, 1 - no.Low, 1e-14);
    }

    [Fact]
    public void The_bounds_are_where_the_observed_share_lies_z_deviations_away()
    {
        var bounds = Proportion.Wilson(7, 31);
        foreach (var p in new[] { bounds.Low, bounds.High })
            Assert.Equal(1.959963984540054, Math.Abs((7.0 / 31) - p) / Math.Sqrt(p * (1 - p) / 31), 1e-12);
    }

    [Fact]
    public void Without_a_draw_nothing_is_known()
    {
        var bounds = Proportion.Wilson(0, 0);
        Assert.True(double.IsNaN(bounds.Value) && bounds is { Low: 0, High: 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Proportion.Wilson(2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Proportion.Wilson(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Proportion.Wilson(1, 1, 1));
    }
}
