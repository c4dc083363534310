using Parley.Doubt;
using Parley.Sampling;

namespace Parley.Tests.Doubt;

public sealed class JointChangeTests
{
    [Fact]
    public void To_a_plane_the_smallest_change_is_along_its_normal()
    {
        // w·(x − best)/scale = 3 lies at distance 3/|w|.
        double[] weights = [1, -2, 0.5, 0, 1.5], best = [1, 2, 3, 4, 5], scale = [0.5, 1, 2, 1, 3];
        Batch model = TestModels.Each(5, x => Enumerable.Range(0, 5).Sum(i => weights[i] * (x[i] - best[i]) / scale[i]) > 3 ? 1 : 0);
        var plan = new JointChangePlan(best, [.. best.Select((b, i) => b - (5 * scale[i]))], [.. best.Select((b, i) => b + (5 * scale[i]))], scale);
        var found = JointChange.Find(model, 1, 0, plan);
        var length = Math.Sqrt(weights.Sum(w => w * w));
        Assert.True(found.Found);
        Assert.InRange(found.Distance, 3 / length, 3.01 / length);
        for (var i = 0; i < 5; i++) Assert.Equal(3 * weights[i] / (length * length), found.Steps[i], 0.02);
        Assert.Equal(0, found.Steps[3]);
        Assert.Equal((0, 1), (found.Usual, found.Answer));
        Holds(model, found, plan);
    }

    [Fact]
    public void Where_the_normal_leaves_the_ranges_the_change_stays_inside()
    {
        // x + y > 1.5 with x at most 0.5: the nearest point is (0.5, 1).
        Batch model = TestModels.Each(2, x => x[0] + x[1] > 1.5 ? 1 : 0);
        var plan = new JointChangePlan([0, 0], [0, 0], [0.5, 4], [1, 1]);
        var found = JointChange.Find(model, 1, 0, plan);
        Assert.InRange(found.Distance, Math.Sqrt(1.25), 1.005 * Math.Sqrt(1.25));
        Holds(model, found, plan);
    }

    [Fact]
    public void A_change_that_one_input_brings_about_is_not_spread_over_others()
    {
        Batch model = TestModels.Each(3, x => x[1] > 0.4 ? 1 : 0);
        var found = JointChange.Find(model, 1, 0, new JointChangePlan([0, 0, 0], [-1, -1, -1], [1, 1, 1], [1, 1, 1]));
        Assert.Equal(0, found.Steps[0]);
        Assert.Equal(0.4, found.Steps[1], 0.001);
        Assert.Equal(0, found.Steps[2]);
    }

    [Fact]
    public void A_change_that_needs_two_inputs_together_is_found()
    {
        Batch model = TestModels.Each(2, x => x[0] > 0.5 && x[1] > 0.6 ? 1 : 0);
        var plan = new JointChangePlan([0, 0], [-1, -1], [1, 1], [1, 1]);
        var found = JointChange.Find(model, 1, 0, plan);
        Assert.True(found.Found);
        Assert.InRange(found.Distance, Math.Sqrt(0.61), 1.15 * Math.Sqrt(0.61));
        Holds(model, found, plan);
    }

    [Fact]
    public void On_curved_borders_it_comes_close_to_the_best_of_a_fine_grid()
    {
        var random = new RandomStream(14);
        for (var trial = 0; trial < 15; trial++)
        {
            var (a, b, c) = (0.5 + random.NextDouble(), random.NextDouble() - 0.5, 0.3 + random.NextDouble());
            Batch model = TestModels.Each(2, x => (a * x[0] * x[0]) + (b * x[0] * x[1]) + (c * x[1]) + (0.3 * x[0]) > 0.8 ? 1 : 0);
            var plan = new JointChangePlan([0, 0], [-2, -2], [2, 2], [1, 1]);
            var found = JointChange.Find(model, 1, 0, plan);
            var point = new double[2];
            var answer = new double[1];
            var least = double.PositiveInfinity;
            for (var i = -400; i <= 400; i++)
                for (var j = -400; j <= 400; j++)
                {
                    (point[0], point[1]) = (i / 200.0, j / 200.0);
                    var length = Math.Sqrt((point[0] * point[0]) + (point[1] * point[1]));
                    if (length >= least) continue;
                    model(point, answer);
                    if (answer[0] == 1) least = length;
                }

            Assert.InRange(found.Distance, least - 0.01, 1.03 * least);
        }
    }

    [Fact]
    public void Where_nothing_changes_nothing_is_found()
    {
        var found = JointChange.Find(TestModels.Each(2, _ => 3), 1, 0, new JointChangePlan([0, 0], [-1, -1], [1, 1], [1, 1]));
        Assert.False(found.Found);
        Assert.Equal((3, 3, 0), (found.Usual, found.Answer, found.Distance));
        Assert.False(found.BudgetReached);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(600)]
    [InlineData(1500)]
    public void The_budget_is_kept_and_said_to_be_reached(int budget)
    {
        var asked = 0;
        Batch model = (inputs, outputs) =>
        {
            Interlocked.Add(ref asked, outputs.Length);
            for (var i = 0; i < outputs.Length; i++) outputs[i] = inputs[3 * i] + inputs[(3 * i) + 1] + inputs[(3 * i) + 2] > 1 ? 1 : 0;
        };
        var found = JointChange.Find(model, 1, 0, new JointChangePlan([0, 0, 0], [-1, -1, -1], [1, 1, 1], [1, 1, 1]) { Budget = budget });
        Assert.Equal(asked, found.Evaluations);
        Assert.InRange(asked, 1, budget);
        if (budget < 600) Assert.True(found.BudgetReached);
    }

    [Fact]
    public void The_result_is_the_same_on_any_number_of_threads()
    {
        Batch model = TestModels.Several(3, x => [0, (x[0] * x[1]) + x[2] > 0.7 ? 1 : 0]);
        var plan = new JointChangePlan([0, 0, 0], [-1, -1, -1], [1, 1, 1], [1, 1, 1]);
        var (one, many) = (JointChange.Find(model, 2, 1, plan with { Threads = 1 }), JointChange.Find(model, 2, 1, plan with { Threads = 8 }));
        Assert.Equal(one.Steps, many.Steps);
        Assert.Equal(one.Evaluations, many.Evaluations);
        Assert.InRange(one.Distance, 0.69, 0.7001);
    }

    [Fact]
    public void Impossible_plans_are_refused()
    {
        Batch model = TestModels.Each(1, x => x[0]);
        Assert.Throws<ArgumentException>(() => JointChange.Find(model, 1, 0, new JointChangePlan([0], [1], [2], [1])));
        Assert.Throws<ArgumentException>(() => JointChange.Find(model, 1, 0, new JointChangePlan([0], [0], [2], [-1])));
        Assert.Throws<ArgumentException>(() => JointChange.Find(model, 1, 0, new JointChangePlan([0], [0, 0], [2], [1])));
        Assert.Throws<ArgumentOutOfRangeException>(() => JointChange.Find(model, 1, 1, new JointChangePlan([0], [0], [2], [1])));
    }

    /// <summary>The answer is another at the values given, and they lie in the ranges.</summary>
    private static void Holds(Batch model, JointChangeResult found, JointChangePlan plan)
    {
        var answers = new double[2];
        model([.. found.Values, .. plan.Best], answers);
        Assert.NotEqual(answers[1], answers[0]);
        for (var i = 0; i < plan.Best.Count; i++) Assert.InRange(found.Values[i], plan.Low[i], plan.High[i]);
    }
}
