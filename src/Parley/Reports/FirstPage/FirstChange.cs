using Parley.Assessment;

namespace Parley.Reports;

/// <summary>The smallest change by each party that alters the answer, a line a party; parties of which the same is found share a line.</summary>
internal static class FirstChange
{
    public static BriefSection? Write(AssessmentResult result, Marks marks)
    {
        var conflict = result.Views[0].Conflict;
        if (conflict.Question is not { } question)
            return null;
        IReadOnlyList<BriefRow> rows = [.. conflict.Parties.Select(party => (party.Name, Id: $"graph.change.{question}.{party.Id}"))
            .Where(entry => result.Findings.Any(finding => finding.Id == entry.Id))
            .Select(entry => (entry.Name, entry.Id, Text: Text(result, entry.Id)))
            .GroupBy(entry => entry.Text)
            .Select(group => new BriefRow(string.Join(", ", group.Select(entry => entry.Name)), [group.Key], marks.Of(group.Select(entry => entry.Id))))];
        return rows.Count == 0 ? null
            : new BriefSection("Smallest change by each that alters the answer (not advice)", null, false, [], new BriefTable(["Party", "What it would have to hold differently"], rows));
    }

    private static string Text(AssessmentResult result, string id)
    {
        var said = result.Views.Select(view => (view.Label, Text: FindingText.Cell(view.Findings.FirstOrDefault(finding => finding.Id == id), view.Conflict)))
            .GroupBy(entry => entry.Text, entry => entry.Label).ToList();
        return said.Count == 1 ? Wording.Capital(said[0].Key) : string.Join("; ", said.Select(group => $"{string.Join(", ", group)}: {group.Key}")) + ".";
    }
}
