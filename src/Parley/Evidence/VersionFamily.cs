namespace Parley.Evidence;

/// <summary>Claims that are versions of one another: the first of them and every claim that leads to it by <c>version_of</c>.</summary>
/// <param name="Claims">The claims in the order of the file, at least two.</param>
/// <param name="WordingDiffers">Whether the claims say different things by their wording (blanks apart).</param>
/// <param name="WithinSource">Whether a single source gives all of them.</param>
public sealed record VersionFamily(IReadOnlyList<Claim> Claims, bool WordingDiffers, bool WithinSource);

/// <summary>Two claims of which one is said to contradict the other; each pair once.</summary>
/// <param name="WithinSource">Whether a single source makes both.</param>
public sealed record Contradiction(Claim First, Claim Second, bool WithinSource);
