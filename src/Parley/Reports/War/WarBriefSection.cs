using Parley.Assessment;

namespace Parley.Reports;

/// <summary>What fighting on would bring, and whether a ceasefire would be agreed to and last.</summary>
internal static class WarBriefSection
{
    /// <summary>How often agreements have failed elsewhere, with what the figures are.</summary>
    public const string OutsideView =
        "Outside view: of 95 fighting episodes that ended by a ceasefire 20 % recurred (median 306 days of quiet), of 105 that ended by a peace agreement 7.5 % (682 days). "
        + "UCDP conflict termination data, dyads. Ceasefires that failed early are probably not counted, so read this as optimistic.";

    /// <summary>The same in fewer words.</summary>
    public const string OutsideShort =
        "Of 95 fighting episodes that ended by a ceasefire 20 % recurred, of 105 that ended by a peace agreement 7.5 % (UCDP); early failures are probably not counted.";

    public static BriefSection? Write(AssessmentResult result, Marks marks)
    {
        if (result.Views.All(view => view.War is null))
            return null;
        IReadOnlyList<BriefRow> rows = [.. result.Findings.Where(WarText.Says).Select(finding => finding.Id).Distinct()
            .Select(id => ViewTable.Row(result, marks, id, Question(result, id)))];
        const string Lead = "This rests on the figures of the war section alone, the answers above on stated preferences. Where the two differ, each leaves out something that the other holds. What it is worth: in periods of the whole stake's flow, above or below fighting on. Chances span both expectations of the end.";
        return new BriefSection("What would fighting on bring, and would a ceasefire last?", Lead, false, [new BriefSentence(OutsideView, [])], ViewTable.Of(result, "Question", rows));
    }

    private static string Question(AssessmentResult result, string id)
    {
        var view = result.Views.First(view => view.Findings.Any(finding => finding.Id == id));
        return WarText.Question(view.Findings.First(finding => finding.Id == id), view.Conflict);
    }
}
