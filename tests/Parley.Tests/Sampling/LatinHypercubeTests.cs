using Parley.Sampling;

namespace Parley.Tests.Sampling;

public sealed class LatinHypercubeTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(7, 3)]
    [InlineData(1000, 5)]
    public void Every_slice_of_every_coordinate_holds_one_point(int rows, int dimensions)
    {
        var points = new double[rows * dimensions];
        LatinHypercube.Fill(points, dimensions, 4);
        for (var j = 0; j < dimensions; j++)
            Assert.Equal(Enumerable.Range(0, rows), Enumerable.Range(0, rows).Select(i => (int)(points[(i * dimensions) + j] * rows)).Order());
        Assert.All(points, x => Assert.InRange(x, double.Epsilon, Math.BitDecrement(1)));
    }

    [Fact]
    public void The_same_seed_and_replicate_give_the_same_points()
    {
        double[] Points(ulong seed, ulong replicate)
        {
            var points = new double[60];
            LatinHypercube.Fill(points, 3, seed, replicate);
            return points;
        }

        Assert.Equal(Points(1, 2), Points(1, 2));
        Assert.NotEqual(Points(1, 2), Points(1, 3));
        Assert.NotEqual(Points(1, 2), Points(2, 2));
    }

    [Fact]
    public void The_mean_of_a_sum_is_known_far_better_than_from_random_points()
    {
        // For a sum of functions of single inputs the variance falls with the cube of the number of points.
        var errors = new double[50];
        var points = new double[64 * 4];
        for (ulong replicate = 0; replicate < 50; replicate++)
        {
            LatinHypercube.Fill(points, 4, 9, replicate);
            errors[replicate] = (points.Sum() / 64) - 2;
        }

        // Random: variance 4/12/64 = 0.0052; Latin hypercube: 4/12/64³ = 1.3·10⁻⁶.
        Assert.True(errors.Sum(e => e * e) / 50 < 3e-6);
    }

    [Fact]
    public void Room_for_half_a_point_is_refused() => Assert.Throws<ArgumentException>(() => LatinHypercube.Fill(new double[5], 2, 1));
}
