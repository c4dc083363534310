using Parley.Assessment;

namespace Parley.Reports;

/// <summary>How sure the page is: in which share of draws its answers hold, what carries them most, and the nearest number at which they would turn.</summary>
internal static class FirstDoubt
{
    public static BriefSection? Write(AssessmentResult result, Marks marks)
    {
        if (result.Views.All(view => view.Doubt is null))
            return null;
        var question = result.Views[0].Conflict.Question is { } outcome ? $"graph.holds.{outcome}" : "";
        var rows = new List<BriefRow>();
        foreach (var id in (string[])[question, "war.ceasefire.accepted"])
            Add($"doubt.share.{id}", id.StartsWith("war.", StringComparison.Ordinal) ? "Ceasefire agreed to now" : "The outcome holds");
        foreach (var kind in (string[])["doubt.carries", "doubt.swings"])
            Add($"{kind}.war.ceasefire.accepted", "– rests most on");
        Add("doubt.tips.war.ceasefire.accepted", "– turns at");
        return rows.Count == 0 ? null
            : new BriefSection($"How sure, if the ranges are right: shares of {DoubtSection.Draws(result)} draws", null, false, [], ViewTable.Of(result, "Answer", rows));

        void Add(string id, string subject)
        {
            if (result.Findings.Any(finding => finding.Id == id))
                rows.Add(new BriefRow(subject, [.. result.Views.Select(view => view.Findings.FirstOrDefault(finding => finding.Id == id) is { } found ? Wording.Capital(DoubtText.Short(found, view.Conflict)) : "–")], marks.Of(id)));
        }
    }
}
