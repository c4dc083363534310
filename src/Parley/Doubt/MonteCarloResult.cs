namespace Parley.Doubt;

/// <summary>What a Monte Carlo run found.</summary>
/// <param name="Draws">How many draws were made.</param>
/// <param name="Block">How many draws form a block.</param>
/// <param name="Outputs">For each output what it did over all draws.</param>
/// <param name="Kept">The outputs of the first draws, row by row, in the order of the draws; empty where none were kept.</param>
public sealed record MonteCarloResult(long Draws, int Block, IReadOnlyList<OutputSummary> Outputs, IReadOnlyList<double> Kept);
