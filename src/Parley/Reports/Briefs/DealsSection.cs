using Parley.Assessment;

namespace Parley.Reports;

/// <summary>What everyone at each table would take, what would open the way, and what each party would say to each proposal.</summary>
internal static class DealsSection
{
    public static BriefSection? Write(AssessmentResult result, Marks marks)
    {
        string[] kinds = ["deals.zone", "deals.refused", "deals.concession", "deals.closes"];
        var sentences = result.Findings.Where(finding => kinds.Contains(finding.Kind)).Select(finding => finding.Id).Distinct()
            .Select(id => (Id: id, Text: Across.Sentence(result, id))).Where(entry => entry.Text is not null)
            .Select(entry => new BriefSentence(entry.Text!, marks.Of(entry.Id))).ToList();
        var first = result.Views[0].Conflict;
        var rows = result.Findings.Where(finding => finding.Kind == "deals.proposal").DistinctBy(finding => finding.Id)
            .Select(finding => ViewTable.Row(result, marks, finding.Id, $"{first.Proposals.FirstOrDefault(p => p.Id == finding.Subjects[0])?.Name ?? finding.Subjects[0]}: {first.NameOf(finding.Subjects[2])}")).ToList();
        return sentences.Count + rows.Count == 0 ? null
            : new BriefSection("Deals and the table", null, true, sentences, rows.Count == 0 ? null : ViewTable.Of(result, "Would it accept?", rows));
    }
}
