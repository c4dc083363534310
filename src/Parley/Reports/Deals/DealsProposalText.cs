using Parley.Deals;

namespace Parley.Reports;

/// <summary>Makes the scorecard of a proposal: what each party would say, what its terms cost, and how it could be improved.</summary>
internal static class DealsProposalText
{
    public static TextSection Section(DealSolution solution, JudgedProposal judged)
    {
        var (conflict, space, proposal) = (solution.Conflict, solution.Space!, judged.Proposal);
        var terms = string.Join("; ", proposal.Terms.Select(term => space.Issues.First(issue => issue.Id == term.Issue) is var issue ? $"{issue.Says}: {DealsText.Level(issue, issue.IndexOf(term.Level))}" : ""));
        var open = DealsShortText.OpenIssues(solution, proposal);
        var lines = new List<TextLine> { new(0, $"{terms}{(open == 0 ? "." : $"; {Wording.Count(open, "issue")} left open.")}") };
        lines.AddRange(judged.ByParty.SelectMany(party => Party(conflict, space, party, judged.Ends.FirstOrDefault(end => end.Party == party.Party))));
        lines.AddRange(judged.Sponsors.Select(sponsor => Sponsor(solution, sponsor)).OfType<TextLine>());
        if (open > 0 && judged.Completions is { } count)
            lines.Add(new TextLine(0, count.AtMost.IsZero ? "However the rest is settled, somebody whose consent is needed would refuse." : $"Ways of settling the rest that all whose consent is needed would accept: {DealsText.Count(count)}."));
        foreach (var step in judged.Improvements)
            lines.Add(new TextLine(0, $"Better for somebody and worse for nobody: {Changes(space, step)} ({DealsText.Values(solution, step.After.Values)})."));
        foreach (var trade in judged.Trades)
            lines.Add(new TextLine(0, $"A trade that pays off only together: {Changes(space, trade)} ({DealsText.Values(solution, trade.After.Values)})."));
        var by = proposal.By.Count == 0 ? "" : $", proposed by {Wording.List([.. proposal.By.Select(conflict.InText)])}";
        return new TextSection($"proposal-{proposal.Id}", $"Proposal: {proposal.Name}{by}", null, lines);
    }

    private static IEnumerable<TextLine> Party(Conflict conflict, PackageSpace space, ProposalJudgement party, VerdictRange? ends)
    {
        var name = conflict.InText(party.Party);
        var value = !double.IsFinite(party.Low) ? "" : party.Low == party.High ? $"worth {DealsText.Value(party.Low)}" : $"worth {DealsText.Value(party.Low)} to {DealsText.Value(party.High)}";
        var without = party.Without is { } reservation ? $"{DealsText.Value(reservation)} without an agreement" : "";
        var figures = string.Join(", ", new[] { value, without }.Where(text => text.Length > 0));
        var says = party.Verdict switch
        {
            Verdict.Accepts => $"{Wording.Capital(name)} would accept",
            Verdict.Refuses => $"{Wording.Capital(name)} would refuse",
            Verdict.Depends => $"What {name} would say depends on what is left open",
            _ => $"What {name} would say is not known",
        };
        yield return new TextLine(0, $"{says}{(figures.Length == 0 ? "" : $" ({figures})")}.{(party.ShareOfBest is { } share ? $" Its gain is {DealsText.Value(100 * share)} per cent of the best it could gain." : "")}");
        if (ends is not null && party.Verdict != Verdict.Unknown && (ends.Lowest != party.Verdict || ends.Highest != party.Verdict))
            yield return new TextLine(1, $"That is at the best values. {string.Join(" ", new[] { End(ends.Lowest, "least"), End(ends.Highest, "most") }.OfType<string>())}");
        if (party.Crossed.Count > 0)
            yield return new TextLine(1, $"It crosses {DealsWording.Lines(conflict, party.Crossed)}.");
        var costs = party.Costs.Where(cost => cost.Cost > 0).OrderByDescending(cost => cost.Cost).Take(4).ToList();
        if (costs.Count > 0)
            yield return new TextLine(1, $"Costs most against what it likes best: {string.Join("; ", costs.Select(cost => $"{space.Issues.First(issue => issue.Id == cost.Issue).Says} {DealsText.Value(cost.Cost)}"))}.");
    }

    private static TextLine? Sponsor(DealSolution solution, SponsorView sponsor) => sponsor.Best is null ? null : new TextLine(0, sponsor.PrefersOther
        ? $"{solution.Conflict.NameOf(sponsor.Sponsor)}, a sponsor, would itself prefer something that all whose consent is needed would accept: {string.Join("; ", sponsor.Best.Select(term => solution.Space!.Issues.First(issue => issue.Id == term.Issue) is var issue ? $"{issue.Says}: {DealsText.Level(issue, issue.IndexOf(term.Level))}" : ""))} (worth {DealsText.Value(sponsor.BestValue)} to it{(double.IsNaN(sponsor.Own) ? "; its own proposal crosses its red lines" : $", against at most {DealsText.Value(sponsor.Own)}")})."
        : $"{solution.Conflict.NameOf(sponsor.Sponsor)}, a sponsor, would get no more ({DealsText.Value(sponsor.BestValue)}) from anything that all whose consent is needed would accept than its own proposal can bring it ({DealsText.Value(sponsor.Own)}).");

    private static string? End(Verdict verdict, string which) => verdict switch
    {
        Verdict.Accepts => $"At the {which} favourable values within the ranges it would accept.",
        Verdict.Refuses => $"At the {which} favourable values within the ranges it would refuse.",
        Verdict.Depends => $"At the {which} favourable values within the ranges it depends on what is left open.",
        _ => null,
    };

    private static string Changes(PackageSpace space, TextStep step) => Wording.List([.. step.Changes.Select(change =>
        space.Issues[change.Issue] is var issue ? $"{issue.Says} from {DealsText.Level(issue, change.From)} to {DealsText.Level(issue, change.To)}" : "")]);
}
