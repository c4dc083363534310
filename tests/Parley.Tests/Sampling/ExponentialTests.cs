using System.Runtime.Intrinsics;
using Parley.Sampling;

namespace Parley.Tests.Sampling;

public sealed class ExponentialTests
{
    [Fact]
    public void The_relative_error_stays_within_four_parts_in_ten_to_the_sixteenth()
    {
        // e^x for x = −k/16 by repeated multiplication in decimal arithmetic (28 digits), rounded to double only at the end.
        const decimal Step = 0.9394130628134757861197108246m; // e^(−1/16)
        var expected = 1m;
        for (var k = 0; k <= 400; k++, expected *= Step)
        {
            if (expected < 1e-8m) break;
            Assert.True(Math.Abs((Exponential.Of(-k / 16.0) / (double)expected) - 1) <= 4.5e-16, $"e^{-k / 16.0}");
        }
    }

    [Fact]
    public void It_agrees_with_the_library_over_the_whole_range_within_two_units_in_the_last_place()
    {
        var random = new RandomStream(5);
        for (var i = 0; i < 200_000; i++)
        {
            var x = (random.NextDouble() * 1417) - 708;
            Assert.True(Math.Abs((Exponential.Of(x) / Math.Exp(x)) - 1) <= 6.7e-16, $"e^{x:R}");
        }
    }

    [Fact]
    public void Its_ends_are_exact()
    {
        Assert.Equal(1, Exponential.Of(0));
        Assert.Equal(0, Exponential.Of(-709));
        Assert.Equal(0, Exponential.Of(double.NegativeInfinity));
        Assert.Equal(double.PositiveInfinity, Exponential.Of(710));
        Assert.Equal(0.5, Exponential.Logistic(0));
        Assert.Equal(1, Exponential.Logistic(1e9));
        Assert.Equal(0, Exponential.Logistic(-1e9));
    }

    [Fact]
    public void Every_lane_gives_the_same_bits()
    {
        var lanes = Exponential.Of(Vector256.Create(-0.3, -12.75, -700.1, 2.5));
        Assert.Equal(Exponential.Of(-0.3), lanes[0]);
        Assert.Equal(Exponential.Of(-12.75), lanes[1]);
        Assert.Equal(Exponential.Of(-700.1), lanes[2]);
        Assert.Equal(Exponential.Of(2.5), lanes[3]);
    }
}
