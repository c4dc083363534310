namespace Parley.Evidence;

/// <summary>The claims of one chain of speakers.</summary>
/// <param name="Chain">Who says so, outermost first; empty where the source names nobody.</param>
/// <param name="Claims">The claims, in the order of the file; never empty.</param>
public sealed record SpeakerClaims(IReadOnlyList<string> Chain, IReadOnlyList<Held<Claim>> Claims);
