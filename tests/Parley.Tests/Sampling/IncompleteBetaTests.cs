using Parley.Sampling;

namespace Parley.Tests.Sampling;

public sealed class IncompleteBetaTests
{
    /// <summary>For whole shapes the share is that of a binomial: I_x(a, b) = Σ over j ≥ a of C(n, j)xʲ(1 − x)ⁿ⁻ʲ with n = a + b − 1.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 5)]
    [InlineData(5, 1)]
    [InlineData(2, 4)]
    [InlineData(3, 3)]
    [InlineData(4, 9)]
    [InlineData(12, 7)]
    public void Shares_are_those_of_the_binomial_where_the_shapes_are_whole(int a, int b)
    {
        var beta = new IncompleteBeta(a, b);
        for (var x = 0.01; x < 1; x += 0.017)
        {
            var (n, expected, ways) = (a + b - 1, 0.0, 1.0);
            for (var j = 0; j <= n; j++)
            {
                if (j >= a) expected += ways * Math.Pow(x, j) * Math.Pow(1 - x, n - j);
                ways = ways * (n - j) / (j + 1);
            }

            Assert.Equal(expected, beta.Cumulative(x), 2e-14);
        }
    }

    [Theory]
    [InlineData(1.3, 4.7)]
    [InlineData(2.5, 3.5)]
    [InlineData(4.99, 1.01)]
    [InlineData(3.7, 2.3)]
    [InlineData(1, 3.3)]
    public void Shares_are_the_integral_of_the_density(double a, double b)
    {
        var beta = new IncompleteBeta(a, b);
        // The substitution x = sin²t takes the ends' roots away; Simpson's rule on 4,000 parts.
        double Density(double t) => 2 * Math.Pow(Math.Sin(t), (2 * a) - 1) * Math.Pow(Math.Cos(t), (2 * b) - 1);
        double Integral(double end)
        {
            const int Parts = 4000;
            var (step, sum) = (end / Parts, Density(0) + Density(end));
            for (var k = 1; k < Parts; k++) sum += (k % 2 == 1 ? 4 : 2) * Density(k * step);
            return sum * step / 3;
        }

        var whole = Integral(Math.PI / 2);
        for (var x = 0.05; x < 1; x += 0.09) Assert.Equal(Integral(Math.Asin(Math.Sqrt(x))) / whole, beta.Cumulative(x), 2e-9);
    }

    [Fact]
    public void A_quantile_leads_back_to_its_share()
    {
        var random = new RandomStream(11);
        for (var i = 0; i < 4_000; i++)
        {
            var a = 1 + (4 * random.NextDouble());
            var beta = new IncompleteBeta(a, i % 3 == 0 ? 6 - a : 1 + (9 * random.NextDouble()));
            var u = i % 2 == 0 ? random.NextDouble() : Math.Pow(10, -12 * random.NextDouble());
            var (distance, fromAbove) = beta.Quantile(u);
            var share = fromAbove ? 1 - beta.Cumulative(1 - distance) : beta.Cumulative(distance);
            Assert.Equal(fromAbove ? 1 - u : u, share, 1e-13 * (fromAbove ? 1 : u) + 1e-15 * (fromAbove ? 1 : 0) + 1e-17);
        }
    }

    [Fact]
    public void Quantiles_have_closed_forms_where_one_shape_is_one()
    {
        for (var u = 0.001; u < 1; u += 0.0173)
            for (var shape = 1.0; shape < 6; shape += 0.7)
            {
                Assert.Equal(1 - Math.Pow(1 - u, 1 / shape), Value(new IncompleteBeta(1, shape).Quantile(u)), 1e-14);
                Assert.Equal(Math.Pow(u, 1 / shape), Value(new IncompleteBeta(shape, 1).Quantile(u)), 1e-14);
            }
    }

    private static double Value((double Distance, bool FromAbove) quantile) => quantile.FromAbove ? 1 - quantile.Distance : quantile.Distance;
}
