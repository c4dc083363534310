using Parley.Assessment;

namespace Parley.Reports;

/// <summary>The few figures of the war that decide something, one row each.</summary>
internal static class FirstFigures
{
    private static readonly string[] Before = ["war.ceasefire.accepted"];
    private static readonly string[] After = ["war.ceasefire.lasts", "war.forecast.escalated", "war.forecast.settled"];

    public static BriefSection? Write(AssessmentResult result, Marks marks)
    {
        var gains = result.Findings.Where(finding => finding.Kind == "war.ceasefire.gain").Select(finding => finding.Id).Distinct();
        IReadOnlyList<BriefRow> rows = [.. Before.Concat(gains).Concat(After).Where(id => result.Findings.Any(finding => finding.Id == id && !NoSettlement(finding))).Select(id => Row(result, marks, id))];
        return rows.Count == 0 ? null : new BriefSection("By the figures of the war", null, false, [], ViewTable.Of(result, "Question", rows));
    }

    // Where no settlement is on offer there is nothing to say.
    private static bool NoSettlement(Finding finding) => finding is { Kind: "war.forecast.settled", Value: FindingValue.Probability { High: 0 } };

    private static BriefRow Row(AssessmentResult result, Marks marks, string id)
    {
        var (finding, view) = result.Views.SelectMany(view => view.Findings.Select(finding => (finding, view))).First(entry => entry.finding.Id == id);
        return new BriefRow(WarText.Asked(finding, view.Conflict),
            [.. result.Views.Select(view => view.Findings.FirstOrDefault(found => found.Id == id) is { } found ? Wording.Capital(WarText.Answer(found, view.Conflict)) : "–")], marks.Of(id));
    }
}
