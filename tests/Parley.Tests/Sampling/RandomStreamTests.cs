using Parley.Sampling;

namespace Parley.Tests.Sampling;

public sealed class RandomStreamTests
{
    /// <summary>The first numbers of xoshiro256** from the state 1, 2, 3, 4, as its authors' program gives them.</summary>
    [Fact]
    public void The_generator_gives_the_published_numbers()
    {
        ulong[] expected =
        [
            11520, 0, 1509978240, 1215971899390074240, 1216172134540287360, 607988272756665600, 16172922978634559625, 8476171486693032832,
            10595114339597558777, 2904607092377533576,
        ];
        var stream = new RandomStream((1, 2, 3, 4));
        Assert.Equal(expected, expected.Select(_ => stream.NextBits()).ToArray());
    }

    /// <summary>The first numbers of SplitMix64 from the seed 1234567, as its authors' program gives them.</summary>
    [Fact]
    public void The_mixing_function_gives_the_published_numbers()
    {
        ulong[] expected = [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821];
        var state = 1234567UL;
        Assert.Equal(expected, expected.Select(_ => RandomStream.Mix(state += 0x9E3779B97F4A7C15)).ToArray());
    }

    [Fact]
    public void The_same_names_give_the_same_numbers_and_other_names_others()
    {
        var seen = new HashSet<ulong>();
        for (ulong seed = 0; seed < 4; seed++)
            for (ulong stream = 0; stream < 4; stream++)
                for (ulong replicate = 0; replicate < 4; replicate++)
                {
                    var first = new RandomStream(seed, stream, replicate).NextBits();
                    Assert.Equal(first, new RandomStream(seed, stream, replicate).NextBits());
                    Assert.True(seen.Add(first));
                }
    }

    [Fact]
    public void Streams_of_one_seed_are_not_correlated()
    {
        // The correlation of n pairs of independent uniform numbers has standard deviation 1/√n.
        var (a, b) = (new RandomStream(1, 0, 0), new RandomStream(1, 0, 1));
        var sum = 0.0;
        for (var i = 0; i < 100_000; i++) sum += (a.NextDouble() - 0.5) * (b.NextDouble() - 0.5) * 12;
        Assert.InRange(sum / 100_000, -4 / Math.Sqrt(100_000), 4 / Math.Sqrt(100_000));
    }

    [Fact]
    public void Uniform_numbers_fill_a_hundred_cells_evenly()
    {
        var stream = new RandomStream(7);
        var counts = new int[100];
        for (var i = 0; i < 100_000; i++) counts[(int)(stream.NextDouble() * 100)]++;
        // Chi-squared with 99 degrees of freedom: 99.9 per cent lie below 148.2.
        Assert.True(counts.Sum(count => (count - 1000.0) * (count - 1000) / 1000) < 148.2);
    }

    [Fact]
    public void Whole_numbers_below_a_limit_are_equally_likely()
    {
        var stream = new RandomStream(8);
        var counts = new int[7];
        for (var i = 0; i < 70_000; i++) counts[stream.NextBelow(7)]++;
        // Chi-squared with 6 degrees of freedom: 99.9 per cent lie below 22.46.
        Assert.True(counts.Sum(count => (count - 10_000.0) * (count - 10_000) / 10_000) < 22.46);
        Assert.Throws<ArgumentOutOfRangeException>(() => stream.NextBelow(0));
    }

    [Fact]
    public void Every_order_of_three_is_equally_likely()
    {
        var stream = new RandomStream(9);
        var counts = new Dictionary<string, int>();
        for (var i = 0; i < 60_000; i++)
        {
            char[] letters = ['a', 'b', 'c'];
            stream.Shuffle<char>(letters);
            var word = new string(letters);
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        Assert.Equal(6, counts.Count);
        // Chi-squared with 5 degrees of freedom: 99.9 per cent lie below 20.52.
        Assert.True(counts.Values.Sum(count => (count - 10_000.0) * (count - 10_000) / 10_000) < 20.52);
    }
}
