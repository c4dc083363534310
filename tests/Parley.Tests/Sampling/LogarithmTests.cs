using Parley.Sampling;

namespace Parley.Tests.Sampling;

public sealed class LogarithmTests
{
    [Fact]
    public void It_agrees_with_the_library_over_the_whole_range_within_three_units_in_the_last_place()
    {
        var random = new RandomStream(3);
        for (var i = 0; i < 200_000; i++)
        {
            var x = BitConverter.Int64BitsToDouble((long)(random.NextDouble() * 0x7FE0000000000000));
            var expected = Math.Log(x);
            Assert.True(Math.Abs(Logarithm.Of(x) - expected) <= 6.7e-16 * Math.Abs(expected), $"ln {x:R}");
        }
    }

    [Fact]
    public void It_stays_exact_near_one()
    {
        var random = new RandomStream(4);
        for (var i = 0; i < 100_000; i++)
        {
            var x = 1 + ((random.NextDouble() - 0.5) * 0.01);
            // x = 1 + f with f = k/2^53 exactly; ln(1 + f) by its series in decimal arithmetic.
            var f = (decimal)(long)((x - 1) * 9007199254740992) / 9007199254740992m;
            decimal sum = 0, power = f;
            for (var k = 1; k <= 14; k++, power *= -f) sum += power / k;
            Assert.True(Math.Abs(Logarithm.Of(x) - (double)sum) <= 4.5e-16 * Math.Abs((double)sum) + 1e-24, $"ln {x:R}");
        }
    }

    [Fact]
    public void Its_ends_are_exact()
    {
        Assert.Equal(0, Logarithm.Of(1));
        Assert.Equal(double.NegativeInfinity, Logarithm.Of(0));
        Assert.Equal(double.PositiveInfinity, Logarithm.Of(double.PositiveInfinity));
        Assert.True(double.IsNaN(Logarithm.Of(-1)));
        Assert.Equal(Math.Log(4.9e-324), Logarithm.Of(4.9e-324), 1e-12);
    }
}
