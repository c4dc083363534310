using Parley.Assessment;

namespace Parley.Reports;

/// <summary>Who must deliver: whose choices the answer is made of, and how much of what some would sign others would not carry out.</summary>
internal static class FirstDelivery
{
    public static BriefSection? Write(AssessmentResult result, Marks marks)
    {
        BriefSentence?[] sentences = [Choices(result, marks), Refused(result, marks), Tables(result, marks)];
        IReadOnlyList<BriefSentence> said = [.. sentences.OfType<BriefSentence>()];
        return said.Count == 0 ? null : new BriefSection("Who must deliver", null, false, said);
    }

    private static BriefSentence? Choices(AssessmentResult result, Marks marks) => DeliverySection.Choices(result) is { Count: > 0 } parties
        ? new BriefSentence($"The outcome takes choices by {Wording.List(parties)}; {(parties.Count == 1 ? "it" : "each of them")} can end it.", marks.Of($"graph.holds.{result.Views[0].Conflict.Question}"))
        : null;

    private static BriefSentence? Refused(AssessmentResult result, Marks marks)
    {
        if (result.Findings.FirstOrDefault(finding => finding.Kind == "deals.refused") is not { } first)
            return null;
        var view = result.Views.First(view => view.Findings.Contains(first));
        var consent = view.Findings.First(finding => finding.Id == $"deals.zone.{first.Subjects[0]}").Detail["consent"];
        var shares = PerView(result, first.Id);
        return new BriefSentence($"Of the packages that {Wording.Parties(view.Conflict, consent)} would sign, {Wording.Parties(view.Conflict, first.Detail["by"], "or")} would have to carry them out and would refuse {shares}.", marks.Of(first.Id));
    }

    private static BriefSentence? Tables(AssessmentResult result, Marks marks)
    {
        if (FirstBottomLine.Zones(result).Any())
            return null;
        var zones = result.Findings.Where(finding => finding.Kind == "deals.zone").DistinctBy(finding => finding.Id).ToList();
        var refused = result.Findings.FirstOrDefault(finding => finding.Kind == "deals.refused")?.Subjects[0];
        IReadOnlyList<Finding> told = [.. zones.Where(zone => zone.Subjects[0] != refused)];
        if (told.Count == 0)
            return null;
        var conflict = result.Views[0].Conflict;
        var said = told.Select(zone => $"{At(conflict, zone)} {PerView(result, zone.Id)}");
        return new BriefSentence($"Packages that all would accept: {string.Join("; ", said)}.", marks.Of(told.Select(zone => zone.Id)));
    }

    private static string At(Conflict conflict, Finding zone) => conflict.Tables.FirstOrDefault(table => table.Id == zone.Subjects[0]) is { } table ? $"at ‘{table.Name}’" : "with all parties that have values,";

    // "none (V1), 402 (V2)"; the same in every view once.
    private static string PerView(AssessmentResult result, string id)
    {
        var said = result.Views.SelectMany(view => view.Findings.Where(finding => finding.Id == id).Select(finding => (view.Label, Text: FindingText.Cell(finding, view.Conflict))))
            .GroupBy(entry => entry.Text, entry => entry.Label).ToList();
        return said.Count == 1 && said[0].Count() == result.Views.Count ? said[0].Key : string.Join(", ", said.Select(group => $"{group.Key} ({string.Join(", ", group)})"));
    }
}
