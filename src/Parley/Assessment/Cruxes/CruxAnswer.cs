using Parley.Doubt;
using Parley.Files;

namespace Parley.Assessment;

/// <summary>
/// What one perspective would have to take from another to reach the other's answer on one headline: the smallest sets of differences.
/// </summary>
/// <param name="Headline">The finding on which the two differ, by its id.</param>
/// <param name="From">The perspective that would take something over.</param>
/// <param name="To">The perspective from which it would be taken.</param>
/// <param name="FromSays">The first one's conclusion: yes, no, either, or why there is none.</param>
/// <param name="ToSays">The other's.</param>
/// <param name="Differences">The differences that touch this headline, in the order in which <paramref name="Result"/> counts them.</param>
/// <param name="LeftOut">How many differences cannot touch it and were left out.</param>
/// <param name="Result">The smallest sets and how far the search came.</param>
/// <param name="Within">
/// The smallest sets of parts, as model paths, that suffice where the differences of a smallest set are taken apart; empty where nothing smaller suffices.
/// </param>
/// <param name="Shares">How much each difference contributes, where no single one suffices; null where it was not computed.</param>
public sealed record CruxAnswer(
    string Headline, string From, string To, string FromSays, string ToSays, IReadOnlyList<Difference> Differences, int LeftOut,
    CruxResult Result, IReadOnlyList<IReadOnlyList<string>> Within, ShapleyResult? Shares)
{
    /// <summary>The smallest sets as model paths.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Sets => [.. Result.Sets.Select(Paths)];

    /// <summary>A set that suffices but may not be a smallest one, as model paths; null where there is none.</summary>
    public IReadOnlyList<string>? Sufficient => Result.Sufficient is { } set ? Paths(set) : null;

    private List<string> Paths(IReadOnlyList<int> set) => [.. set.Select(i => Differences[i].Path)];
}
