using Parley.Assessment;

namespace Parley.Reports;

/// <summary>Tables with one column a perspective.</summary>
internal static class ViewTable
{
    public static BriefTable Of(AssessmentResult result, string subject, IReadOnlyList<BriefRow> rows) =>
        new([subject, .. result.Views.Select(view => view.Label)], rows);

    public static BriefRow Row(AssessmentResult result, Marks marks, string id, string subject) =>
        new(subject, [.. result.Views.Select(view => Wording.Capital(FindingText.Cell(view.Findings.FirstOrDefault(f => f.Id == id), view.Conflict)))], marks.Of(id));
}
