using Parley.Doubt;
using Parley.Sampling;

namespace Parley.Tests.Doubt;

public sealed class MonteCarloTests
{
    private static readonly InputSampler Inputs = new([new UniformDistribution(0, 1), new PertDistribution(0, 2, 10), new TriangularDistribution(0, 1, 2)], [], 31);

    // The sum; whether the first is below 0.3; the first where it is below one half, else absent.
    private static readonly Batch Model = TestModels.Several(3, x => [x[0] + x[1] + x[2], x[0] < 0.3 ? 1 : 0, x[0] < 0.5 ? x[0] : double.NaN]);

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void The_result_is_the_same_on_any_number_of_threads(int threads)
    {
        var plan = new MonteCarloPlan(20_000, 3) { Keep = 1000 };
        var (one, many) = (MonteCarlo.Run(Model, Inputs, plan with { Threads = 1 }), MonteCarlo.Run(Model, Inputs, plan with { Threads = threads }));
        Assert.Equal(one.Outputs, many.Outputs);
        Assert.Equal(one.Kept, many.Kept);
        Assert.Equal(one.Draws, many.Draws);
    }

    [Fact]
    public void Going_on_gives_what_one_long_run_gives()
    {
        var whole = MonteCarlo.Run(Model, Inputs, new MonteCarloPlan(256 * 100, 3) { Keep = 700 });
        var part = MonteCarlo.Run(Model, Inputs, new MonteCarloPlan(256, 3) { Keep = 700 });
        part = MonteCarlo.Run(Model, Inputs, new MonteCarloPlan(256 * 70, 3) { Keep = 700, After = part });
        part = MonteCarlo.Run(Model, Inputs, new MonteCarloPlan(256 * 29, 3) { Keep = 700, After = part });
        Assert.Equal(whole.Outputs, part.Outputs);
        Assert.Equal(whole.Kept, part.Kept);
        Assert.Equal(25_600, part.Draws);
    }

    [Fact]
    public void Means_deviations_and_shares_are_those_of_the_distributions()
    {
        var result = MonteCarlo.Run(Model, Inputs, new MonteCarloPlan(50_000, 3));
        Assert.Equal(50_176, result.Draws);
        // Means ½ + (0 + 8 + 10)/6 + 1; variances 1/12 + 3·7/7 + (0 + 1 + 4 − 0 − 0 − 2)/18.
        Assert.Equal(4.5, result.Outputs[0].Mean, 0.005);
        Assert.Equal(Math.Sqrt((1.0 / 12) + 3 + (3.0 / 18)), result.Outputs[0].StandardDeviation, 0.03);
        var share = result.Outputs[1].Share();
        Assert.InRange(0.3, share.Low, share.High);
        Assert.Equal(share.Value, result.Outputs[1].Mean, 1e-12);
        Assert.Equal(result.Draws, result.Outputs[2].Defined + result.Outputs[2].Absent);
        Assert.Equal(0.5, (double)result.Outputs[2].Absent / result.Draws, 0.01);
        Assert.Equal(0.25, result.Outputs[2].Mean, 0.003);
        Assert.True(result.Outputs[2].Most < 0.5);
    }

    [Fact]
    public void Summaries_are_those_of_all_draws_kept_together()
    {
        var result = MonteCarlo.Run(Model, Inputs, new MonteCarloPlan(2000, 3) { Keep = 100_000, Block = 100 });
        Assert.Equal(2000 * 3, result.Kept.Count);
        for (var o = 0; o < 3; o++)
        {
            var values = Enumerable.Range(0, 2000).Select(i => result.Kept[(i * 3) + o]).Where(double.IsFinite).ToList();
            var mean = values.Average();
            Assert.Equal(values.Count, result.Outputs[o].Defined);
            Assert.Equal(mean, result.Outputs[o].Mean, 1e-12);
            Assert.Equal(values.Sum(x => (x - mean) * (x - mean)), result.Outputs[o].SquaredDeviations, 1e-8);
            Assert.Equal(values.Min(), result.Outputs[o].Least);
            Assert.Equal(values.Max(), result.Outputs[o].Most);
            Assert.Equal(values.Count(x => x > 0.5), result.Outputs[o].Positive);
        }
    }

    [Fact]
    public void Progress_is_told_and_a_run_can_be_cancelled()
    {
        var told = new List<long>();
        MonteCarlo.Run(Model, Inputs, new MonteCarloPlan(256 * 65, 3) { Progress = told.Add });
        Assert.Equal([256 * 16, 256 * 32, 256 * 48, 256 * 64, 256 * 65], told);
        using var source = new CancellationTokenSource();
        var plan = new MonteCarloPlan(long.MaxValue / 2, 3) { Progress = _ => source.Cancel() };
        Assert.ThrowsAny<OperationCanceledException>(() => MonteCarlo.Run(Model, Inputs, plan, source.Token));
    }

    [Fact]
    public void A_failure_of_the_model_comes_through_as_it_was()
    {
        Batch broken = (_, _) => throw new InvalidDataException("broken");
        Assert.Throws<InvalidDataException>(() => MonteCarlo.Run(broken, Inputs, new MonteCarloPlan(5000, 1)));
    }

    [Fact]
    public void Impossible_plans_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => MonteCarlo.Run(Model, Inputs, new MonteCarloPlan(0, 3)));
        Assert.Throws<ArgumentOutOfRangeException>(() => MonteCarlo.Run(Model, Inputs, new MonteCarloPlan(10, 0)));
        var before = MonteCarlo.Run(Model, Inputs, new MonteCarloPlan(256, 3));
        Assert.Throws<ArgumentException>(() => MonteCarlo.Run(Model, Inputs, new MonteCarloPlan(256, 3) { After = before, Block = 100 }));
        Assert.Throws<ArgumentException>(() => MonteCarlo.Run(Model, Inputs, new MonteCarloPlan(256, 3) { After = before, Keep = 100 }));
    }
}
