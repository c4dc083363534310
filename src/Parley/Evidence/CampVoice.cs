namespace Parley.Evidence;

/// <summary>A camp's perspective that is not marked as constructed and does not rest on that camp's own public words alone.</summary>
/// <param name="Perspective">The perspective.</param>
/// <param name="WithoutVoice">Parties of the camp for which none of its sources is their own words.</param>
/// <param name="OtherSources">Its sources that are no camp member's own words.</param>
public sealed record CampVoice(string Perspective, IReadOnlyList<string> WithoutVoice, IReadOnlyList<string> OtherSources);
