namespace Parley.Deals;

/// <summary>The lowest and highest value that a party has over the agreement zone, in the units of the space.</summary>
/// <param name="Low">Null where the search for it would have taken too much work; it is at least what the party has without an agreement.</param>
public sealed record ZoneSpan(long? Low, long High);

/// <summary>What the packages of an agreement zone have in common, and how far they reach.</summary>
/// <param name="Levels">Per issue, the levels that occur in some acceptable package, ascending; null where the search would have taken too much work.</param>
/// <param name="Spans">One per party.</param>
/// <remarks>
/// Nothing is listed. A level occurs where some package with it is acceptable. Steps: for each combination of a factor, try it in the place of what the
/// acceptable part of the frontier has there; rule it out where even the best of everything else leaves a party short; for what is left find the frontier
/// of all other factors, and see whether one of its entries completes the combination. That is exact: if a package with the combination is acceptable,
/// then so is the one that has an undominated choice elsewhere. A party's highest value in the zone is its highest on the acceptable frontier. Its lowest
/// is found on the frontier of a space in which the party counts twice, once turned round: a package at which it has least is undominated there by
/// any acceptable one that gives it more or less. Cost: at most one frontier per factor, and one per party with one column more.
/// </remarks>
public sealed record ZoneShape(IReadOnlyList<IReadOnlyList<int>?> Levels, IReadOnlyList<ZoneSpan> Spans)
{
    /// <summary>The shape of the zone; null where it is empty or the frontier is not known.</summary>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public static ZoneShape? Of(DealSolution solution, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(solution);
        if (solution.Front is not { Entries.Count: > 0 } front)
            return null;
        var space = front.Frontier.Space;
        // Where only undominated combinations are listed, nothing is known of the others.
        return new ZoneShape(space.IsReduced ? [.. space.Issues.Select(_ => (IReadOnlyList<int>?)null)] : ZoneLevels.Of(front, cancellation), [.. Enumerable.Range(0, space.Parties.Count).Select(party =>
            new ZoneSpan(space.IsReduced ? null : ZoneLeast.Of(space, party, cancellation), front.Most[party] + space.Reservation[party]!.Value))]);
    }

    /// <summary>Whether the levels of every issue were found.</summary>
    public bool IsKnown => Levels.All(levels => levels is not null);

    /// <summary>The terms that every acceptable package has: issues that the table deals with, of more than one level, of which only one occurs.</summary>
    public IReadOnlyList<(int Issue, int Level)> Common(DealSolution solution)
    {
        ArgumentNullException.ThrowIfNull(solution);
        var off = Agenda.Off(solution.Conflict, solution.Table);
        return [.. Levels.Select((levels, issue) => (Issue: issue, Levels: levels))
            .Where(entry => entry.Levels is { Count: 1 } && solution.Conflict.Issues[entry.Issue] is { Levels.Count: > 1 } issue && !off.Contains(issue)).Select(entry => (entry.Issue, entry.Levels![0]))];
    }
}
