namespace Parley.Deals;

/// <summary>A proposal against what its sponsor could have instead.</summary>
/// <param name="Sponsor">The sponsor.</param>
/// <param name="Own">What the proposal is worth to it, at the best way of settling what it leaves open; NaN where that breaks its own red lines.</param>
/// <param name="Best">What it would like most among what everybody whose consent is needed would accept; null where there is nothing of the kind.</param>
/// <param name="BestValue">What that is worth to the sponsor; NaN where there is none. All values in the sponsor's own scale.</param>
/// <param name="PrefersOther">Whether it is worth more to the sponsor than its own proposal.</param>
public sealed record SponsorView(string Sponsor, double Own, IReadOnlyList<Term>? Best, double BestValue, bool PrefersOther)
{
    /// <summary>
    /// Looks for every sponsor that has values at what it would like most on the frontier that everybody at the table accepts. A sponsor that is not seated is
    /// asked too: its red lines count, what it has without an agreement does not. Cost: one frontier for each sponsor that is not seated.
    /// </summary>
    /// <remarks>
    /// Among the acceptable packages one that a sponsor likes most is on the frontier of those who consent and the sponsor together, so only that
    /// frontier is searched. Of equally good packages the first stands.
    /// </remarks>
    public static IReadOnlyList<SponsorView> Of(DealSolution solution, Proposal proposal, DealSettings? settings = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(solution);
        ArgumentNullException.ThrowIfNull(proposal);
        var conflict = solution.Conflict;
        if (solution.Front is null)
            return [];
        return [.. Consent.Members(conflict, proposal.By).Where(id => conflict.Worths.Any(worth => worth.Party == id)).Select(sponsor => View(solution, proposal, sponsor, settings, cancellation)).OfType<SponsorView>()];
    }

    private static SponsorView? View(DealSolution solution, Proposal proposal, string sponsor, DealSettings? settings, CancellationToken cancellation)
    {
        var conflict = solution.Conflict;
        if (ProposalJudge.Judge(conflict, proposal, sponsor, settings, cancellation) is not { } own)
            return null;
        var frontier = solution.Consent.Contains(sponsor) ? solution.Frontier
            : DealCompiler.Compile(conflict, Consent.Members(conflict, [.. solution.Consent, sponsor]), Agenda.At(conflict, solution.Table, settings), cancellation).Space is { } space
                ? FrontierSearch.Find(space, cancellation) : null;
        if (frontier is null)
            return null;
        var (place, best) = (frontier.Space.Parties.ToList().IndexOf(sponsor), -1);
        for (var k = 0; k < frontier.Count; k++)
            if ((best < 0 || frontier.Values[place][k] > frontier.Values[place][best]) && Accepted(frontier, solution.Consent, k))
                best = k;
        if (best < 0)
            return new SponsorView(sponsor, own.High, null, double.NaN, false);
        var value = frontier.Space.Value(place, frontier.Values[place][best]);
        return new SponsorView(sponsor, own.High, frontier.Space.Terms(frontier.Package(best)), value, double.IsNaN(own.High) || value > own.High + 1e-12 * Math.Max(1, Math.Abs(value)));
    }

    private static bool Accepted(Frontier frontier, IReadOnlyList<string> consent, int entry)
    {
        for (var party = 0; party < frontier.Space.Parties.Count; party++)
            if (consent.Contains(frontier.Space.Parties[party]) && frontier.Values[party][entry] < frontier.Space.Reservation[party])
                return false;
        return true;
    }
}
