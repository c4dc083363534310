namespace Parley.Doubt;

/// <summary>How Sobol' indices are estimated.</summary>
/// <param name="SampleSize">The number of base samples; best a power of two. The model is evaluated so many times for each factor, and twice as often again.</param>
public sealed record SobolPlan(int SampleSize)
{
    /// <summary>Names the sample and the resamples.</summary>
    public ulong Seed { get; init; }

    /// <summary>How many bootstrap resamples the intervals rest on.</summary>
    public int Resamples { get; init; } = 100;

    /// <summary>The level of the intervals.</summary>
    public double Level { get; init; } = 0.95;

    /// <summary>How many outputs the model has; each is treated by itself, over the same evaluations.</summary>
    public int Outputs { get; init; } = 1;

    /// <summary>At most so many threads; 0 for as many as there are processors. It changes no result.</summary>
    public int Threads { get; init; }

    /// <summary>How many rows the model is given at once, at most. It changes no result.</summary>
    public int RowsAtOnce { get; init; } = 256;

    /// <summary>Told from time to time how many evaluations are done; called by one thread at a time.</summary>
    public Action<long>? Progress { get; init; }
}
