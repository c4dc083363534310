namespace Parley.Deals;

/// <summary>Bounds the work on a frontier by counting it, so that the same model always gets as far. Not safe for concurrent use.</summary>
internal sealed class FrontBudget(long candidates = 64_000_000, int entries = 2_000_000, long comparisons = 6_000_000_000)
{
    private long _comparisons;

    /// <summary>Whether so many sums may be formed at once.</summary>
    public bool Candidates(long count) => count <= candidates;

    /// <summary>Whether so many may be kept after comparing one more with <paramref name="compared"/> blocks.</summary>
    public bool Allows(int kept, long compared) => kept <= entries && (_comparisons += compared) <= comparisons;
}
