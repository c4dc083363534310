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
        var shares = Across.PerView(result, first.Id);
        return new BriefSentence($"Of the packages that {Wording.Parties(view.Conflict, consent)} would sign, {Wording.Parties(view.Conflict, first.Detail["by"], "or")} would have to carry them out and would refuse {shares}.", marks.Of(first.Id));
    }

    private static BriefSentence? Tables(AssessmentResult result, Marks marks)
    {
        if (FirstBottomLine.Zones(result).Any() || FirstProposal.TellsTables(result))
            return null;
        var zones = result.Findings.Where(finding => finding.Kind == "deals.zone").DistinctBy(finding => finding.Id).ToList();
        var refused = result.Findings.FirstOrDefault(finding => finding.Kind == "deals.refused")?.Subjects[0];
        IReadOnlyList<Finding> told = [.. zones.Where(zone => zone.Subjects[0] != refused)];
        if (told.Count == 0)
            return null;
        var conflict = result.Views[0].Conflict;
        var said = told.Select(zone => $"{DealsWording.Table(conflict, zone.Subjects[0])} {Across.PerView(result, zone.Id)}");
        return new BriefSentence($"Packages that all would accept: {string.Join("; ", said)}.", marks.Of(told.Select(zone => zone.Id)));
    }
}
