namespace Parley.Deals;

/// <summary>A proposal as everybody sees it.</summary>
/// <param name="ByParty">One per party that has values, in the model's order.</param>
/// <param name="Completions">How many ways of settling what it leaves open would be acceptable at the table; null where not known.</param>
/// <param name="Improvements">The path from it to the frontier; empty where it leaves something open.</param>
/// <param name="Trades">Pairs of changes that pay off only together.</param>
public sealed record JudgedProposal(
    Proposal Proposal, IReadOnlyList<ProposalJudgement> ByParty, CountRange? Completions, IReadOnlyList<TextStep> Improvements, IReadOnlyList<TextStep> Trades);

/// <summary>Everything that is asked about one table: the solution, what would open an empty zone, the proposals, and what other consents would change.</summary>
/// <param name="Concessions">Per party, where the zone is empty; else empty.</param>
/// <param name="Closing">The red lines that each close the zone alone.</param>
public sealed record DealAnalysis(
    DealSolution Solution, IReadOnlyList<Concession?> Concessions, (double Shortfall, ValuedPackage Package)? Together,
    IReadOnlyList<(DealConstraint Line, DealSolution Without)> Closing, IReadOnlyList<JudgedProposal> Proposals,
    IReadOnlyList<ConsentChange> Changes, CarryingOut? CarryingOut)
{
    private const int MostTrades = 3;

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
            solution.Space is null ? null : TableComparison.ByCarriers(conflict, table, settings, cancellation));
    }

    private static JudgedProposal Judge(DealSolution solution, Proposal proposal, DealSettings? settings, CancellationToken cancellation)
    {
        var (conflict, space) = (solution.Conflict, solution.Space!);
        var judged = conflict.Parties.Select(party => ProposalJudge.Judge(conflict, proposal, party.Id, settings, cancellation)).OfType<ProposalJudgement>().ToList();
        var completions = space.IsReduced ? null : PackageCount.Acceptable(space.With(proposal.Terms), cancellation);
        if (space.IsReduced || proposal.Terms.Count < conflict.Issues.Count)
            return new JudgedProposal(proposal, judged, completions, [], []);
        int[] package = [.. conflict.Issues.Select(issue => issue.IndexOf(proposal.Terms.First(term => term.Issue == issue.Id).Level))];
        return new JudgedProposal(proposal, judged, completions, SingleText.Improve(space, solution.Frontier, package, cancellation), SingleText.Trades(space, package, MostTrades, cancellation));
    }
}
