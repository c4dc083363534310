using Parley.Doubt;

namespace Parley.Tests.Doubt;

/// <summary>Pools and Cooke's weights against tables worked out by hand.</summary>
public sealed class PoolTests
{
    [Fact]
    public void A_linear_pool_is_the_weighted_mean()
    {
        Assert.Equal(0.5, LinearPool.Of([0.2, 0.8]), 12);
        Assert.Equal(0.35, LinearPool.Of([0.2, 0.8], [3, 1]), 12);
    }

    [Fact]
    public void A_logarithmic_pool_is_the_mean_of_log_odds()
    {
        // Odds of 1/4 and 4 cancel; odds of 9 and 1 pool to 3.
        Assert.Equal(0.5, LogarithmicPool.Of([0.2, 0.8]), 12);
        Assert.Equal(0.75, LogarithmicPool.Of([0.9, 0.5]), 12);
        // Odds of 1/4, three times, and 4, once: (1/4)^(1/2) = 1/2.
        Assert.Equal(1.0 / 3, LogarithmicPool.Of([0.2, 0.8], [3, 1]), 12);
    }

    [Fact]
    public void Certainty_carries_a_logarithmic_pool_and_two_certainties_cannot_be_pooled()
    {
        Assert.Equal(0, LogarithmicPool.Of([0, 0.8]));
        Assert.Equal(1, LogarithmicPool.Of([1, 0.2]));
        Assert.True(double.IsNaN(LogarithmicPool.Of([0, 1])));
        Assert.Equal(0.8, LogarithmicPool.Of([0, 0.8], [0, 1]), 12);
    }

    [Fact]
    public void Both_pools_keep_what_all_say_and_lie_between_the_least_and_the_most()
    {
        var random = new TestNumbers(2);
        for (var trial = 0; trial < 200; trial++)
        {
            double[] said = [0.01 + 0.98 * random.Share(), 0.01 + 0.98 * random.Share(), 0.01 + 0.98 * random.Share()];
            double[] weights = [random.Share() + 0.01, random.Share(), random.Share()];
            foreach (var pool in new[] { LinearPool.Of(said, weights), LogarithmicPool.Of(said, weights) })
                Assert.InRange(pool, said.Min() - 1e-12, said.Max() + 1e-12);
            Assert.Equal(said[0], LogarithmicPool.Of([said[0], said[0]], weights[..2]), 12);
        }
    }

    [Fact]
    public void What_is_no_probability_or_no_weight_is_refused()
    {
        Assert.Throws<ArgumentException>(() => LinearPool.Of([]));
        Assert.Throws<ArgumentException>(() => LinearPool.Of([1.2]));
        Assert.Throws<ArgumentException>(() => LinearPool.Of([0.5], [0]));
        Assert.Throws<ArgumentException>(() => LogarithmicPool.Of([0.5, 0.5], [1]));
    }

    // How many of ten truths fell into each interval, and the chance of a worse fit: the χ² density integrated numerically by hand.
    [Theory]
    [InlineData(0, 5, 5, 0, 0.5504554457)]
    [InlineData(1, 4, 4, 1, 0.8283081717)]
    [InlineData(3, 2, 2, 3, 0.0018050025788)]
    [InlineData(0, 0, 0, 10, 6.1303014434e-13)]
    public void Calibration_is_the_chance_of_a_fit_at_least_as_bad(int below, int low, int high, int above, double expected)
    {
        double[] truths = [.. Enumerable.Repeat(1.0, below), .. Enumerable.Repeat(3.0, low), .. Enumerable.Repeat(6.0, high), .. Enumerable.Repeat(9.0, above)];
        var score = CookeWeights.Of([[.. truths.Select(_ => new QuantileAnswer(2, 5, 8))]], truths, cutoff: 0)[0];
        Assert.Equal(1, score.Calibration / expected, 6);
    }

    [Fact]
    public void A_perfect_fit_has_calibration_one()
    {
        double[] truths = [1, .. Enumerable.Repeat(3.0, 9), .. Enumerable.Repeat(6.0, 9), 9];
        Assert.Equal(1, CookeWeights.Of([[.. truths.Select(_ => new QuantileAnswer(2, 5, 8))]], truths)[0].Calibration, 12);
    }

    [Fact]
    public void Information_is_the_relative_entropy_to_a_uniform_spread()
    {
        // The range of all answers and the truth is 0 to 10, widened by a tenth on each side to −1 to 11.
        // Narrow: .05 ln(.05·12/3) + .45 ln(.45·12/3) twice + .05 ln(.05·12/3); wide: .05 ln(.05·12/1) and .45 ln(.45·12/5), twice each.
        var scores = CookeWeights.Of([[new(2, 5, 8)], [new(0, 5, 10)]], [5], cutoff: 0);
        Assert.Equal(0.1 * Math.Log(0.2) + 0.9 * Math.Log(1.8), scores[0].Information, 12);
        Assert.Equal(0.1 * Math.Log(0.6) + 0.9 * Math.Log(1.08), scores[1].Information, 12);
        Assert.Equal(1, scores.Sum(score => score.Weight), 12);
        Assert.Equal(scores[0].Information / scores[1].Information, scores[0].Weight / scores[1].Weight, 9);
    }

    [Fact]
    public void Below_the_cutoff_an_answer_counts_nothing()
    {
        double[] truths = [.. Enumerable.Repeat(9.0, 10)];
        var scores = CookeWeights.Of([[.. truths.Select(_ => new QuantileAnswer(2, 5, 8))], [.. truths.Select((_, i) => i % 2 == 0 ? new QuantileAnswer(1, 8, 10) : new QuantileAnswer(1, 9.5, 10))]], truths);
        Assert.Equal(0, scores[0].Weight);
        Assert.Equal(1, scores[1].Weight, 12);
    }

    [Theory]
    [InlineData(0.351846, 0.95)]
    [InlineData(2.365974, 0.5)]
    [InlineData(7.814728, 0.05)]
    [InlineData(11.344867, 0.01)]
    [InlineData(16.266236, 0.001)]
    public void The_tail_of_the_distribution_is_that_of_printed_tables(double x, double tail) => Assert.Equal(tail, ChiSquared.Above3(x), 6);

    [Fact]
    public void Groups_hold_no_two_who_differ_by_more_than_the_cut_and_do_not_depend_on_names()
    {
        double[] at = [0.0, 0.9, 0.1, 1.0, 0.5, double.NaN];
        var groups = Clusters.Of(6, (a, b) => Math.Abs(at[a] - at[b]), 0.3);
        Assert.Equal([[0, 2], [1, 3], [4], [5]], groups);
        Assert.Equal([[0], [1]], Clusters.Of(2, (_, _) => 0.31, 0.3));
        Assert.Equal(0.25, Clusters.Distance([0, 0.5, double.NaN], [0.5, 0.5, 1]), 12);
        Assert.True(double.IsNaN(Clusters.Distance([double.NaN, 1], [1, double.NaN])));
    }
}
