namespace Parley;

/// <summary>How one camp, one author or one analyst sees the conflict.</summary>
/// <param name="Camp">The parties whose view it is; empty for an author's or an analyst's.</param>
/// <param name="Constructed">Whether the view was put together by the analyst, and not from that camp's own public words.</param>
/// <param name="Sources">The sources that it rests on.</param>
/// <param name="Sets">The paths whose values it replaces, in file order.</param>
/// <param name="Believes">For some parties, the perspective on which that party itself acts.</param>
public sealed record Perspective(
    string Id, string Name, string? About, IReadOnlyList<string> Camp, bool Constructed, IReadOnlyList<string> Sources,
    IReadOnlyList<string> Sets, IReadOnlyDictionary<string, string> Believes);
