namespace Parley.Doubt;

/// <summary>The space in which the smallest joint change is sought.</summary>
/// <param name="Best">The best guess of each input.</param>
/// <param name="Low">The lower end of each range.</param>
/// <param name="High">The upper end.</param>
/// <param name="Scale">What counts as one step of each input, above 0, for example its standard deviation or half its range; 0 for an input that stays where it is.</param>
public sealed record JointChangePlan(IReadOnlyList<double> Best, IReadOnlyList<double> Low, IReadOnlyList<double> High, IReadOnlyList<double> Scale)
{
    /// <summary>At most so many evaluations.</summary>
    public int Budget { get; init; } = 20_000;

    /// <summary>How many points of the whole space are tried first, so that changes that need several inputs are found.</summary>
    public int Points { get; init; } = 512;

    /// <summary>Names these points.</summary>
    public ulong Seed { get; init; }

    /// <summary>At most so many threads; 0 for as many as there are processors. It changes no result.</summary>
    public int Threads { get; init; }
}
