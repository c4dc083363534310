namespace Parley.Deals;

/// <summary>Issues that conditions tie together with more combinations than can be listed: what is permitted, and what it is worth.</summary>
/// <param name="Issues">All issues of the model; formulas name their terms.</param>
/// <param name="Group">Indices of the tied issues, ascending.</param>
/// <param name="Forbidden">A combination is permitted where none of these holds. Each speaks of tied issues only.</param>
/// <param name="Values">Per party, per tied issue, per level, in whole units.</param>
/// <param name="Extras">Per party, what it has in addition where a formula holds.</param>
public sealed record TiedIssues(
    IReadOnlyList<Issue> Issues, IReadOnlyList<int> Group, IReadOnlyList<Formula> Forbidden, IReadOnlyList<long[][]> Values, IReadOnlyList<IReadOnlyList<(Formula When, long Adds)>> Extras)
{
    /// <summary>
    /// Finds the undominated combinations of tied issues that are too many to be listed; null where there is none, as in the program that is
    /// compiled ahead of time. Set once, before anything is solved. It must give the same answer at every call, and returns null where it gives up.
    /// </summary>
    public static Func<TiedIssues, CancellationToken, BestCombinations?>? Solver { get; set; }
}

/// <summary>The undominated combinations of tied issues.</summary>
/// <param name="Combinations">For each the level of each tied issue, in lexicographic order; one per distinct vector of values.</param>
/// <param name="Least">Per party, the lowest value of any permitted combination; 0 where none is permitted.</param>
public sealed record BestCombinations(IReadOnlyList<int[]> Combinations, IReadOnlyList<long> Least);
