namespace Parley.Evidence;

/// <summary>How many figures of one view are the analyst's own: neither they nor what they stand in names a claim.</summary>
/// <param name="Perspective">The view; null for a model without perspectives.</param>
/// <param name="Numbers">Weights, probabilities and numbers of other sections.</param>
/// <param name="OwnNumbers">Those of them that rest on no claim.</param>
/// <param name="Unknown">Numbers stated as unknown; they are not among <paramref name="Numbers"/>.</param>
/// <param name="Statements">Prioritised statements and rankings: an order, not a number.</param>
/// <param name="OwnStatements">Those of them that rest on no claim.</param>
public sealed record FigureCount(string? Perspective, int Numbers, int OwnNumbers, int Unknown, int Statements, int OwnStatements);
