namespace Parley;

/// <summary>Two uncertain numbers that go together: where one is high, the other tends to be high too, or low.</summary>
/// <param name="Id">Its name, for paths.</param>
/// <param name="First">The path of one.</param>
/// <param name="Second">The path of the other.</param>
/// <param name="Rank">Spearman's rank correlation, above -1 and below 1.</param>
public sealed record Correlation(string Id, string First, string Second, double Rank, IReadOnlyList<string> Because, string? Note);
