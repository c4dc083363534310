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
        if (DealCompiler.Compile(conflict, [sponsor], settings, cancellation).Space is not { } alone)
            return null;
        var completions = alone.With(proposal.Terms);
        long? own = completions.Packages.IsZero ? null : completions.Factors.Sum(factor => factor.Values[0].Max());
        var frontier = solution.Consent.Contains(sponsor) ? solution.Frontier
            : DealCompiler.Compile(conflict, Consent.Members(conflict, [.. solution.Consent, sponsor]), Agenda.At(conflict, solution.Table, settings), cancellation).Space is { } space
                ? FrontierSearch.Find(space, cancellation) : null;
        if (frontier is null)
            return null;
        var (place, best) = (frontier.Space.Parties.ToList().IndexOf(sponsor), -1);
        for (var k = 0; k < frontier.Count; k++)
            if ((best < 0 || frontier.Values[place][k] > frontier.Values[place][best]) && Accepted(frontier, solution.Consent, k))
                best = k;
        var worth = own is { } units ? alone.Value(0, units) : double.NaN;
        if (best < 0)
            return new SponsorView(sponsor, worth, null, double.NaN, false);
        // By the sponsor's own scale, whoever else is at the table.
        var package = frontier.Package(best);
        var value = alone.Values(package)![0];
        return new SponsorView(sponsor, worth, frontier.Space.Terms(package), alone.Value(0, value), own is not { } proposed || value > proposed);
    }

    private static bool Accepted(Frontier frontier, IReadOnlyList<string> consent, int entry)
    {
        for (var party = 0; party < frontier.Space.Parties.Count; party++)
            if (consent.Contains(frontier.Space.Parties[party]) && frontier.Values[party][entry] < frontier.Space.Reservation[party])
                return false;
        return true;
    }
}
