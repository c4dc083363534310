namespace Parley.Doubt;

/// <summary>An order of the numbers from 0, drawn so that every order is as likely as any other; the same seed and draw give the same order everywhere.</summary>
/// <remarks>Source: Fisher and Yates 1938 in Durstenfeld's form, on splitmix64 (Steele, Lea and Flood 2014).</remarks>
internal static class RandomOrder
{
    public static int[] Of(int count, ulong seed, ulong draw)
    {
        var order = Enumerable.Range(0, count).ToArray();
        var state = Mix(seed ^ Mix(draw + 0x9E3779B97F4A7C15));
        for (var i = count - 1; i > 0; i--)
        {
            state += 0x9E3779B97F4A7C15;
            var j = (int)Math.BigMul(Mix(state), (ulong)(i + 1), out _);
            (order[i], order[j]) = (order[j], order[i]);
        }
        return order;
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
