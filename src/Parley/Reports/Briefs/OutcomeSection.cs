using Parley.Assessment;

namespace Parley.Reports;

/// <summary>The outcomes, one row each: would every party stay there, and who would move elsewhere.</summary>
internal static class OutcomeSection
{
    public static BriefSection? Write(AssessmentResult result, Marks marks)
    {
        var rows = new List<BriefRow>();
        if (result.Findings.Any(f => f.Id == "graph.now"))
            rows.Add(ViewTable.Row(result, marks, "graph.now", "Status quo"));
        foreach (var outcome in result.Views[0].Conflict.Outcomes)
            if (result.Findings.Any(f => f.Id == $"graph.holds.{outcome.Id}"))
                rows.Add(ViewTable.Row(result, marks, $"graph.holds.{outcome.Id}", Wording.Capital(outcome.Name)));
        const string Lead = "‘Holds’: no party has a better move. ‘Holds by deterrence’: who has one expects answers that undo the gain. Else: who would move.";
        return rows.Count == 0 ? null : new BriefSection("Where would every party stay?", Lead, false, [], ViewTable.Of(result, "Outcome", rows));
    }
}
