using Parley.Assessment;

namespace Parley.Reports;

/// <summary>The bottom line in at most five sentences: the answer, why views part, what the war's figures say, on what the views turn, what is not testable, and where there is room more.</summary>
internal static class FirstBottomLine
{
    private const int Most = 5;

    public static BriefSection? Write(AssessmentResult result, Marks marks)
    {
        List<BriefSentence> answer = [.. BottomLineSection.Answer(result, marks)];
        List<BriefSentence> now = [.. Said(result, marks, "graph.now", "")];
        List<BriefSentence> war = [.. Said(result, marks, "war.ceasefire.accepted", answer.Count == 0 ? "By the figures of the war: " : "By the figures of the war alone, and not by what parties are said to prefer: ")];
        List<BriefSentence> zones = [.. Zones(result).SelectMany(id => Said(result, marks, id, ""))];
        List<BriefSentence> open = [.. NotTestable(result, marks)];
        List<BriefSentence> crux = [.. CruxText.Headline(result, marks, brief: true) is { } turns ? (BriefSentence[])[turns] : []];
        var room = Most - answer.Count - war.Count - crux.Count - open.Count;
        now = [.. now.Take(Math.Max(0, room))];
        zones = [.. zones.Take(Math.Max(0, room - now.Count))];
        IReadOnlyList<BriefSentence> sentences = [.. answer, .. now, .. war, .. zones, .. crux, .. open];
        return sentences.Count == 0 ? null : new BriefSection("Bottom line", null, true, [.. sentences.Take(Most)]);
    }

    /// <summary>The findings on what all would take that stand in the bottom line: those of a model that has no other answer to lead with.</summary>
    public static IEnumerable<string> Zones(AssessmentResult result) => result.Findings.Any(finding => finding.Kind == "graph.holds") ? []
        : result.Findings.Where(finding => finding.Kind == "deals.zone").Select(finding => finding.Id).Distinct();

    private static IEnumerable<BriefSentence> Said(AssessmentResult result, Marks marks, string id, string start)
    {
        if (Across.Sentence(result, id, FindingText.Short) is { } text)
            yield return new BriefSentence(start.Length == 0 ? text : start + Wording.Small(text), marks.Of(id));
    }

    // One sentence for all that is asked for and not specified, with the outcomes that nobody can test until it is.
    private static IEnumerable<BriefSentence> NotTestable(AssessmentResult result, Marks marks)
    {
        var said = result.Views.Select(view => (view.Label, Text: NotTestable(view, out var ids), Ids: ids)).Where(entry => entry.Text.Length > 0).GroupBy(entry => entry.Text).ToList();
        if (said.Count == 0)
            yield break;
        var text = string.Join(" ", said.Select(group => result.Views.Count == 1 ? $"{Wording.Capital(group.Key)}."
            : $"{Wording.Capital(Across.Views(result, [.. group.Select(entry => entry.Label)]))}, {group.Key}."));
        yield return new BriefSentence(text, marks.Of(said.SelectMany(group => group.First().Ids).Distinct()));
    }

    private static string NotTestable(ViewAssessment view, out IReadOnlyList<string> ids)
    {
        var conditions = view.Findings.Where(finding => finding.Kind == "condition").ToList();
        var open = view.Findings.Where(finding => finding.Kind == "graph.holds" && finding.Value is FindingValue.Absent { Reason: AbsenceReason.Unspecified }).ToList();
        ids = [.. conditions.Concat(open).Select(finding => finding.Id)];
        if (conditions.Count == 0)
            return "";
        var asked = conditions.GroupBy(finding => finding.Detail["party"][0]).Select(group =>
            $"what {view.Conflict.InText(group.Key)} asks for under {Wording.List([.. group.Select(finding => $"‘{finding.Detail["term"][0].Replace('-', ' ')}’")])}").ToList();
        var names = Wording.List([.. open.Select(finding => Wording.Outcome(view.Conflict, finding.Subjects[0]))]);
        return $"{Wording.List(asked)} is not specified{(names.Length == 0 ? ": not testable until it is" : $": until it is, {names} cannot be tested")}";
    }
}
