namespace Parley;

/// <summary>Something that happened and is worth keeping beside the model, as the model is kept over time.</summary>
/// <param name="Date">When: <c>2025-10-24</c>, <c>2025-10</c>, <c>2025</c> or <c>undated</c>.</param>
/// <param name="Says">What happened, in neutral words.</param>
/// <param name="Parties">Whom it concerns.</param>
public sealed record DatedEvent(string Id, string Date, string Says, IReadOnlyList<string> Parties, IReadOnlyList<string> Because, string? Note);
