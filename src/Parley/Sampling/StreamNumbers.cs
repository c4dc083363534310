namespace Parley.Sampling;

/// <summary>Which streams of a seed serve which purpose, so that no two purposes share numbers.</summary>
internal static class StreamNumbers
{
    /// <summary>The columns of Latin hypercubes: one stream a column, one replicate a block.</summary>
    public const ulong LatinHypercube = 1UL << 40;

    /// <summary>The scores that carry a rank correlation: one stream a column, one replicate a block.</summary>
    public const ulong RankCorrelation = 2UL << 40;

    /// <summary>The scrambling of Sobol' sequences: one stream a dimension.</summary>
    public const ulong Scramble = 3UL << 40;

    /// <summary>Bootstrap resamples: one replicate a resample.</summary>
    public const ulong Bootstrap = 4UL << 40;

    /// <summary>Searches from random starting points.</summary>
    public const ulong Search = 5UL << 40;
}
