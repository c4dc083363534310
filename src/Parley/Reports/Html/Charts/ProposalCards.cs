using Parley.Assessment;
using Parley.Deals;

namespace Parley.Reports.Html.Charts;

/// <summary>The scorecards of a proposal: its value to every party against what each has without an agreement, and what its terms cost.</summary>
internal static class ProposalCards
{
    private const int MostCosts = 4;

    /// <summary>One perspective's chart.</summary>
    public static ScoreData Of(ViewAssessment view, ProposalView proposal, int number)
    {
        var conflict = view.Conflict;
        var rows = proposal.ByParty.Select(judged => Row(conflict, view.Deals.Ranges.FirstOrDefault(range => range.Party == judged.Party), judged)).ToList();
        var said = proposal.ByParty.Select(judged => $"{conflict.NameOf(judged.Party)} {ScoreChart.Word(judged.Verdict)}{Figures(judged)}");
        return new ScoreData(
            new ChartHead($"proposal-{HtmlText.Number(number)}-{view.Label}", $"{proposal.Proposal.Name}, party by party, {Page.Caption(view)}", $"{string.Join("; ", said)}. The table adds what the terms cost."), rows);
    }

    /// <summary>What the table says of a party.</summary>
    public static string Cell(ViewAssessment view, ProposalView? proposal, string party)
    {
        if (proposal?.ByParty.FirstOrDefault(one => one.Party == party) is not { } judged)
            return "–";
        var costs = judged.Costs.Where(cost => cost.Cost > 0).OrderByDescending(cost => cost.Cost).ToList();
        var parts = new List<string> { $"{ScoreChart.Word(judged.Verdict)}{Figures(judged)}" };
        if (judged.Crossed.Count > 0)
            parts.Add($"crosses {Wording.List(judged.Crossed)}");
        if (costs.Count > 0)
            parts.Add($"costs against its best: {string.Join(", ", costs.Take(MostCosts).Select(cost => $"{Issue(view.Conflict, cost.Issue)} {DealsText.Value(cost.Cost)}"))}"
                + (costs.Count > MostCosts ? $", and {Wording.Count(costs.Count - MostCosts, "more term")}" : ""));
        return string.Join("; ", parts);
    }

    private static ScoreRow Row(Conflict conflict, WorthRange? range, ProposalJudgement judged) =>
        new(conflict.NameOf(judged.Party), range?.Worst ?? judged.Low, range?.Best ?? judged.High, judged.Low, judged.High, judged.Without, judged.Verdict);

    private static string Figures(ProposalJudgement judged)
    {
        var value = !double.IsFinite(judged.Low) ? "" : judged.Low == judged.High ? DealsText.Value(judged.Low) : $"{DealsText.Value(judged.Low)} to {DealsText.Value(judged.High)}";
        var without = judged.Without is { } least ? $"{DealsText.Value(least)} without" : "";
        return value.Length + without.Length == 0 ? "" : $" ({string.Join(" against ", new[] { value, without }.Where(text => text.Length > 0))})";
    }

    private static string Issue(Conflict conflict, string id) => conflict.Issues.FirstOrDefault(issue => issue.Id == id)?.Says ?? id;
}
