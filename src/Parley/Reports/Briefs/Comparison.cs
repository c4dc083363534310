using Parley.Assessment;

namespace Parley.Reports;

/// <summary>Findings lined up across perspectives: what all share, and where they part.</summary>
/// <param name="Shared">One sentence for each finding on which all views agree.</param>
/// <param name="Parted">One row for each finding on which they do not: one cell a view.</param>
/// <param name="References">What the marks stand for.</param>
public sealed record Comparison(IReadOnlyList<BriefView> Views, IReadOnlyList<BriefSentence> Shared, BriefTable Parted, IReadOnlyList<BriefReference> References)
{
    /// <summary>Where each pair of views really parts; empty where the assessment holds no cruxes.</summary>
    public IReadOnlyList<CruxPair> Cruxes { get; init; } = [];

    /// <summary>The cruxes as sections: sentences, then a table of what both views have at each path that decides, with the claims.</summary>
    public IReadOnlyList<BriefSection> CruxSections => [.. Cruxes.Select((pair, i) => new BriefSection(
        $"Crux: {pair.One} and {pair.Two}", i == 0 ? CruxReport.Lead : null, false, pair.Sentences,
        new BriefTable(["What decides", pair.One, pair.Two], [.. pair.Places.Select(place => new BriefRow($"{Wording.Capital(place.Words)} ({place.Path})", [place.One.Text, place.Two.Text], []))])))];

    /// <summary>Compares the views of an assessment. Findings that only some views have stand among those that part.</summary>
    public static Comparison Of(AssessmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var marks = new Marks(result);
        var ids = result.Findings.Where(finding => finding.Kind != CruxFindings.Kind).Select(finding => finding.Id).Distinct().ToList();
        var shared = new List<BriefSentence>();
        var parted = new List<BriefRow>();
        foreach (var id in ids)
        {
            if (Across.Agree(result, id) && Same(result, id))
                shared.Add(new BriefSentence(FindingText.Shared(result, id), marks.Of(id)));
            else
                parted.Add(ViewTable.Row(result, marks, id, Subject(result, id)));
        }
        var cruxes = CruxReport.Pairs(result, marks);
        return new Comparison(BriefWriter.Write(result).Views, shared, ViewTable.Of(result, "Finding", parted), marks.References()) { Cruxes = cruxes };
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
