namespace Parley.Deals;

/// <summary>A smallest change of a proposal's terms after which a party could accept it.</summary>
/// <param name="Terms">The terms as they would stand; none where the proposal need not change and only what it leaves open matters.</param>
/// <param name="AllAccept">Whether some way of settling the rest would then be acceptable to everybody whose consent is needed; null where not known.</param>
public sealed record NeededChange(IReadOnlyList<Term> Terms, bool? AllAccept);

/// <summary>What one party would need.</summary>
/// <param name="Changes">All changes of the smallest number of terms, at most 12; empty where none of at most two terms suffices.</param>
public sealed record ProposalNeed(string Party, IReadOnlyList<NeededChange> Changes);

/// <summary>What those who refuse a proposal would need: the fewest terms that would have to change, all else as proposed or still open.</summary>
/// <remarks>
/// Asked for every party that refuses, alike. Steps: change one term to each other level; where none suffices, each pair of terms. A change suffices
/// where some way of settling what is left open gives the party at least what it has without an agreement and crosses no red line of its own.
/// Cost: the square of the terms' levels, at most 4,000 tries for each party, and one frontier for each change that is found.
/// </remarks>
public static class ProposalNeeds
{
    private const int MostTries = 4_000, MostListed = 12;

    /// <summary>One for each party that refuses whatever is left open, in the order of <paramref name="judged"/>.</summary>
    public static IReadOnlyList<ProposalNeed> Of(DealSolution solution, Proposal proposal, IReadOnlyList<ProposalJudgement> judged, DealSettings? settings = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(solution);
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(judged);
        return [.. judged.Where(party => party.Verdict == Verdict.Refuses).Select(party => new ProposalNeed(party.Party, Changes(solution, proposal, party.Party, settings, cancellation)))];
    }

    private static List<NeededChange> Changes(DealSolution solution, Proposal proposal, string party, DealSettings? settings, CancellationToken cancellation)
    {
        if (DealCompiler.Compile(solution.Conflict, [party], settings, cancellation).Space is not { } space || space.Reservation[0] is not { } least)
            return [];
        var others = proposal.Terms.Select(term => solution.Conflict.Issues.First(issue => issue.Id == term.Issue)).ToArray();
        var tries = 0;
        for (var size = 1; size <= Math.Min(2, proposal.Terms.Count); size++)
        {
            var found = new List<NeededChange>();
            foreach (var change in Sets(proposal.Terms, others, size, 0))
            {
                cancellation.ThrowIfCancellationRequested();
                if (tries++ == MostTries || found.Count == MostListed)
                    return found;
                IReadOnlyList<Term> terms = [.. proposal.Terms.Select(term => change.FirstOrDefault(changed => changed.Issue == term.Issue) is { Issue: not null } changed ? changed : term)];
                var open = space.With(terms);
                if (!open.Packages.IsZero && open.Factors.Sum(factor => factor.Values[0].Max()) >= least)
                    found.Add(new NeededChange(change, Opens(solution.Space!.With(terms), cancellation)));
            }
            if (found.Count > 0)
                return found;
        }
        return [];
    }

    private static bool? Opens(PackageSpace space, CancellationToken cancellation) =>
        space.HasReservations && !space.IsReduced && FrontierSearch.Find(space, cancellation) is { } frontier ? AcceptableFront.Of(frontier).Entries.Count > 0 : null;

    private static IEnumerable<IReadOnlyList<Term>> Sets(IReadOnlyList<Term> terms, Issue[] issues, int size, int from)
    {
        if (size == 0)
            yield return [];
        else
            for (var i = from; i <= terms.Count - size; i++)
                foreach (var level in issues[i].Levels.Where(level => level.Id != terms[i].Level))
                    foreach (var rest in Sets(terms, issues, size - 1, i + 1))
                        yield return [new Term(terms[i].Issue, level.Id), .. rest];
    }
}
