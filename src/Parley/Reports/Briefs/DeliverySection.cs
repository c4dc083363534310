using Parley.Assessment;

namespace Parley.Reports;

/// <summary>Whose choices the outcome in question needs, and which ties between parties are claimed.</summary>
internal static class DeliverySection
{
    public static BriefSection? Write(AssessmentResult result, Marks marks)
    {
        var conflict = result.Views[0].Conflict;
        var sentences = new List<BriefSentence>();
        if (Choices(result) is { Count: > 0 } parties)
            sentences.Add(new BriefSentence($"{Wording.Outcome(conflict, conflict.Question!)} is made of choices by {Wording.List(parties)}; {(parties.Count == 1 ? "it" : "each of them")} can end it.", marks.Of($"graph.holds.{conflict.Question}")));
        foreach (var relation in conflict.Relations)
            sentences.Add(new BriefSentence($"Claimed: {Tie(conflict, relation)} ({string.Join(", ", relation.ClaimedBy)}).", []));
        return sentences.Count == 0 ? null : new BriefSection("Who must deliver", null, false, sentences);
    }

    /// <summary>The names of those whose choices the outcome in question is made of; none where nothing is asked.</summary>
    public static IReadOnlyList<string> Choices(AssessmentResult result)
    {
        var conflict = result.Views[0].Conflict;
        if (conflict.Question is not { } question || conflict.Outcomes.FirstOrDefault(o => o.Id == question) is not { } outcome || !result.Findings.Any(f => f.Id == $"graph.holds.{question}"))
            return [];
        var names = conflict.Expand(outcome.Is).Names().Select(name => name.Text.Split('.')[0]).ToHashSet();
        return [.. conflict.Parties.Where(party => names.Contains(party.Id)).Select(party => party.InText)];
    }

    private static string Tie(Conflict conflict, Relation relation)
    {
        var goal = relation.For is { } f ? $" for {Wording.Bare(f)}" : "";
        var party = conflict.InText(relation.Party);
        return relation.Kind switch
        {
            RelationKind.DependsOn => $"{party} depends on {conflict.InText(relation.Other)}{goal}",
            RelationKind.AnswersTo => $"{party} answers to {conflict.InText(relation.Other)}{goal}",
            _ => $"{party} can deliver {Wording.Bare(relation.Other)}{goal}",
        };
    }
}
