using Parley.Assessment;

namespace Parley.Reports;

/// <summary>How the conflict could move from where it is.</summary>
internal static class PathSection
{
    public static BriefSection? Write(AssessmentResult result, Marks marks)
    {
        IReadOnlyList<BriefRow> rows = [.. result.Views[0].Conflict.Outcomes
            .Where(outcome => result.Findings.Any(f => f.Id == $"graph.reach.{outcome.Id}"))
            .Select(outcome => ViewTable.Row(result, marks, $"graph.reach.{outcome.Id}", Wording.Capital(outcome.Name)))];
        const string Lead = "Whether the conflict can move there by steps that each mover likes, and who would move in turn; else who would have to move against its own preference.";
        IReadOnlyList<BriefSentence> sentences = [.. result.Views.SelectMany(view => view.Findings
            .Where(f => f.Kind == "graph.unforeseen" && f.Value is FindingValue.Set { Items.Count: > 0 })
            .Select(f => new BriefSentence($"{(result.Views.Count > 1 ? view.Label + ": " : "")}{FindingText.Sentence(f, view.Conflict)}", marks.Of(f.Id))))];
        return rows.Count == 0 ? null : new BriefSection("How could the conflict move from where it is?", Lead, false, sentences, ViewTable.Of(result, "Outcome", rows));
    }
}
