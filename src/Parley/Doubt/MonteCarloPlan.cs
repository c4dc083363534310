namespace Parley.Doubt;

/// <summary>How many draws a Monte Carlo run makes and what it keeps.</summary>
/// <param name="Draws">How many draws; rounded up to whole blocks.</param>
/// <param name="Outputs">How many outputs the model has.</param>
public sealed record MonteCarloPlan(long Draws, int Outputs)
{
    /// <summary>How many draws form a block; part of what defines the result.</summary>
    public int Block { get; init; } = 256;

    /// <summary>Of how many draws, from the first, the outputs are kept; memory grows with this and not with the draws.</summary>
    public int Keep { get; init; }

    /// <summary>At most so many threads; 0 for as many as there are processors. It changes no result.</summary>
    public int Threads { get; init; }

    /// <summary>A run to go on from, of the same plan but for the number of draws; these draws are made in addition. The result is that of one longer run.</summary>
    public MonteCarloResult? After { get; init; }

    /// <summary>Told from time to time how many draws are done, also those before; called by one thread at a time.</summary>
    public Action<long>? Progress { get; init; }
}
