using Parley.Assessment;

namespace Parley.Reports;

/// <summary>How the conflict could move from where it is.</summary>
internal static class PathSection
{
    public static BriefSection? Write(AssessmentResult result, Marks marks)
    {
        IReadOnlyList<BriefRow> rows = [.. result.Views[0].Conflict.Outcomes
            .Where(outcome => result.Findings.Any(f => f.Id == $"graph.reach.{outcome.Id}"))
            .Select(outcome => ViewTable.Row(result, marks, $"graph.reach.{outcome.Id}", Wording.Capital(outcome.Id.Replace('-', ' '))))];
        const string Lead = "Whether the conflict can move there by steps that each mover likes, and who would move in turn; else who would have to move against its own preference.";
        IReadOnlyList<BriefSentence> sentences = [.. result.Findings.Where(f => f.Kind == "graph.unforeseen").Select(f => f.Id).Distinct()
            .Select(id => new BriefSentence(Across.Sentence(result, id)!, marks.Of(id)))];
        return rows.Count == 0 ? null : new BriefSection("How could the conflict move from where it is?", Lead, false, sentences, ViewTable.Of(result, "Outcome", rows));
    }
}
