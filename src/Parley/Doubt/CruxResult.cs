namespace Parley.Doubt;

/// <summary>The smallest sets of differences that carry A to B's conclusion, and how far the search came.</summary>
/// <param name="Sets">Every set of the smallest size that was found, in lexicographic order; empty where none was found.</param>
/// <param name="CompleteUpTo">Every set up to this size was tried; −1 where not even the empty set was.</param>
/// <param name="Sufficient">
/// Where the budget ended before a smallest set was found: a set that reaches the conclusion and would not without any one of its members. It need
/// not be a smallest one. Null where none is needed, or none was found.
/// </param>
/// <param name="Evaluations">How many mixtures were asked for.</param>
/// <param name="Budget">How many were allowed.</param>
/// <param name="BudgetEnded">Whether the budget ended the search.</param>
/// <param name="Invalid">How many mixtures were no valid model; they count as not reaching the conclusion.</param>
public sealed record CruxResult(
    IReadOnlyList<IReadOnlyList<int>> Sets, int CompleteUpTo, IReadOnlyList<int>? Sufficient, long Evaluations, long Budget, bool BudgetEnded, long Invalid)
{
    /// <summary>The size of the smallest sets; null where none was found.</summary>
    public int? Size => Sets.Count == 0 ? null : Sets[0].Count;

    /// <summary>Whether the sets are all there are of their size.</summary>
    public bool AllFound => Size is { } size && CompleteUpTo >= size;
}
