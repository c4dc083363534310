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
            Add(id, id.StartsWith("war.", StringComparison.Ordinal) ? "Ceasefire agreed to now" : "The outcome holds", Share);
        Add("war.ceasefire.accepted", "– turns at", (view, id) => Text(view, $"doubt.tips.{id}"), "doubt.tips");
        return rows.Count == 0 ? null
            : new BriefSection($"How sure, if the ranges are right: shares of {DoubtSection.Draws(result)} draws", null, false, [], ViewTable.Of(result, "Answer", rows));

        void Add(string id, string subject, Func<ViewAssessment, string, string?> cell, string kind = "doubt.share")
        {
            if (result.Findings.Any(finding => finding.Id == $"{kind}.{id}"))
                rows.Add(new BriefRow(subject, [.. result.Views.Select(view => cell(view, id) is { } text ? Wording.Capital(text) : "–")], marks.Of($"{kind}.{id}")));
        }
    }

    // With what carries it most, where it varies and that is a number: the place of a statement takes more words than a cell has room for.
    private static string? Share(ViewAssessment view, string id)
    {
        var carrier = Find(view, $"doubt.carries.{id}") ?? Find(view, $"doubt.swings.{id}");
        return Text(view, $"doubt.share.{id}") is not { } share ? null
            : carrier is null || carrier.RestsOn[0].StartsWith("preferences.", StringComparison.Ordinal) ? share : $"{share}, mostly by {DoubtText.Short(carrier, view.Conflict)}";
    }

    private static string? Text(ViewAssessment view, string id) => Find(view, id) is { } found ? DoubtText.Short(found, view.Conflict) : null;

    private static Finding? Find(ViewAssessment view, string id) => view.Findings.FirstOrDefault(finding => finding.Id == id);
}
