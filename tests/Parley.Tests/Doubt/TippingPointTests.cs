using Parley.Doubt;
using Parley.Sampling;

namespace Parley.Tests.Doubt;

public sealed class TippingPointTests
{
    [Theory]
    [InlineData(0.3)]
    [InlineData(0.77777)]
    [InlineData(0.0001)]
    [InlineData(0.99999)]
    public void A_single_flip_is_closed_in_on_from_both_sides(double at)
    {
        var found = Assert.Single(TippingPoint.Find(TestModels.Each(1, x => x[0] > at ? 1 : 0), 1, [new TriangularDistribution(0, 0.5, 1)]));
        var side = Assert.IsType<TippingSide>(found.Nearest);
        Assert.InRange(at, Math.Min(side.Same, side.Changed), Math.Max(side.Same, side.Changed));
        Assert.True(Math.Abs(side.Same - side.Changed) <= 1e-6);
        Assert.Equal(0.5 > at ? 1 : 0, found.Answer);
        Assert.Equal(0.5 > at ? 0 : 1, side.Answer);
        Assert.Equal(at > 0.5, found.Below is null);
        Assert.Equal(at < 0.5, found.Above is null);
        Assert.Equal(65, found.Points);
    }

    [Fact]
    public void Of_two_flips_the_nearer_one_counts_and_both_are_given()
    {
        var found = Assert.Single(TippingPoint.Find(TestModels.Each(1, x => x[0] is > 0.2 and < 0.6 ? 1 : 0), 1, [new TriangularDistribution(0, 0.5, 1)]));
        Assert.Equal(0.2, found.Below!.Changed, 1e-6);
        Assert.Equal(0.6, found.Above!.Changed, 1e-6);
        Assert.Same(found.Above, found.Nearest);
    }

    [Fact]
    public void The_first_flip_outwards_counts_not_a_later_one()
    {
        var found = Assert.Single(TippingPoint.Find(TestModels.Each(1, x => x[0] is > 0.6 and < 0.7 or > 0.9 ? 2 : 1), 1, [new TriangularDistribution(0, 0.5, 1)]));
        Assert.Equal(0.6, found.Above!.Changed, 1e-6);
        Assert.Null(found.Below);
    }

    [Fact]
    public void What_lies_between_two_points_is_not_found()
    {
        // The points are 64ths: nothing shows between 33/64 and 34/64.
        var found = Assert.Single(TippingPoint.Find(TestModels.Each(1, x => x[0] is > 0.517 and < 0.53 ? 1 : 0), 1, [new UniformDistribution(0, 1)]));
        Assert.Null(found.Nearest);
        Assert.Equal(65, found.Points);
    }

    [Fact]
    public void A_best_guess_at_an_end_of_its_range_is_no_difficulty()
    {
        Batch model = TestModels.Each(1, x => x[0] > -1 ? 1 : 0);
        Assert.Equal(-1, Assert.Single(TippingPoint.Find(model, 1, [new PertDistribution(-4, -4, 2)])).Above!.Same, 1e-5);
        Assert.Equal(-1, Assert.Single(TippingPoint.Find(model, 1, [new PertDistribution(-4, 2, 2)])).Below!.Changed, 1e-5);
    }

    [Fact]
    public void Absent_is_an_answer_of_its_own()
    {
        var found = Assert.Single(TippingPoint.Find(TestModels.Each(1, x => x[0] > 0.8 ? double.NaN : 1), 1, [new UniformDistribution(0, 1)]));
        Assert.Equal(0.8, found.Above!.Changed, 1e-6);
        Assert.True(double.IsNaN(found.Above.Answer));
        Assert.Null(Assert.Single(TippingPoint.Find(TestModels.Each(1, _ => double.NaN), 1, [new UniformDistribution(0, 1)])).Nearest);
    }

    [Fact]
    public void Inputs_with_a_few_values_are_tried_at_those_only()
    {
        var asked = new System.Collections.Concurrent.ConcurrentBag<double>();
        Batch model = TestModels.Each(1, x =>
        {
            asked.Add(x[0]);
            return x[0] >= 4 ? 1 : 0;
        });
        var found = Assert.Single(TippingPoint.Find(model, 1, [new DiscreteDistribution([1, 2, 5, 9], [1, 3, 1, 1])]));
        Assert.Equal(new TippingSide(2, 5, 1), found.Nearest);
        Assert.Equal([1, 2, 5, 9], asked.Distinct().Order());
        Assert.Null(Assert.Single(TippingPoint.Find(model, 1, [new FixedDistribution(3)])).Nearest);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void Every_output_is_followed_along_every_input_with_the_others_at_their_best_guess(int threads)
    {
        // Output 0 flips where x + y = 1.2; output 1 where y = 0.7.
        Batch model = TestModels.Several(2, x => [x[0] + x[1] > 1.2 ? 1 : 0, x[1] > 0.7 ? 5 : 4]);
        var found = TippingPoint.Find(model, 2, [new TriangularDistribution(0, 0.5, 1), new TriangularDistribution(0, 0.3, 1)], threads);
        Assert.Equal([(0, 0), (0, 1), (1, 0), (1, 1)], found.Select(result => (result.Input, result.Output)));
        Assert.Equal(0.9, found[0].Nearest!.Changed, 1e-6);
        Assert.Null(found[1].Nearest);
        Assert.Equal(0.7, found[2].Nearest!.Changed, 1e-6);
        Assert.Equal(0.7, found[3].Nearest!.Changed, 1e-6);
    }
}
