using Parley.Assessment;

namespace Parley.Reports;

/// <summary>The smallest change by each party that alters the answer, computed for all alike.</summary>
internal static class ChangeSection
{
    public static BriefSection? Write(AssessmentResult result, Marks marks)
    {
        var conflict = result.Views[0].Conflict;
        if (conflict.Question is not { } question)
            return null;
        IReadOnlyList<BriefRow> rows = [.. conflict.Parties
            .Where(party => result.Findings.Any(f => f.Id == $"graph.change.{question}.{party.Id}"))
            .Select(party => ViewTable.Row(result, marks, $"graph.change.{question}.{party.Id}", party.Name))];
        var lead = $"Not advice. What each party alone would have to hold differently for the answer on {Wording.Outcome(conflict, question)} to change, all else as stated.";
        return rows.Count == 0 ? null : new BriefSection("Smallest change by each that alters the answer", lead, false, [], ViewTable.Of(result, "Party", rows));
    }
}
