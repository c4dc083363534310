using Parley.Doubt;

namespace Parley.Tests.Doubt;

public sealed class TornadoTests
{
    [Fact]
    public void Bars_are_the_ends_of_each_range_with_all_else_at_the_best_guess()
    {
        Batch model = TestModels.Several(3, x => [x[0] + (10 * x[1]) + (x[1] * x[2]), x[2] > 0 ? double.NaN : 1]);
        var bars = Tornado.Of(model, 2, [1, 2, 0], [0, 1, -5], [3, 4, 5]);
        // By hand: 20 to 23, 11 to 41, 11 to 31.
        Assert.Equal([new TornadoBar(1, 11, 41), new TornadoBar(2, 11, 31), new TornadoBar(0, 20, 23)], bars[0]);
        Assert.Equal([0, 1, 2], bars[1].Select(bar => bar.Input));
        Assert.Equal([0, 0], bars[1].Take(2).Select(bar => bar.Swing));
        Assert.True(double.IsNaN(bars[1][2].Swing));
        Assert.Throws<ArgumentException>(() => Tornado.Of(model, 2, [1, 2, 0], [0, 1], [3, 4, 5]));
    }

    [Fact]
    public void A_map_holds_the_answer_at_every_point_of_the_grid()
    {
        Batch model = TestModels.Several(3, x => [x[0] + (100 * x[2]), x[1]]);
        var map = StabilityMap.Of(model, 2, [1, 7, 3], 2, 0, [0.5, 0.25, 0.75], StabilityMap.Steps(-1, 1, 5), 2);
        Assert.Equal([0.25, 0.5, 0.75], map.Across);
        Assert.Equal([-1, -0.5, 0, 0.5, 1], map.Up);
        for (var across = 0; across < 3; across++)
            for (var up = 0; up < 5; up++)
            {
                Assert.Equal(map.Up[up] + (100 * map.Across[across]), map.Answer(across, up, 0));
                Assert.Equal(7, map.Answer(across, up, 1));
            }

        Assert.Throws<ArgumentException>(() => StabilityMap.Of(model, 2, [1, 7, 3], 1, 1, [0], [0]));
        Assert.Throws<ArgumentOutOfRangeException>(() => StabilityMap.Steps(0, 1, 1));
    }
}
