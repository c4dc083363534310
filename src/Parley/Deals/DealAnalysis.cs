namespace Parley.Deals;

/// <summary>Everything that is asked about one table: the solution, what would open an empty zone, the proposals, and what other consents would change.</summary>
/// <param name="Concessions">Per party, where the zone is empty; else empty.</param>
/// <param name="Closing">The red lines that each close the zone alone.</param>
public sealed record DealAnalysis(
    DealSolution Solution, IReadOnlyList<Concession?> Concessions, (double Shortfall, ValuedPackage Package)? Together,
    IReadOnlyList<(DealConstraint Line, DealSolution Without)> Closing, IReadOnlyList<JudgedProposal> Proposals,
    IReadOnlyList<ConsentChange> Changes, CarryingOut? CarryingOut)
{
    private const int MostTrades = 3;

    /// <summary>What the acceptable packages have in common; null where there are none, or the frontier is not known.</summary>
    public ZoneShape? Shape { get; init; }

    /// <summary>Issues off the agenda that would open an empty zone.</summary>
    public IReadOnlyList<IssueLink> Links { get; init; } = [];

    /// <summary>The zone at the ends of stated ranges; null where nobody states a range.</summary>
    public ZoneRange? Range { get; init; }

    /// <summary>Asks all of it.</summary>
    /// <param name="conflict">The conflict.</param>
    /// <param name="table">The table; null for all parties that have values.</param>
    /// <param name="proposals">The proposals to judge.</param>
    /// <param name="settings">Where the question departs from the model.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static DealAnalysis Of(Conflict conflict, Seating? table, IReadOnlyList<Proposal> proposals, DealSettings? settings = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        ArgumentNullException.ThrowIfNull(proposals);
        var solution = DealSolver.Solve(conflict, table, settings, cancellation);
        var closed = solution.Front is { Entries.Count: 0 };
        return new DealAnalysis(
            solution,
            closed ? LeastConcession.ByParty(solution.Frontier!) : [],
            closed ? LeastConcession.Together(solution.Frontier!) : null,
            closed ? ClosingLines.Find(solution, settings, cancellation) : [],
            solution.Space is null ? [] : [.. proposals.Select(proposal => Judge(solution, proposal, settings, cancellation))],
            solution.Space is null ? [] : TableComparison.Changes(conflict, table, settings, cancellation),
            solution.Space is null ? null : TableComparison.ByCarriers(conflict, table, settings, cancellation))
        {
            Shape = ZoneShape.Of(solution, cancellation),
            Links = closed ? LinkedIssues.Find(solution, settings, cancellation) : [],
            Range = solution.Space is null ? null : DealRanges.Zone(solution, settings, cancellation),
        };
    }

    // What a proposal settles is on the agenda where it is talked about.
    private static DealSolution Widened(DealSolution solution, Proposal proposal, DealSettings? settings, CancellationToken cancellation)
    {
        IReadOnlyList<string> added = [.. Agenda.Off(solution.Conflict, solution.Table).Select(issue => issue.Id).Where(id => proposal.Terms.Any(term => term.Issue == id))];
        return added.Count == 0 ? solution
            : DealSolver.Solve(solution.Conflict, solution.Table! with { Agenda = [.. solution.Table!.Agenda, .. added] }, solution.Consent, settings, cancellation);
    }

    private static JudgedProposal Judge(DealSolution stated, Proposal proposal, DealSettings? settings, CancellationToken cancellation)
    {
        var solution = Widened(stated, proposal, settings, cancellation);
        var (conflict, space) = (solution.Conflict, solution.Space!);
        // What the table leaves alone is not open.
        settings = Agenda.At(conflict, solution.Table, settings);
        var judged = conflict.Parties.Select(party => ProposalJudge.Judge(conflict, proposal, party.Id, settings, cancellation)).OfType<ProposalJudgement>().ToList();
        var answer = new JudgedProposal(proposal, judged, space.IsReduced ? null : PackageCount.Acceptable(space.With(proposal.Terms), cancellation), [], [])
        {
            Shares = TermsShare.Of(conflict, proposal, Agenda.Off(conflict, solution.Table)),
            Needs = ProposalNeeds.Of(solution, proposal, judged, settings, cancellation),
            Sponsors = SponsorView.Of(solution, proposal, settings, cancellation),
            Ends = DealRanges.Verdicts(conflict, proposal, settings, cancellation),
            Steps = StepWalk.Of(conflict, proposal),
        };
        if (space.IsReduced || proposal.Terms.Count < conflict.Issues.Count)
            return answer;
        int[] package = [.. conflict.Issues.Select(issue => issue.IndexOf(proposal.Terms.First(term => term.Issue == issue.Id).Level))];
        return answer with { Improvements = SingleText.Improve(space, solution.Frontier, package, cancellation), Trades = SingleText.Trades(space, package, MostTrades, cancellation) };
    }
}
