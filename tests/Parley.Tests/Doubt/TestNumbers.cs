namespace Parley.Tests.Doubt;

/// <summary>Numbers for tests: the same for the same seed, everywhere. Knuth's linear congruential generator, high bits only.</summary>
internal sealed class TestNumbers(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A whole number from 0, below <paramref name="limit"/>.</summary>
    public int Below(int limit) => (int)(Next() % (uint)limit);

    /// <summary>A number from 0 to 1.</summary>
    public double Share() => Next() / (double)uint.MaxValue;

    private uint Next()
    {
        _state = unchecked(_state * 6364136223846793005UL + 1442695040888963407UL);
        return (uint)(_state >> 32);
    }
}
