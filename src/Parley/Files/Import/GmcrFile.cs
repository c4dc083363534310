namespace Parley.Files.Import;

/// <summary>A file of GMCR+ or gmcr-py as it stands: indices from 0, states not yet numbered.</summary>
/// <param name="ManualRanking">Whether the rankings count and not the statements; one flag for all parties.</param>
/// <param name="Coalitions">The parties of each coalition of two or more.</param>
/// <param name="Notes">What the reader passed over.</param>
internal sealed record GmcrFile(
    string? Program, IReadOnlyList<GmcrParty> Parties, IReadOnlyList<GmcrOption> Options, IReadOnlyList<GmcrStatement> Infeasibles,
    bool ManualRanking, IReadOnlyList<IReadOnlyList<int>> Coalitions, IReadOnlyList<string> Notes);

/// <summary>A decision maker.</summary>
/// <param name="Options">Indices into the file's options.</param>
/// <param name="Statements">The most important first.</param>
/// <param name="Misperceptions">States that the party does not see.</param>
/// <param name="Ranking">State ordinals from 1, best first, ties together; null where the file has none.</param>
/// <param name="RankingAt">Where the ranking stands.</param>
/// <param name="Payoffs">One number per state, or null; only a cross-check.</param>
internal sealed record GmcrParty(
    string Name, IReadOnlyList<int> Options, IReadOnlyList<GmcrStatement> Statements, IReadOnlyList<GmcrStatement> Misperceptions,
    IReadOnlyList<IReadOnlyList<int>>? Ranking, Mark RankingAt, IReadOnlyList<double>? Payoffs);

/// <summary>An option.</summary>
internal sealed record GmcrOption(string Name, OneWay OneWay);

/// <summary>A pattern or statement: it holds where all choices of at least one member are made.</summary>
/// <param name="AnyOf">The members; no choice twice in one member.</param>
internal sealed record GmcrStatement(IReadOnlyList<IReadOnlyList<GmcrChoice>> AnyOf, Mark At);

/// <summary>An option that is taken, or not.</summary>
internal readonly record struct GmcrChoice(int Option, bool Taken);
