namespace Parley.Assessment;

/// <summary>Headlines that one run of one engine answers together, and what of a model it reads.</summary>
/// <param name="Headlines">The ids of the findings.</param>
/// <param name="Sections">The sections that the engine reads.</param>
/// <param name="Touches">Whether a replaced path can touch the answers.</param>
/// <param name="Answer">The answers by headline; null where the engine cannot say anything about the model.</param>
internal sealed record CruxQuestion(
    IReadOnlyList<string> Headlines, IReadOnlyCollection<string> Sections, Func<string, bool> Touches,
    Func<Conflict, CancellationToken, IReadOnlyDictionary<string, FindingValue>?> Answer);
