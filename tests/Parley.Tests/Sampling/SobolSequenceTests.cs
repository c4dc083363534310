using System.Numerics;
using Parley.Sampling;

namespace Parley.Tests.Sampling;

public sealed class SobolSequenceTests
{
    /// <summary>The first ten points in three dimensions that the program of Joe and Kuo prints.</summary>
    private static readonly double[] Published =
    [
        0, 0, 0,
        0.5, 0.5, 0.5,
        0.75, 0.25, 0.25,
        0.25, 0.75, 0.75,
        0.375, 0.375, 0.625,
        0.875, 0.875, 0.125,
        0.625, 0.125, 0.875,
        0.125, 0.625, 0.375,
        0.1875, 0.3125, 0.9375,
        0.6875, 0.8125, 0.4375,
    ];

    /// <summary>The beginning of the published list: degree, inner coefficients, initial numbers of dimensions 2 to 10.</summary>
    private static readonly int[][] Rows =
    [
        [1, 0, 1], [2, 1, 1, 3], [3, 1, 1, 3, 1], [3, 2, 1, 1, 1], [4, 1, 1, 1, 3, 3], [4, 4, 1, 3, 5, 13], [5, 2, 1, 1, 5, 5, 17], [5, 4, 1, 1, 5, 5, 5], [5, 7, 1, 1, 7, 11, 19],
    ];

    [Fact]
    public void The_first_points_are_the_published_ones()
    {
        var points = new double[Published.Length];
        new SobolSequence(3).Fill(0, points);
        Assert.Equal(Published, points);
    }

    [Fact]
    public void Ten_dimensions_follow_from_the_published_numbers_by_the_definition()
    {
        var points = new double[10 * 4096];
        new SobolSequence(10).Fill(0, points);
        for (var j = 1; j < 10; j++)
        {
            var numbers = Recurrence(Rows[j - 1], 12);
            for (var n = 0; n < 4096; n++)
            {
                // Point n has the bits of n ⊕ n/2 (Gray code); bit k brings m_k/2^k.
                long x = 0;
                for (var k = 0; k < 12; k++)
                    if ((((n ^ (n >> 1)) >> k) & 1) == 1)
                        x ^= numbers[k] << (11 - k);
                Assert.Equal(x / 4096.0, points[(n * 10) + j]);
            }
        }
    }

    /// <summary>Sobol's property A, which Joe and Kuo's numbers have in the first 1,111 dimensions: the first bits of the first d direction numbers of d dimensions form a regular binary matrix.</summary>
    [Theory]
    [InlineData(10)]
    [InlineData(100)]
    [InlineData(256)]
    [InlineData(512)]
    public void The_embedded_numbers_have_property_A(int dimensions)
    {
        var rows = Enumerable.Range(1, dimensions).Select(j =>
        {
            var row = BigInteger.Zero;
            var numbers = DirectionNumbers.Of(j, dimensions, 52);
            for (var k = 0; k < dimensions; k++)
                if ((numbers[k] >> 51) == 1)
                    row |= BigInteger.One << k;
            return row;
        }).ToList();
        for (var k = 0; k < dimensions; k++)
        {
            var pivot = rows.FindIndex(row => !(row >> k).IsEven);
            Assert.True(pivot >= 0, $"column {k}");
            var taken = rows[pivot];
            rows.RemoveAt(pivot);
            for (var i = 0; i < rows.Count; i++)
                if (!(rows[i] >> k).IsEven)
                    rows[i] ^= taken;
        }
    }

    [Fact]
    public void Every_initial_number_is_odd_and_below_its_power_of_two()
    {
        for (var j = 2; j <= SobolSequence.MostDimensions; j++)
            for (var (k, numbers) = (0, DirectionNumbers.Of(j, 32, 52)); k < 32; k++)
                Assert.Equal(51 - k, BitOperations.TrailingZeroCount(numbers[k]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Each_slice_of_every_single_dimension_holds_exactly_one_point(bool scrambled)
    {
        const int Dimensions = SobolSequence.MostDimensions;
        var points = new double[256 * Dimensions];
        (scrambled ? new SobolSequence(Dimensions, 5) : new SobolSequence(Dimensions)).Fill(0, points);
        for (var j = 0; j < Dimensions; j++)
            Assert.Equal(Enumerable.Range(0, 256), Enumerable.Range(0, 256).Select(i => (int)(points[(i * Dimensions) + j] * 256)).Order());
    }

    /// <summary>The first s dimensions form a (t, s)-sequence with t the sum of the degrees less one: every elementary interval of volume 2^(t − m) holds 2^t of 2^m points.</summary>
    [Theory]
    [InlineData(2, 0, false)]
    [InlineData(3, 1, false)]
    [InlineData(4, 3, false)]
    [InlineData(5, 5, false)]
    [InlineData(2, 0, true)]
    [InlineData(3, 1, true)]
    [InlineData(4, 3, true)]
    [InlineData(5, 5, true)]
    public void Every_elementary_interval_holds_its_share_of_points(int dimensions, int t, bool scrambled)
    {
        const int M = 10;
        var points = new double[dimensions << M];
        // The second run of 2^m points is as even as the first.
        (scrambled ? new SobolSequence(dimensions, 99) : new SobolSequence(dimensions)).Fill(1 << M, points);
        foreach (var depths in Depths(dimensions, M - t))
        {
            var counts = new int[1 << (M - t)];
            for (var i = 0; i < 1 << M; i++)
            {
                var cell = 0;
                for (var j = 0; j < dimensions; j++) cell = (cell << depths[j]) | (int)(points[(i * dimensions) + j] * (1 << depths[j]));
                counts[cell]++;
            }

            Assert.All(counts, count => Assert.Equal(1 << t, count));
        }
    }

    [Fact]
    public void A_later_part_is_the_same_as_in_one_go()
    {
        var sequence = new SobolSequence(7, 3);
        var (whole, part) = (new double[7 * 300], new double[7 * 100]);
        sequence.Fill(0, whole);
        sequence.Fill(150, part);
        Assert.Equal(whole.AsSpan(7 * 150, 700).ToArray(), part);
    }

    [Fact]
    public void Scrambling_depends_on_the_seed_and_keeps_points_off_the_ends()
    {
        double[] Points(ulong seed)
        {
            var points = new double[6 * 4096];
            new SobolSequence(6, seed).Fill(0, points);
            return points;
        }

        Assert.Equal(Points(0), Points(0));
        Assert.NotEqual(Points(0), Points(1));
        Assert.All(Points(2), x => Assert.InRange(x, double.Epsilon, 1 - 1e-16));
    }

    [Fact]
    public void A_single_scrambled_point_is_uniform_over_seeds()
    {
        var counts = new int[50];
        var point = new double[3];
        for (ulong seed = 0; seed < 5000; seed++)
        {
            new SobolSequence(3, seed).Fill(5, point);
            counts[(int)(point[2] * 50)]++;
        }

        // Chi-squared with 49 degrees of freedom: 99.9 per cent lie below 85.4.
        Assert.True(counts.Sum(count => (count - 100.0) * (count - 100) / 100) < 85.4);
    }

    [Fact]
    public void Points_are_spread_far_more_evenly_than_random_ones()
    {
        // Over random points the expected square of the L2 star discrepancy is (2^−s − 3^−s)/n.
        const int S = 4, N = 1024;
        var points = new double[S * N];
        new SobolSequence(S, 17).Fill(0, points);
        Assert.True(SquaredDiscrepancy(points, S) < 0.1 * (Math.Pow(2, -S) - Math.Pow(3, -S)) / N);
        LatinHypercube.Fill(points, S, 17);
        Assert.True(SquaredDiscrepancy(points, S) < (Math.Pow(2, -S) - Math.Pow(3, -S)) / N);
    }

    [Fact]
    public void What_is_not_possible_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SobolSequence(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SobolSequence(SobolSequence.MostDimensions + 1));
        Assert.Throws<ArgumentException>(() => new SobolSequence(3).Fill(0, new double[4]));
        Assert.Throws<ArgumentException>(() => new SobolSequence(1).Fill((1L << 32) - 1, new double[2]));
        new SobolSequence(1).Fill((1L << 32) - 2, new double[2]);
    }

    private static long[] Recurrence(int[] row, int count)
    {
        var (s, a) = (row[0], row[1]);
        var m = row.Skip(2).Select(x => (long)x).ToList();
        for (var k = s; k < count; k++)
        {
            var next = m[k - s] ^ (m[k - s] << s);
            for (var i = 1; i < s; i++)
                if (((a >> (s - 1 - i)) & 1) == 1)
                    next ^= m[k - i] << i;
            m.Add(next);
        }

        return [.. m];
    }

    private static IEnumerable<int[]> Depths(int dimensions, int sum)
    {
        if (dimensions == 1)
        {
            yield return [sum];
            yield break;
        }

        for (var first = 0; first <= sum; first++)
            foreach (var rest in Depths(dimensions - 1, sum - first))
                yield return [first, .. rest];
    }

    /// <summary>Warnock 1972.</summary>
    private static double SquaredDiscrepancy(double[] points, int s)
    {
        var n = points.Length / s;
        var (single, pairs) = (0.0, 0.0);
        for (var i = 0; i < n; i++)
        {
            var product = 1.0;
            for (var j = 0; j < s; j++) product *= (1 - (points[(i * s) + j] * points[(i * s) + j])) / 2;
            single += product;
            for (var k = 0; k < n; k++)
            {
                product = 1;
                for (var j = 0; j < s; j++) product *= 1 - Math.Max(points[(i * s) + j], points[(k * s) + j]);
                pairs += product;
            }
        }

        return Math.Pow(3, -s) - (2 * single / n) + (pairs / n / n);
    }
}
