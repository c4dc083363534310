using System.Numerics;

namespace Parley.Sampling;

/// <summary>A stream of random numbers that is the same on every machine, named by a seed, a stream and a replicate.</summary>
/// <remarks>
/// <para>Source: Blackman and Vigna 2021, xoshiro256**; the state is filled by SplitMix64 (Steele, Lea and Flood 2014) from a mixture of the three numbers.</para>
/// <para>
/// One stream serves one purpose (an input, a resample, a block of draws), so that the order in which threads work changes nothing. Seed 0 is a seed like any other.
/// An instance is used by one thread at a time. Not for secrets.
/// </para>
/// </remarks>
public sealed class RandomStream
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private ulong _a;
    private ulong _b;
    private ulong _c;
    private ulong _d;

    /// <summary>The stream at its beginning.</summary>
    public RandomStream(ulong seed, ulong stream = 0, ulong replicate = 0)
    {
        var key = Mix(seed + Golden);
        key = Mix((key ^ stream) + Golden);
        key = Mix((key ^ replicate) + Golden);
        _a = Mix(key += Golden);
        _b = Mix(key += Golden);
        _c = Mix(key += Golden);
        _d = Mix(key + Golden);
    }

    /// <summary>A stream in a given state, of which at least one number is not 0.</summary>
    internal RandomStream((ulong A, ulong B, ulong C, ulong D) state) => (_a, _b, _c, _d) = state;

    /// <summary>The next 64 random bits.</summary>
    public ulong NextBits()
    {
        var result = BitOperations.RotateLeft(_b * 5, 7) * 9;
        var shifted = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= shifted;
        _d = BitOperations.RotateLeft(_d, 45);
        return result;
    }

    /// <summary>Fills the room with the next random bits: the same as one call for each place.</summary>
    public void Fill(Span<ulong> bits)
    {
        var (a, b, c, d) = (_a, _b, _c, _d);
        for (var i = 0; i < bits.Length; i++)
        {
            bits[i] = BitOperations.RotateLeft(b * 5, 7) * 9;
            var shifted = b << 17;
            c ^= a;
            d ^= b;
            b ^= c;
            a ^= d;
            c ^= shifted;
            d = BitOperations.RotateLeft(d, 45);
        }

        (_a, _b, _c, _d) = (a, b, c, d);
    }

    /// <summary>A uniform number strictly between 0 and 1: one of 2⁵² equally spaced midpoints.</summary>
    public double NextDouble() => ((NextBits() >> 12) + 0.5) * (1.0 / (1UL << 52));

    /// <summary>A whole number from 0 up to below the limit, every one equally likely (Lemire 2019).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    public int NextBelow(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var bound = (uint)limit;
        var product = (NextBits() >> 32) * bound;
        if ((uint)product >= bound) return (int)(product >> 32);
        var threshold = (0u - bound) % bound;
        while ((uint)product < threshold) product = (NextBits() >> 32) * bound;
        return (int)(product >> 32);
    }

    /// <summary>Puts the items into a random order, every order equally likely (Fisher and Yates).</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = NextBelow(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    /// <summary>The output function of SplitMix64.</summary>
    internal static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
