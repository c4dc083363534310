using System.Numerics;

namespace Parley.Deals;

/// <summary>A number of packages: exact where both bounds are the same.</summary>
public sealed record CountRange(BigInteger AtLeast, BigInteger AtMost)
{
    /// <summary>Whether the number is known exactly.</summary>
    public bool IsExact => AtLeast == AtMost;
}

/// <summary>Counts the acceptable packages of a space: permitted, and for every party worth at least what it has without an agreement.</summary>
/// <remarks>
/// Steps, each used where the one before would take too much work: (0) where packages are few, as in (3); (1) add the factors one at a time, keeping how many packages give each vector
/// of what is still needed, where "enough" is one value; (2) for one or two parties split the factors into halves and count the pairs that
/// suffice, by a sweep over one party's values with a Fenwick tree over the other's (Bentley 1980); (3) go through the packages, counting
/// whole branches that are certain; (4) bounds: round every value down, and up, to a coarse grid and count as in (1). Rounded down, what
/// counts is surely acceptable; rounded up, what does not count surely is not. Packages never have to be listed one by one in (1), (2) and (4).
/// </remarks>
public static class PackageCount
{
    // So few packages are gone through sooner than any table is filled.
    private const int MostWalked = 200_000;

    /// <summary>How many packages are acceptable; null where some party's value without an agreement is not known.</summary>
    /// <exception cref="OperationCanceledException">The count was cancelled.</exception>
    public static CountRange? Acceptable(PackageSpace space, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(space);
        if (!space.HasReservations)
            return null;
        if (CountProblem.Of(space) is not { } problem)
            return Exactly(0);
        // What nobody would take of the undominated packages, nobody would take of the others.
        if (space.IsReduced)
            return Listed(problem, cancellation) is { AtMost.IsZero: false } listed ? new CountRange(listed.AtLeast, space.Combinations) : Exactly(0);
        return Listed(problem, cancellation);
    }

    private static CountRange Listed(CountProblem problem, CancellationToken cancellation)
    {
        if (problem.Parties == 0)
            return Exactly(problem.Packages);
        return ((problem.Packages <= MostWalked ? ExactCount.ByBranches(problem, cancellation) : null) ?? ExactCount.ByVectors(problem, cancellation) ?? PairCount.ByHalves(problem, cancellation) ?? ExactCount.ByBranches(problem, cancellation)) is { } count
            ? Exactly(count)
            : GridCount.Bounds(problem, cancellation);
    }

    private static CountRange Exactly(BigInteger count) => new(count, count);
}
