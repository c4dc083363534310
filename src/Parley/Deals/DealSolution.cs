namespace Parley.Deals;

/// <summary>A package with its values, in the units of the space.</summary>
/// <param name="Levels">The level of each issue.</param>
/// <param name="Values">One per party.</param>
public sealed record ValuedPackage(int[] Levels, long[] Values);

/// <summary>What the bargaining solutions pick at a table; null where the agreement zone is empty.</summary>
public sealed record BargainingSolutions(ValuedPackage? Nash, ValuedPackage? KalaiSmorodinsky, ValuedPackage? Egalitarian, ValuedPackage? Utilitarian);

/// <summary>What follows for the packages of one table.</summary>
/// <param name="Table">The table; null for all parties that have values.</param>
/// <param name="Consent">The parties whose consent is needed.</param>
/// <param name="Obstacles">What stands in the way; where there is any, everything else is null.</param>
/// <param name="Acceptable">How many packages everybody would accept; null where somebody's value without an agreement is not known.</param>
/// <param name="Frontier">The Pareto frontier; null where it was too large to be found.</param>
/// <param name="Front">Its acceptable part; null where that is not known.</param>
public sealed record DealSolution(
    Conflict Conflict, Seating? Table, IReadOnlyList<string> Consent, IReadOnlyList<DealObstacle> Obstacles, PackageSpace? Space,
    CountRange? Acceptable, Frontier? Frontier, AcceptableFront? Front, BargainingSolutions? Solutions, AdjustedWinnerResult? AdjustedWinner)
{
    /// <summary>Whether a bound on work was reached before the frontier was found.</summary>
    public bool LimitReached => Space is not null && Frontier is null || Obstacles.Any(obstacle => obstacle.Kind is ObstacleKind.TooManyCombined or ObstacleKind.TooManyParties);
}
