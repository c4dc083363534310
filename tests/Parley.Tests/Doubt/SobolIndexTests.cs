using Parley.Doubt;
using Parley.Sampling;

namespace Parley.Tests.Doubt;

public sealed class SobolIndexTests
{
    private const int Samples = 1 << 14;

    [Theory]
    [InlineData(1UL)]
    [InlineData(2UL)]
    [InlineData(3UL)]
    public void Ishigami_comes_out_within_the_bounds(ulong seed)
    {
        // V = a²/8 + bπ⁴/5 + b²π⁸/18 + ½.
        var (a, b) = (7.0, 0.1);
        var (v1, v2, v13) = (0.5 * Math.Pow(1 + (b * Math.Pow(Math.PI, 4) / 5), 2), a * a / 8, b * b * Math.Pow(Math.PI, 8) * ((1.0 / 18) - (1.0 / 50)));
        var v = v1 + v2 + v13;
        double[] first = [v1 / v, v2 / v, 0], total = [(v1 + v13) / v, v2 / v, v13 / v];
        Assert.Equal([0.3139, 0.4424, 0], first.Select(x => Math.Round(x, 4)));
        Assert.Equal([0.5576, 0.4424, 0.2437], total.Select(x => Math.Round(x, 4)));
        var result = SobolIndices.Of(TestModels.Ishigami, 3, Samples, seed, 100);
        Near(result, first, total, 0.01);
        Assert.Equal(v, result.Variance, 0.01 * v);
        Assert.Equal(a / 2, result.Mean, 0.01);
        Assert.Equal(5L * Samples, result.Evaluations);
    }

    [Fact]
    public void The_G_function_comes_out_within_the_bounds()
    {
        double[] a = [0, 1, 4.5, 9, 99, 99, 99, 99];
        var v = a.Select(x => 1 / (3 * (1 + x) * (1 + x))).ToArray();
        var whole = v.Aggregate(1.0, (product, x) => product * (1 + x)) - 1;
        var result = SobolIndices.Of(TestModels.G(a), a.Length, Samples, 4, 100);
        Near(result, [.. v.Select(x => x / whole)], [.. v.Select(x => x * (1 + whole) / (1 + x) / whole)], 0.01);
    }

    [Fact]
    public void For_a_linear_model_both_indices_are_the_shares_of_the_squared_weights()
    {
        double[] weights = [1, -2, 0.5, 0, 3];
        double[] shares = [.. weights.Select(w => w * w / weights.Sum(x => x * x))];
        Near(SobolIndices.Of(TestModels.Each(5, x => 7 + weights.Zip(x).Sum(pair => pair.First * pair.Second)), 5, Samples, 6, 100), shares, shares, 0.002);
    }

    [Fact]
    public void Yes_and_no_have_indices_too()
    {
        // Whether u + v is above 1: given u the chance is u, so that the first order is (1/12)/(1/4).
        Near(SobolIndices.Of(TestModels.Each(2, x => x[0] + x[1] > 1 ? 1 : 0), 2, Samples, 7, 100), [1.0 / 3, 1.0 / 3], [2.0 / 3, 2.0 / 3], 0.01);
    }

    [Fact]
    public void Correlated_inputs_form_one_factor()
    {
        // Var(x + z) = (2 + 2r)/12 with r the correlation of uniform values, here of ranks.
        var together = 2 + (2 * 6 / Math.PI * Math.Asin(0.3));
        var share = together / (together + 1);
        var (sums, inside) = (new double[2], 0);
        for (ulong seed = 0; seed < 20; seed++)
        {
            var group = new RankCorrelation([0, 2], new[,] { { 1, 0.6 }, { 0.6, 1 } });
            var inputs = new InputSampler([new UniformDistribution(0, 1), new UniformDistribution(0, 1), new UniformDistribution(0, 1)], [group], seed);
            var result = SobolIndices.Of(TestModels.Each(3, x => x[0] + x[1] + x[2]), inputs, new SobolPlan(4096) { Seed = seed })[0];
            Assert.Equal(2, result.First.Count);
            sums[0] += result.First[0].Value;
            sums[1] += result.Total[0].Value;
            if (result.First[0].Low <= share && share <= result.First[0].High) inside++;
        }

        // Columns that were put into another order are random to each other: one estimate scatters by about 0.013.
        Assert.Equal(share, sums[0] / 20, 0.009);
        Assert.Equal(share, sums[1] / 20, 0.009);
        Assert.InRange(inside, 15, 20);
    }

    [Fact]
    public void Several_outputs_are_treated_each_by_itself_over_the_same_evaluations()
    {
        Batch both = TestModels.Several(3, x => [x[0] + (2 * x[1]), x[2] > 0.2 && x[0] > 0.5 ? 1 : 0]);
        var plan = new SobolPlan(1024) { Seed = 9, Outputs = 2 };
        var together = SobolIndices.Of(both, 3, plan);
        for (var output = 0; output < 2; output++)
        {
            var alone = SobolIndices.Of(TestModels.Each(3, output == 0 ? x => x[0] + (2 * x[1]) : x => x[2] > 0.2 && x[0] > 0.5 ? 1 : 0), 3, plan with { Outputs = 1 })[0];
            Assert.Equal(alone.First, together[output].First);
            Assert.Equal(alone.Total, together[output].Total);
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void Results_are_the_same_on_any_number_of_threads_and_sizes_of_pieces(int threads)
    {
        var plan = new SobolPlan(3000) { Seed = 10, Resamples = 37, Threads = 1 };
        var one = SobolIndices.Of(TestModels.Ishigami, 3, plan)[0];
        var many = SobolIndices.Of(TestModels.Ishigami, 3, plan with { Threads = threads, RowsAtOnce = 64 })[0];
        Assert.Equal(one.First, many.First);
        Assert.Equal(one.Total, many.Total);
        Assert.Equal(one.Variance, many.Variance);
    }

    [Fact]
    public void Distributions_without_correlations_give_what_their_samples_give()
    {
        var inputs = new InputSampler([new PertDistribution(0, 1, 4), new TriangularDistribution(0, 1, 2)], [], 11);
        Batch model = TestModels.Each(2, x => x[0] * x[1]);
        var (a, b) = inputs.Matrices(512);
        var plan = new SobolPlan(512) { Seed = 5 };
        Assert.Equal(SobolIndices.Of(model, a, b, inputs.Factors, plan)[0].Total, SobolIndices.Of(model, inputs, plan)[0].Total);
    }

    [Fact]
    public void Rows_with_an_absent_output_are_left_out_and_counted()
    {
        var result = SobolIndices.Of(TestModels.Each(2, x => x[0] > 0.9 ? double.NaN : x[1]), 2, 4096, 12, 50);
        // A row stays where neither sample's first input is above 0.9.
        Assert.Equal(4096, result.Rows + result.Absent);
        Assert.Equal(0.81 * 4096, result.Rows, 60.0);
        Assert.Equal(1, result.Total[1].Value, 0.02);
        Assert.Equal(0, result.Total[0].Value);
    }

    [Fact]
    public void An_output_that_does_not_vary_has_no_indices()
    {
        foreach (var constant in new[] { 0, 0.1, 1e9, double.NaN })
        {
            var result = SobolIndices.Of(TestModels.Each(2, _ => constant), 2, 256, 1, 10);
            Assert.False(result.Varies);
            Assert.All(result.First.Concat(result.Total), bounds => Assert.Equal(new Bounds(0, 0, 0), bounds));
        }
    }

    [Fact]
    public void Progress_is_told_and_a_run_can_be_cancelled()
    {
        var told = new List<long>();
        SobolIndices.Of(TestModels.Ishigami, 3, new SobolPlan(1024) { Progress = told.Add });
        Assert.Equal(told.Order(), told);
        Assert.Equal(5 * 1024, told[^1]);
        using var source = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() => SobolIndices.Of(TestModels.Ishigami, 3, new SobolPlan(1 << 16) { Progress = _ => source.Cancel() }, source.Token));
    }

    [Fact]
    public void Impossible_plans_are_refused()
    {
        Batch model = TestModels.Each(2, x => x[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => SobolIndices.Of(model, 0, 16, 1, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => SobolIndices.Of(model, 2, 1, 1, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => SobolIndices.Of(model, 2, 16, 1, 1));
        Assert.Throws<ArgumentException>(() => SobolIndices.Of(model, new double[32], new double[30], [[0], [1]], new SobolPlan(16)));
        Assert.Throws<ArgumentException>(() => SobolIndices.Of(model, new double[32], new double[32], [[0], [0]], new SobolPlan(16)));
    }

    private static void Near(SobolResult result, double[] first, double[] total, double tolerance)
    {
        for (var i = 0; i < first.Length; i++)
        {
            Inside(first[i], result.First[i], tolerance);
            Inside(total[i], result.Total[i], tolerance);
        }

        static void Inside(double expected, Bounds bounds, double tolerance)
        {
            Assert.InRange(expected, bounds.Low - 1e-12, bounds.High + 1e-12);
            Assert.Equal(expected, bounds.Value, tolerance);
        }
    }
}
