using Parley.Sampling;

namespace Parley.Tests.Sampling;

/// <summary>What every distribution owes, and the closed forms of each.</summary>
public sealed class DistributionTests
{
    private static readonly Distribution[] Kinds =
    [
        new PertDistribution(1, 2, 7), new PertDistribution(-3, -3, 5), new PertDistribution(0, 1, 1), new TriangularDistribution(1, 2, 7), new TriangularDistribution(0, 0, 1),
        new UniformDistribution(-1, 3), new TruncatedNormalDistribution(0, 1, -1, 3), new TruncatedNormalDistribution(0, 1, 6, 9), new TruncatedNormalDistribution(5, 2, -40, -10),
        new MetalogDistribution(1, 2, 4), new MetalogDistribution(1, 2, 4, 0), new MetalogDistribution(1, 2, 4, double.NegativeInfinity, 5), new MetalogDistribution(0.1, 0.3, 0.9, 0, 1),
        new DiscreteDistribution([3, 1, 2], [1, 1, 2]), new FixedDistribution(4),
    ];

    public static TheoryData<int> All => [.. Enumerable.Range(0, Kinds.Length)];

    [Theory]
    [MemberData(nameof(All))]
    public void Quantiles_never_decrease_and_stay_finite(int kind)
    {
        var before = double.NegativeInfinity;
        for (var k = 0; k < 4096; k++)
        {
            var value = Kinds[kind].Quantile((k + 0.5) / 4096);
            Assert.True(value >= before && double.IsFinite(value), $"{Kinds[kind]} at {k}");
            before = value;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_best_guess_lies_in_the_range(int kind) => Assert.InRange(Kinds[kind].Best, Kinds[kind].Low, Kinds[kind].High);

    [Theory]
    [MemberData(nameof(All))]
    public void Quantiles_stay_in_the_range_save_for_the_tails_of_a_metalog(int kind)
    {
        if (Kinds[kind] is MetalogDistribution) return;
        foreach (var u in new[] { 1e-15, 1e-6, 0.3, 0.5, 0.999, 1 - 1e-15 }) Assert.InRange(Kinds[kind].Quantile(u), Kinds[kind].Low, Kinds[kind].High);
    }

    [Fact]
    public void Pert_has_the_mean_and_the_variance_of_its_formula()
    {
        var pert = new PertDistribution(2, 3, 8);
        // α = 5/3, β = 13/3: mean (2 + 12 + 8)/6, variance (mean − low)(high − mean)/7.
        const double Mean = 22.0 / 6;
        Assert.Equal(Mean, Average(pert, x => x), 1e-5);
        Assert.Equal((Mean - 2) * (8 - Mean) / 7, Average(pert, x => (x - Mean) * (x - Mean)), 1e-4);
    }

    [Fact]
    public void Triangular_has_the_mean_and_the_median_of_its_formula()
    {
        var triangular = new TriangularDistribution(0, 1, 4);
        Assert.Equal(5.0 / 3, Average(triangular, x => x), 1e-5);
        Assert.Equal(4 - Math.Sqrt(6), triangular.Quantile(0.5), 1e-14);
        Assert.Equal(1, triangular.Quantile(0.25), 1e-14);
    }

    [Fact]
    public void Truncated_normal_has_the_mean_of_its_formula()
    {
        // μ + σ(φ(l) − φ(h))/(Φ(h) − Φ(l)).
        foreach (var (mean, deviation, low, high) in new[] { (0.0, 1.0, -1.0, 2.0), (10, 3, 12, 30), (10, 3, -5, 4) })
        {
            var (l, h) = ((low - mean) / deviation, (high - mean) / deviation);
            var expected = mean + (deviation * (StandardNormal.Density(l) - StandardNormal.Density(h)) / (StandardNormal.Cumulative(h) - StandardNormal.Cumulative(l)));
            Assert.Equal(expected, Average(new TruncatedNormalDistribution(mean, deviation, low, high), x => x), 1e-4 * deviation);
        }
    }

    [Fact]
    public void A_far_cut_of_a_normal_is_the_mirror_image_of_its_other_tail()
    {
        var (above, below) = (new TruncatedNormalDistribution(0, 1, 10, 12), new TruncatedNormalDistribution(0, 1, -12, -10));
        foreach (var u in new[] { 0.001, 0.25, 0.5, 0.9 }) Assert.Equal(above.Quantile(u), -below.Quantile(1 - u), 1e-13);
        // Beyond a far point the normal is nearly exponential with rate equal to the point: the median lies a little below 10 + ln 2/10.
        Assert.InRange(above.Quantile(0.5), 10.06, 10 + (Math.Log(2) / 10));
    }

    [Theory]
    [InlineData(1, 2, 4, double.NegativeInfinity, double.PositiveInfinity)]
    [InlineData(1, 2, 4, 0.5, double.PositiveInfinity)]
    [InlineData(1, 2, 4, double.NegativeInfinity, 4.5)]
    [InlineData(1, 2, 4, 0, 10)]
    [InlineData(0.02, 0.1, 0.6, 0, 1)]
    public void A_metalog_goes_through_the_quantiles_that_were_stated(double q5, double q50, double q95, double least, double most)
    {
        var metalog = new MetalogDistribution(q5, q50, q95, least, most);
        Assert.Equal(q5, metalog.Quantile(0.05), 1e-13);
        Assert.Equal(q50, metalog.Quantile(0.5), 1e-13);
        Assert.Equal(q95, metalog.Quantile(0.95), 1e-13);
        foreach (var u in new[] { 1e-9, 1e-3, 0.5, 0.999, 1 - 1e-9 }) Assert.InRange(metalog.Quantile(u), least, most);
    }

    [Fact]
    public void A_symmetric_metalog_is_the_logistic_distribution()
    {
        var metalog = new MetalogDistribution(-1, 0, 1);
        foreach (var u in new[] { 0.01, 0.2, 0.5, 0.77, 0.999 }) Assert.Equal(Math.Log(u / (1 - u)) / Math.Log(19), metalog.Quantile(u), 1e-13);
    }

    [Fact]
    public void A_metalog_is_refused_exactly_where_its_quantiles_would_fall()
    {
        for (var middle = 0.01; middle < 1; middle += 0.01)
        {
            // M'(u)·u(1 − u)/a2 = 1 + c((u − ½) + u(1 − u)ln(u/(1 − u))) with c = a3/a2 = 2(1 − 2r)/0.9, r the place of the median.
            var c = 2 * (1 - (2 * middle)) / 0.9;
            var least = Enumerable.Range(1, 9999).Select(k => k / 10_000.0).Min(u => 1 + (c * (u - 0.5 + (u * (1 - u) * Math.Log(u / (1 - u))))));
            Assert.Equal(least > 0, MetalogDistribution.Check(0, middle, 1, double.NegativeInfinity, double.PositiveInfinity) is null);
        }
    }

    [Fact]
    public void A_discrete_distribution_gives_each_value_its_share()
    {
        var discrete = new DiscreteDistribution([5, 1, 5, 9], [1, 4, 2, 1]);
        Assert.Equal([1, 5, 9], discrete.Values);
        Assert.Equal([0.5, 0.375, 0.125], discrete.Shares);
        Assert.Equal(1, discrete.Best);
        Assert.Equal([1, 1, 5, 5, 9], new[] { 0.01, 0.49, 0.51, 0.87, 0.88 }.Select(discrete.Quantile));
    }

    [Fact]
    public void Impossible_parameters_are_refused_with_a_reason()
    {
        string?[] problems =
        [
            PertDistribution.Check(2, 1, 3), PertDistribution.Check(1, 4, 3), PertDistribution.Check(1, 1, 1), PertDistribution.Check(double.NaN, 1, 2), TriangularDistribution.Check(3, 2, 1),
            UniformDistribution.Check(1, 1), UniformDistribution.Check(2, 1), UniformDistribution.Check(0, double.PositiveInfinity), TruncatedNormalDistribution.Check(0, 0, 1, 2),
            TruncatedNormalDistribution.Check(0, -1, 1, 2), TruncatedNormalDistribution.Check(0, 1, 2, 1), TruncatedNormalDistribution.Check(0, 1, 60, 70),
            MetalogDistribution.Check(1, 1, 2, 0, 5), MetalogDistribution.Check(1, 2, 3, 1, 5), MetalogDistribution.Check(1, 2, 3, 0, 3),
            MetalogDistribution.Check(1, 1.01, 3, double.NegativeInfinity, double.PositiveInfinity), DiscreteDistribution.Check([], []), DiscreteDistribution.Check([1], [1, 2]),
            DiscreteDistribution.Check([1, 2], [1, -1]), DiscreteDistribution.Check([1, 2], [0, 0]), DiscreteDistribution.Check([double.NaN], [1]),
        ];
        Assert.All(problems, Assert.NotNull);
        Assert.Throws<ArgumentException>(() => new PertDistribution(2, 1, 3));
        Assert.Throws<ArgumentException>(() => new MetalogDistribution(1, 1.01, 3));
    }

    [Fact]
    public void Distributions_with_the_same_parameters_are_equal()
    {
        Assert.Equal(new PertDistribution(1, 2, 3), new PertDistribution(1, 2, 3));
        Assert.NotEqual(new PertDistribution(1, 2, 3), new PertDistribution(1, 2, 4));
        Assert.Equal(new DiscreteDistribution([1, 2], [1, 1]), new DiscreteDistribution([2, 1], [3, 3]));
        Assert.Equal(new TruncatedNormalDistribution(0, 1, -1, 1), new TruncatedNormalDistribution(0, 1, -1, 1));
    }

    /// <summary>The mean of a function over 20,000 evenly spaced shares.</summary>
    private static double Average(Distribution distribution, Func<double, double> of)
    {
        var sum = 0.0;
        for (var k = 0; k < 20_000; k++) sum += of(distribution.Quantile((k + 0.5) / 20_000));
        return sum / 20_000;
    }
}
