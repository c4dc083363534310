using Parley.Sampling;

namespace Parley.Doubt;

/// <summary>An order of the numbers from 0, drawn so that every order is as likely as any other; the same seed and draw give the same order everywhere.</summary>
internal static class RandomOrder
{
    /// <summary>The stream of orders, apart from other uses of a seed.</summary>
    private const ulong Stream = 0x0C;

    public static int[] Of(int count, ulong seed, ulong draw)
    {
        var order = Enumerable.Range(0, count).ToArray();
        new RandomStream(seed, Stream, draw).Shuffle(order.AsSpan());
        return order;
    }
}
