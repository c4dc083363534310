using Parley.Assessment;

namespace Parley.Reports;

/// <summary>The proposal in question, or else the first, against no agreement: one mark for each party and view; parties with the same marks share a line.</summary>
internal static class FirstProposal
{
    private const string Better = "+", Worse = "−", Same = "0", Open = "?";

    public static BriefSection? Write(AssessmentResult result, Marks marks)
    {
        var conflict = result.Views[0].Conflict;
        if (Asked(conflict) is not { } proposal)
            return null;
        IReadOnlyList<BriefRow> rows = [.. conflict.Parties.Select(party => (Id: $"deals.proposal.{proposal.Id}.accepted.{party.Id}", party.Name))
            .Where(row => result.Findings.Any(finding => finding.Id == row.Id))
            .GroupBy(row => string.Concat(result.Across(row.Id).Select(Mark)))
            .Select(group => new BriefRow(string.Join(", ", group.Select(row => row.Name)), [.. result.Across(group.First().Id).Select(Mark)], marks.Of(group.Select(row => row.Id))))];
        if (rows.Count == 0)
            return null;
        var used = rows.SelectMany(row => row.Cells).ToHashSet();
        (string Mark, string Means)[] legend = [(Better, "better"), (Worse, "worse or over a red line"), (Same, "neither"), (Open, "depends on the rest")];
        var lead = $"‘{proposal.Name}’: {string.Join(", ", legend.Where(entry => used.Contains(entry.Mark)).Select(entry => $"{entry.Mark} {entry.Means}"))}.";
        return new BriefSection("The proposal against no agreement", lead, false, [.. Completions(result, proposal.Id, marks)], ViewTable.Of(result, "Party", rows));
    }

    /// <summary>Whether the part says for each table what all would accept, so that nobody else needs to.</summary>
    public static bool TellsTables(AssessmentResult result) =>
        Asked(result.Views[0].Conflict) is { } proposal && result.Findings.Any(finding => finding.Kind == "deals.completions" && finding.Subjects[1] == proposal.Id);

    private static Proposal? Asked(Conflict conflict) =>
        conflict.Proposals.FirstOrDefault(proposal => proposal.Id == conflict.Question) ?? (conflict.Proposals is [var first, ..] ? first : null);

    // Whether the rest could be settled so that all would accept, at each table.
    private static IEnumerable<BriefSentence> Completions(AssessmentResult result, string proposal, Marks marks)
    {
        var found = result.Findings.Where(finding => finding.Kind == "deals.completions" && finding.Subjects[1] == proposal).DistinctBy(finding => finding.Id).ToList();
        if (found.Count > 0)
            yield return new BriefSentence(
                $"Ways of settling the rest that all would accept: {string.Join("; ", found.Select(finding => $"{DealsWording.Table(result.Views[0].Conflict, finding.Subjects[0])} {Across.PerView(result, finding.Id)}"))}.",
                marks.Of(found.Select(finding => finding.Id)));
    }

    private static string Mark(Finding? finding) => finding switch
    {
        null => "–",
        { Value: FindingValue.Truth { Value: true } } => Equal(finding) ? Same : Better,
        { Value: FindingValue.Truth } => Worse,
        _ => Open,
    };

    private static bool Equal(Finding finding) =>
        finding.Detail["value"] is [var low, var high] && finding.Detail["without"] is [var without] && low == high && high == without;
}
