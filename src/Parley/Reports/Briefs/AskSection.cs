using Parley.Assessment;

namespace Parley.Reports;

/// <summary>What is not testable, as questions to whoever could answer them.</summary>
internal static class AskSection
{
    public static BriefSection? Write(AssessmentResult result, Marks marks)
    {
        var sentences = new List<BriefSentence>();
        foreach (var (view, finding) in result.Views.SelectMany(view => view.Findings.Select(finding => (view, finding))).DistinctBy(entry => entry.finding.Id))
        {
            if (finding.Kind == "condition")
                sentences.Add(new BriefSentence(
                    $"{view.Conflict.NameOf(finding.Detail["party"][0])}: what would count as ‘{finding.Detail["term"][0].Replace('-', ' ')}’, and what has to come before, what after?", marks.Of(finding.Id)));
            else if (finding.Kind == "commitment")
                sentences.Add(new BriefSentence(
                    $"{Wording.Parties(view.Conflict, finding.Detail["by"])}: is there a text of ‘{finding.Subjects[0].Replace('-', ' ')}’, and what does it bind to?", marks.Of(finding.Id)));
        }
        var open = result.Views.SelectMany(view => view.Findings
                .Where(f => f.Kind == "graph.holds" && f.Value is FindingValue.Absent { Reason: AbsenceReason.Unspecified }).Select(f => (f.Id, view.Label)))
            .GroupBy(entry => entry.Id, entry => entry.Label).GroupBy(group => string.Join(' ', group), group => group.Key);
        foreach (var group in open)
        {
            IReadOnlyList<string> ids = [.. group];
            var where = result.Views.Count == 1 ? "" : $" {Across.Views(result, group.Key.Split(' '))}";
            sentences.Add(new BriefSentence($"Until this is answered, {Wording.List([.. ids.Select(id => Wording.Outcome(result.Views[0].Conflict, id["graph.holds.".Length..]))])} cannot be tested{where}.", marks.Of(ids)));
        }
        sentences.AddRange(AskUnknown.Sentences(result, marks));
        return sentences.Count == 0 ? null : new BriefSection("Not specified: ask next", null, false, sentences);
    }
}
