using Parley.Sampling;

namespace Parley.Tests.Sampling;

public sealed class RankCorrelationTests
{
    private static readonly double[,] Wanted = { { 1, 0.7, -0.4 }, { 0.7, 1, 0.1 }, { -0.4, 0.1, 1 } };

    [Fact]
    public void A_sample_gets_the_correlations_that_were_stated()
    {
        const int Rows = 2000;
        var sample = Sample(Rows);
        new RankCorrelation([3, 0, 2], Wanted).Impose(sample, 4, 5);
        int[] columns = [3, 0, 2];
        for (var i = 0; i < 3; i++)
            for (var j = 0; j < i; j++)
            {
                // The rank correlation of normals with correlation ρ is (6/π)·asin(ρ/2).
                var expected = 6 / Math.PI * Math.Asin(Wanted[i, j] / 2);
                Assert.Equal(expected, Spearman(sample, columns[i], columns[j]), 0.02);
                Assert.True(Math.Abs(expected - Wanted[i, j]) < 0.02);
            }
    }

    [Fact]
    public void Only_the_order_of_the_columns_in_the_group_changes()
    {
        var (before, after) = (Sample(500), Sample(500));
        new RankCorrelation([0, 2], new double[,] { { 1, 0.5 }, { 0.5, 1 } }).Impose(after, 4, 5);
        for (var j = 0; j < 4; j++) Assert.Equal(Column(before, j).Order(), Column(after, j).Order());
        Assert.Equal(Column(before, 1), Column(after, 1));
        Assert.Equal(Column(before, 3), Column(after, 3));
        Assert.NotEqual(Column(before, 0), Column(after, 0));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void A_correlation_of_one_ties_the_ranks_together(double rho)
    {
        var sample = Sample(300);
        new RankCorrelation([1, 3], new[,] { { 1, rho }, { rho, 1 } }).Impose(sample, 4, 8);
        Assert.Equal(rho, Spearman(sample, 1, 3), 1e-12);
    }

    [Fact]
    public void Impossible_matrices_are_refused_with_a_reason()
    {
        double[][,] impossible =
        [
            new double[,] { { 1, 0.9, -0.9 }, { 0.9, 1, 0.9 }, { -0.9, 0.9, 1 } },
            new[,] { { 1, 1.2 }, { 1.2, 1 } },
            new[,] { { 1, double.NaN }, { double.NaN, 1 } },
            new[,] { { 1, 0.2 }, { 0.3, 1 } },
            new[,] { { 0.9, 0.2 }, { 0.2, 1 } },
            new double[,] { { 1 } },
            new[,] { { 1, 0.5, 0.5 }, { 0.5, 1, 0.5 } },
            new double[,] { { 1, 1, 0.5 }, { 1, 1, 0.2 }, { 0.5, 0.2, 1 } },
        ];
        Assert.All(impossible, matrix => Assert.NotNull(RankCorrelation.Check(matrix)));
        Assert.Null(RankCorrelation.Check(Wanted));
        Assert.Throws<ArgumentException>(() => new RankCorrelation([0, 1, 2], impossible[0]));
        Assert.Throws<ArgumentException>(() => new RankCorrelation([0, 0], new[,] { { 1, 0.5 }, { 0.5, 1 } }));
    }

    [Fact]
    public void Random_matrices_are_possible_exactly_where_no_eigenvalue_is_negative()
    {
        // For three inputs: 1 + 2abc − a² − b² − c² ≥ 0.
        var random = new RandomStream(6);
        for (var i = 0; i < 2000; i++)
        {
            var (a, b, c) = ((2 * random.NextDouble()) - 1, (2 * random.NextDouble()) - 1, (2 * random.NextDouble()) - 1);
            var determinant = 1 + (2 * a * b * c) - (a * a) - (b * b) - (c * c);
            if (Math.Abs(determinant) < 1e-6) continue;
            Assert.Equal(determinant > 0, RankCorrelation.Check(new[,] { { 1, a, b }, { a, 1, c }, { b, c, 1 } }) is null);
        }
    }

    [Fact]
    public void A_sampler_draws_blocks_with_the_stated_distributions_and_correlations()
    {
        Distribution[] inputs = [new UniformDistribution(0, 1), new PertDistribution(0, 1, 5), new FixedDistribution(3), new TriangularDistribution(0, 1, 2)];
        var sampler = new InputSampler(inputs, [new RankCorrelation([3, 1], new[,] { { 1, 0.8 }, { 0.8, 1 } })], 12);
        Assert.Equal([[0], [3, 1], [2]], sampler.Factors.Select(columns => columns.ToArray()));
        var rows = new double[4 * 1000];
        sampler.Draw(2, rows);
        Assert.Equal(6 / Math.PI * Math.Asin(0.4), Spearman(rows, 1, 3), 0.03);
        Assert.Equal(0, Spearman(rows, 0, 1), 0.13);
        Assert.Equal(Enumerable.Range(0, 1000), Column(rows, 0).Select(x => (int)(x * 1000)).Order());
        Assert.All(Column(rows, 2), x => Assert.Equal(3, x));
        var again = new double[4 * 1000];
        sampler.Draw(2, again);
        Assert.Equal(rows, again);
        sampler.Draw(3, again);
        Assert.NotEqual(rows, again);
        var (a, b) = sampler.Matrices(512);
        Assert.Equal(6 / Math.PI * Math.Asin(0.4), Spearman(a, 1, 3), 0.04);
        Assert.Equal(6 / Math.PI * Math.Asin(0.4), Spearman(b, 1, 3), 0.04);
        Assert.Equal(0, Spearman([.. Column(a, 1).Zip(Column(b, 1)).SelectMany(pair => new[] { pair.First, 0, 0, pair.Second })], 0, 3), 0.18);
        Assert.Throws<ArgumentException>(() => new InputSampler(inputs, [new RankCorrelation([3, 4], new[,] { { 1, 0.8 }, { 0.8, 1 } })], 12));
        Assert.Throws<ArgumentException>(() => new InputSampler([], [], 12));
    }

    private static double[] Sample(int rows)
    {
        var sample = new double[rows * 4];
        LatinHypercube.Fill(sample, 4, 21);
        return sample;
    }

    private static double[] Column(double[] sample, int column) => [.. Enumerable.Range(0, sample.Length / 4).Select(i => sample[(i * 4) + column])];

    private static double Spearman(double[] sample, int a, int b)
    {
        static int[] Ranks(double[] values)
        {
            var order = Enumerable.Range(0, values.Length).OrderBy(i => values[i]).ToArray();
            var ranks = new int[values.Length];
            for (var i = 0; i < order.Length; i++) ranks[order[i]] = i;
            return ranks;
        }

        var (x, y) = (Ranks(Column(sample, a)), Ranks(Column(sample, b)));
        var n = (double)x.Length;
        return 1 - (6 * x.Zip(y).Sum(pair => (double)(pair.First - pair.Second) * (pair.First - pair.Second)) / (n * ((n * n) - 1)));
    }
}
