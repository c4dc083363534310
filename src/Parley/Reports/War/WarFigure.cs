namespace Parley.Reports;

/// <summary>A small figure of characters. Its rows are shown as they stand, never wrapped.</summary>
/// <param name="Lead">How to read it.</param>
public sealed record WarFigure(string Heading, string Lead, IReadOnlyList<string> Rows);
