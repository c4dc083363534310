using Parley.Assessment;

namespace Parley.Reports;

/// <summary>Findings lined up across perspectives: what all share, and where they part.</summary>
/// <param name="Shared">One sentence for each finding on which all views agree.</param>
/// <param name="Parted">One row for each finding on which they do not: one cell a view.</param>
/// <param name="References">What the marks stand for.</param>
public sealed record Comparison(IReadOnlyList<BriefView> Views, IReadOnlyList<BriefSentence> Shared, BriefTable Parted, IReadOnlyList<BriefReference> References)
{
    /// <summary>Compares the views of an assessment. Findings that only some views have stand among those that part.</summary>
    public static Comparison Of(AssessmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var marks = new Marks(result);
        var ids = result.Findings.Select(finding => finding.Id).Distinct().ToList();
        var shared = new List<BriefSentence>();
        var parted = new List<BriefRow>();
        foreach (var id in ids)
        {
            if (Across.Agree(result, id) && Same(result, id))
                shared.Add(new BriefSentence(FindingText.Shared(result, id), marks.Of(id)));
            else
                parted.Add(ViewTable.Row(result, marks, id, Subject(result, id)));
        }
        return new Comparison(BriefWriter.Write(result).Views, shared, ViewTable.Of(result, "Finding", parted), marks.References());
    }

    // The same number of changes towards different answers, or of steps by different parties, is no agreement; the same outcome for different reasons is.
    private static bool Same(AssessmentResult result, string id) => result.Views.Count > 0 && (result.Across(id)[0]!.Kind is "graph.holds" or "graph.now"
        || result.Views.Select(view => FindingText.Sentence(view.Findings.First(f => f.Id == id), view.Conflict)).Distinct().Count() == 1);

    private static string Subject(AssessmentResult result, string id)
    {
        var conflict = result.Views[0].Conflict;
        var finding = result.Findings.First(f => f.Id == id);
        var subjects = finding.Subjects.Select(subject => conflict.Outcomes.Any(o => o.Id == subject) ? Wording.Outcome(conflict, subject) : conflict.NameOf(subject).Replace('-', ' '));
        var question = finding.Kind switch
        {
            "graph.now" => "Would all stay at the status quo",
            "graph.holds" => "Would all stay at",
            "graph.reach" => "Reached willingly:",
            "graph.change" => "Smallest change:",
            "graph.unforeseen" => "Moves unforeseen by",
            "condition" => "Condition",
            "commitment" => "Commitment",
            "forecast" => "Forecast",
            _ when WarText.Says(finding) => WarText.Question(finding, conflict),
            _ => finding.Kind,
        };
        return WarText.Says(finding) ? question : $"{question} {string.Join(", ", subjects)}".TrimEnd();
    }
}
