using Parley.Sampling;

namespace Parley.Tests.Sampling;

public sealed class StandardNormalTests
{
    /// <summary>Wichura 1988 gives these two to check an implementation, in the middle and in the tails.</summary>
    [Theory]
    [InlineData(0.25, -0.6744897501960817)]
    [InlineData(0.001, -3.090232306167814)]
    [InlineData(1e-20, -9.262340089798408)]
    public void Quantiles_are_the_published_ones(double u, double expected) => Assert.Equal(expected, StandardNormal.Quantile(u), 2e-15 * Math.Abs(expected));

    /// <summary>Tables of the normal distribution (Abramowitz and Stegun 1964, table 26.1), to the digits printed there.</summary>
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(0.5, 0.691462461274013)]
    [InlineData(1, 0.841344746068543)]
    [InlineData(1.96, 0.975002104851780)]
    [InlineData(2.5, 0.993790334674224)]
    [InlineData(-1, 0.158655253931457)]
    public void Shares_below_a_point_are_those_of_the_tables(double x, double expected) => Assert.Equal(expected, StandardNormal.Cumulative(x), 1e-15);

    [Fact]
    public void A_quantile_leads_back_to_its_share_also_far_out()
    {
        for (var exponent = -290.0; exponent < 0; exponent += 0.37)
        {
            var u = Math.Pow(10, exponent);
            Assert.Equal(1, StandardNormal.Cumulative(StandardNormal.Quantile(u)) / u, 1e-12);
        }

        for (var u = 0.5; u < 1; u += 0.00137) Assert.Equal(u, StandardNormal.Cumulative(StandardNormal.Quantile(u)), 1e-15);
    }

    [Fact]
    public void Series_and_continued_fraction_meet_where_they_change_over()
    {
        Assert.Equal(1, StandardNormal.Cumulative(-2) / StandardNormal.Cumulative(Math.BitDecrement(-2)), 1e-13);
        Assert.Equal(1, StandardNormal.Cumulative(2) / StandardNormal.Cumulative(Math.BitIncrement(2)), 1e-15);
    }
}
