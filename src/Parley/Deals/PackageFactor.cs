namespace Parley.Deals;

/// <summary>One issue, or several that conditions tie together: the combinations of their levels that are permitted, and what each is worth.</summary>
/// <param name="Issues">Indices of the issues, ascending.</param>
/// <param name="Combinations">For each permitted combination the level of each of the issues; the first issue varies slowest.</param>
/// <param name="Values">Per party, per combination, in the units of the <see cref="PackageSpace"/>.</param>
public sealed record PackageFactor(IReadOnlyList<int> Issues, IReadOnlyList<int[]> Combinations, IReadOnlyList<long[]> Values)
{
    /// <summary>How many combinations are listed.</summary>
    public int Count => Combinations.Count;

    /// <summary>Where only undominated combinations are listed, the lowest value of all permitted ones, one per party; null where all are listed.</summary>
    public IReadOnlyList<long>? Least { get; init; }
}
