using Parley.Deals;

namespace Parley.Reports;

/// <summary>Makes the scorecard of a proposal: what each party would say, what its terms cost, and how it could be improved.</summary>
internal static class DealsProposalText
{
    public static TextSection Section(DealSolution solution, JudgedProposal judged)
    {
        var (conflict, space, proposal) = (solution.Conflict, solution.Space!, judged.Proposal);
        var terms = string.Join("; ", proposal.Terms.Select(term => space.Issues.First(issue => issue.Id == term.Issue) is var issue ? $"{issue.Says}: {DealsText.Level(issue, issue.IndexOf(term.Level))}" : ""));
        var open = space.Issues.Count - proposal.Terms.Count;
        var lines = new List<TextLine> { new(0, $"{terms}{(open == 0 ? "." : $"; {Wording.Count(open, "issue")} left open.")}") };
        lines.AddRange(judged.ByParty.SelectMany(party => Party(conflict, space, party)));
        if (open > 0 && judged.Completions is { } count)
            lines.Add(new TextLine(0, count.AtMost.IsZero ? "However the rest is settled, somebody whose consent is needed would refuse." : $"Ways of settling the rest that all whose consent is needed would accept: {DealsText.Count(count)}."));
        foreach (var step in judged.Improvements)
            lines.Add(new TextLine(0, $"Better for somebody and worse for nobody: {Changes(space, step)} ({DealsText.Values(solution, step.After.Values)})."));
        foreach (var trade in judged.Trades)
            lines.Add(new TextLine(0, $"A trade that pays off only together: {Changes(space, trade)} ({DealsText.Values(solution, trade.After.Values)})."));
        for (var i = 0; i < proposal.Steps.Count; i++)
            lines.Add(new TextLine(0, $"Step {i + 1}: {Step(conflict, proposal.Steps[i])}"));
        var by = proposal.By.Count == 0 ? "" : $", proposed by {Wording.List([.. proposal.By.Select(conflict.InText)])}";
        return new TextSection($"proposal-{proposal.Id}", $"Proposal: {proposal.Name}{by}", null, lines);
    }

    private static IEnumerable<TextLine> Party(Conflict conflict, PackageSpace space, ProposalJudgement party)
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
        if (party.Crossed.Count > 0)
            yield return new TextLine(1, $"It crosses {DealsWording.Lines(conflict, party.Crossed)}.");
        var costs = party.Costs.Where(cost => cost.Cost > 0).OrderByDescending(cost => cost.Cost).Take(4).ToList();
        if (costs.Count > 0)
            yield return new TextLine(1, $"Costs most against what it likes best: {string.Join("; ", costs.Select(cost => $"{space.Issues.First(issue => issue.Id == cost.Issue).Says} {DealsText.Value(cost.Cost)}"))}.");
    }

    private static string Changes(PackageSpace space, TextStep step) => Wording.List([.. step.Changes.Select(change =>
        space.Issues[change.Issue] is var issue ? $"{issue.Says} from {DealsText.Level(issue, change.From)} to {DealsText.Level(issue, change.To)}" : "")]);

    private static string Step(Conflict conflict, DealStep step)
    {
        var parts = new List<string> { Wording.Bare(step.Does) };
        if (step.By.Count > 0)
            parts.Add($"by {Wording.List([.. step.By.Select(conflict.InText)])}");
        if (step.When is { } when)
            parts.Add($"when: {Wording.Bare(when)}");
        if (step.VerifiedBy is { } verifier)
            parts.Add($"verified by {Wording.Bare(verifier)}");
        if (step.IfNot is { } otherwise)
            parts.Add($"if it is not done: {Wording.Bare(otherwise)}");
        return string.Join("; ", parts) + ".";
    }
}
