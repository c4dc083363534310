using Parley.Assessment;
using Parley.Deals;

namespace Parley.Reports;

/// <summary>
/// The answers in short: whom a proposal's terms serve, what those who refuse it would need, which of its terms costs them most, and what the table leaves out.
/// </summary>
internal static class DealsShortText
{
    public static TextSection? Section(DealAnalysis view, TableWreckers? wreckers)
    {
        var lines = view.Proposals.SelectMany(proposal => Proposal(view.Solution, proposal)).ToList();
        lines.AddRange(LeftOut(view, wreckers));
        return lines.Count == 0 ? null : new TextSection("short", "In short", null, lines);
    }

    private static IEnumerable<TextLine> Proposal(DealSolution solution, JudgedProposal judged)
    {
        var (conflict, name) = (solution.Conflict, $"‘{judged.Proposal.Name}’");
        var served = judged.Shares.Where(share => share.Most > 0).OrderByDescending(share => share.Got / share.Most).ToList();
        if (served.Count > 0)
            yield return new TextLine(0, $"Whom {name} serves: of what is at stake for each on the issues that it settles, {Wording.List([.. served.Select((share, i) => $"{conflict.InText(share.Party)}{(i == 0 ? " gets" : "")} {DealsText.Value(share.Got)} of {DealsText.Value(share.Most)}")])}.");
        foreach (var share in judged.Shares.Where(share => share.OpenIssue is not null && solution.Consent.Contains(share.Party) && judged.ByParty.First(by => by.Party == share.Party).Verdict == Verdict.Depends))
            yield return new TextLine(1, $"Whether {conflict.InText(share.Party)} would accept it turns on what is left open, most of all on {Issue(solution, share.OpenIssue!).Says} ({DealsText.Value(share.OpenStake)} at stake).");
        foreach (var need in judged.Needs)
        {
            var party = conflict.InText(need.Party);
            if (judged.ByParty.First(by => by.Party == need.Party).Costs.MaxBy(cost => cost.Cost) is { Cost: > 0 } most)
                yield return new TextLine(1, $"What costs {party} most in it is {Issue(solution, most.Issue).Says}: {DealsText.Value(most.Cost)} against {Level(solution, new Term(most.Issue, most.Best))}.");
            yield return new TextLine(1, need.Changes.Count == 0
                ? $"{Wording.Capital(party)} would refuse it however one or two of its terms were changed."
                : $"{Wording.Capital(party)} could accept it only if its terms changed, at the least to {Wording.List([.. need.Changes.Select(change => Change(solution, change, Open(solution, judged)))], "or")}{(Open(solution, judged) ? "; what is left open would have to suit it too" : "")}.");
        }
    }

    private static bool Open(DealSolution solution, JudgedProposal judged) => OpenIssues(solution, judged.Proposal) > 0;

    /// <summary>How many issues a proposal leaves open, besides those that the table leaves alone.</summary>
    internal static int OpenIssues(DealSolution solution, Proposal proposal) =>
        solution.Conflict.Issues.Except(Agenda.Off(solution.Conflict, solution.Table)).Count(issue => proposal.Terms.All(term => term.Issue != issue.Id));

    private static string Change(DealSolution solution, NeededChange change, bool open) =>
        $"{string.Join(" with ", change.Terms.Select(term => $"{Issue(solution, term.Issue).Says}: {Level(solution, term)}"))} ({(change.AllAccept switch { true => "all at the table could then accept", false => open ? "no way of settling the rest would then suit all at the table" : "somebody at the table would then refuse", _ => "what the others would say is not known" })})";

    private static IEnumerable<TextLine> LeftOut(DealAnalysis view, TableWreckers? wreckers)
    {
        if (view.Solution.Acceptable is not { IsExact: true, AtLeast.IsZero: false } acceptable)
            yield break;
        foreach (var wrecker in wreckers?.Parties ?? [])
            if (wrecker is { Refused: { IsZero: false } refused, Fights: true })
                yield return new TextLine(0, $"The table leaves out {view.Solution.Conflict.InText(wrecker.Party)}, which could fight on and would refuse {(refused == acceptable.AtLeast ? "every package" : $"{DealsText.Number(refused)} of the {DealsText.Number(acceptable.AtLeast)} packages")} that the seated would accept.");
    }

    private static Issue Issue(DealSolution solution, string id) => solution.Space!.Issues.First(issue => issue.Id == id);

    private static string Level(DealSolution solution, Term term) => Issue(solution, term.Issue) is var issue ? DealsText.Level(issue, issue.IndexOf(term.Level)) : "";
}
