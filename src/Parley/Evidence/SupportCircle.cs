namespace Parley.Evidence;

/// <summary>Claims that are given as reasons for one another in a circle.</summary>
/// <param name="Claims">A shortest circle through the claim that stands first in the file: each supports the next, the last the first.</param>
/// <param name="Others">Further claims that are in a circle with these.</param>
public sealed record SupportCircle(IReadOnlyList<string> Claims, IReadOnlyList<string> Others);
