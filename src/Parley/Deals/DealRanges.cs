namespace Parley.Deals;

/// <summary>What becomes of an agreement zone where stated ranges are taken at their ends instead of their best values.</summary>
/// <param name="Lowest">How many packages are acceptable whatever the values within the ranges; null where not known.</param>
/// <param name="Highest">How many are acceptable for some values within the ranges.</param>
public sealed record ZoneRange(CountRange? Lowest, CountRange? Highest);

/// <summary>A party's answer to a proposal at the ends of the stated ranges.</summary>
/// <param name="Lowest">Its answer where every value is the least favourable to an agreement.</param>
/// <param name="Highest">Its answer where every value is the most favourable.</param>
public sealed record VerdictRange(string Party, Verdict Lowest, Verdict Highest);

/// <summary>Where the answer differs between the ends of stated ranges.</summary>
/// <remarks>
/// A party's surplus from a package is a sum of weights times scores, plus what combinations add, less what it has without an agreement. Every stated
/// number stands in it once, so that its lowest and highest value over all the ranges are reached at their ends, and are exact (interval arithmetic, Moore
/// 1966). Parties' ranges do not hang together: at one end all parties are at their least favourable values at once. The packages
/// acceptable at the lowest end are among those acceptable at the best values, and these among those at the highest. Cost: two counts for each question.
/// </remarks>
public static class DealRanges
{
    /// <summary>Whether any of the parties states a range.</summary>
    public static bool Any(Conflict conflict, IReadOnlyList<string> parties)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        ArgumentNullException.ThrowIfNull(parties);
        return conflict.Worths.Where(worth => parties.Contains(worth.Party)).SelectMany(Numbers).Any(number => number.Low < number.High);
    }

    /// <summary>The zone of a table; null where nobody states a range, or nothing could be computed.</summary>
    public static ZoneRange? Zone(DealSolution solution, DealSettings? settings = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(solution);
        if (solution.Acceptable is null || !Any(solution.Conflict, solution.Consent))
            return null;
        return new ZoneRange(At(RangeEnd.Lowest), At(RangeEnd.Highest));

        CountRange? At(RangeEnd end) =>
            DealCompiler.Compile(solution.Conflict, solution.Consent, Agenda.At(solution.Conflict, solution.Table, settings) with { End = end }, cancellation).Space is { } space
                ? PackageCount.Acceptable(space, cancellation) : null;
    }

    /// <summary>The answer of every party that states a range.</summary>
    public static IReadOnlyList<VerdictRange> Verdicts(Conflict conflict, Proposal proposal, DealSettings? settings = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        ArgumentNullException.ThrowIfNull(proposal);
        settings ??= DealSettings.AsStated;
        return [.. conflict.Parties.Select(party => party.Id).Where(party => Any(conflict, [party])).Select(party =>
            At(party, RangeEnd.Lowest) is { } lowest && At(party, RangeEnd.Highest) is { } highest ? new VerdictRange(party, lowest, highest) : null).OfType<VerdictRange>()];

        Verdict? At(string party, RangeEnd end) => ProposalJudge.Judge(conflict, proposal, party, settings with { End = end }, cancellation)?.Verdict;
    }

    private static IEnumerable<Assumption> Numbers(Worth worth) =>
    [
        .. worth.WithoutAgreement?.Amount is { Form: not AssumptionForm.Unknown } amount ? [amount] : Array.Empty<Assumption>(),
        .. worth.Issues.SelectMany(issue => issue.Scores.Select(score => score.Amount)), .. worth.Issues.Select(issue => issue.Weight).OfType<Assumption>(),
        .. worth.Together.Select(extra => extra.Adds),
    ];
}
