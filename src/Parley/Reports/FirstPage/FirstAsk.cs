using Parley.Assessment;

namespace Parley.Reports;

/// <summary>What to ask next: whoever could say what is not specified, one sentence each.</summary>
internal static class FirstAsk
{
    public static BriefSection? Write(AssessmentResult result, Marks marks)
    {
        var conflict = result.Views[0].Conflict;
        var findings = result.Findings.DistinctBy(finding => finding.Id).ToList();
        IReadOnlyList<BriefSentence> sentences =
        [
            .. findings.Where(finding => finding.Kind == "condition").GroupBy(finding => finding.Detail["party"][0]).Select(group => new BriefSentence(
                $"{Wording.Capital(conflict.InText(group.Key))}: what counts as {Wording.List([.. group.Select(finding => $"‘{finding.Detail["term"][0].Replace('-', ' ')}’").Distinct()])}; what comes before, what after?",
                marks.Of(group.Select(finding => finding.Id)))),
            .. findings.Where(finding => finding.Kind == "commitment").GroupBy(finding => Wording.Parties(conflict, finding.Detail["by"])).Select(group => new BriefSentence(
                $"{Wording.Capital(group.Key)}: is there a text of {Wording.List([.. group.Select(finding => $"‘{finding.Subjects[0].Replace('-', ' ')}’")])}?",
                marks.Of(group.Select(finding => finding.Id)))),
        ];
        sentences = [.. sentences, .. AskUnknown.Sentences(result, marks)];
        return sentences.Count == 0 ? null : new BriefSection("Ask next", null, false, sentences);
    }
}
