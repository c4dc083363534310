using Parley.Doubt;

namespace Parley.Tests.Doubt;

public sealed class BootstrapTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(1000)]
    [InlineData(2049)]
    public void Every_resample_draws_as_many_rows_as_there_are(int rows)
    {
        var columns = Columns(rows, _ => 1, _ => 2);
        var sums = Bootstrap.Sums(columns, 2, rows, 7, 3, 0, default);
        for (var r = 0; r < 7; r++) Assert.Equal((rows, 2 * rows), ((int)sums[2 * r], (int)sums[(2 * r) + 1]));
    }

    [Fact]
    public void Resampled_means_scatter_as_means_of_independent_draws_do()
    {
        const int Rows = 1000, Resamples = 4000;
        var sums = Bootstrap.Sums(Columns(Rows, i => i, i => i % 2), 2, Rows, Resamples, 5, 0, default);
        foreach (var (column, mean, variance) in new[] { (0, 499.5, ((1000.0 * 1000) - 1) / 12), (1, 0.5, 0.25) })
        {
            var means = Enumerable.Range(0, Resamples).Select(r => sums[(2 * r) + column] / Rows).ToArray();
            Assert.Equal(mean, means.Average(), 4 * Math.Sqrt(variance / Rows / Resamples));
            // The variance of 4,000 numbers is off by 2.2 per cent at one standard deviation.
            Assert.Equal(1, means.Sum(m => (m - mean) * (m - mean)) / Resamples / (variance / Rows), 0.09);
        }
    }

    [Fact]
    public void The_same_resample_weighs_all_columns_alike_and_threads_change_nothing()
    {
        var columns = Columns(777, i => i, i => 3 * i);
        var one = Bootstrap.Sums(columns, 2, 777, 9, 5, 1, default);
        Assert.Equal(one, Bootstrap.Sums(columns, 2, 777, 9, 5, 4, default));
        for (var r = 0; r < 9; r++) Assert.Equal(3 * one[2 * r], one[(2 * r) + 1]);
        Assert.NotEqual(one[0], one[2]);
    }

    private static double[] Columns(int rows, Func<int, double> one, Func<int, double> two)
    {
        var stride = (rows + 3) & ~3;
        var columns = new double[2 * stride];
        for (var i = 0; i < rows; i++) (columns[i], columns[stride + i]) = (one(i), two(i));
        return columns;
    }
}
