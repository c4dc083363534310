namespace Parley.Doubt;

/// <summary>What one difference contributes, averaged over all orders in which the differences could be taken over.</summary>
/// <param name="Share">The share, in the unit of the conclusion's number.</param>
/// <param name="Low">The lower end of a 95 per cent interval; the share itself where it is exact.</param>
/// <param name="High">The upper end.</param>
public readonly record struct ShapleyShare(double Share, double Low, double High);

/// <summary>How the difference between two conclusions is shared out among the differences that lead to it.</summary>
/// <param name="Shares">One per difference; they sum to <paramref name="Difference"/>.</param>
/// <param name="Difference">The number with all differences taken over, less that with none.</param>
/// <param name="Exact">Whether all orders were counted; else they were drawn.</param>
/// <param name="Orders">How many orders were drawn; 0 where exact.</param>
/// <param name="Evaluations">How many mixtures were asked for.</param>
public sealed record ShapleyResult(IReadOnlyList<ShapleyShare> Shares, double Difference, bool Exact, int Orders, long Evaluations);
