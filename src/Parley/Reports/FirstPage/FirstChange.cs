using System.Globalization;
using Parley.Assessment;

namespace Parley.Reports;

/// <summary>The smallest change by each party that alters the answer, a line a party; the parties of which nothing was found in any view share a sentence.</summary>
internal static class FirstChange
{
    public static BriefSection? Write(AssessmentResult result, Marks marks)
    {
        var conflict = result.Views[0].Conflict;
        if (conflict.Question is not { } question)
            return null;
        var parties = conflict.Parties.Select(party => (Party: party, Id: $"graph.change.{question}.{party.Id}")).Where(entry => result.Findings.Any(finding => finding.Id == entry.Id)).ToList();
        var none = parties.Where(entry => result.Across(entry.Id).All(finding => finding is null || IsNone(finding))).ToList();
        IReadOnlyList<BriefRow> rows = [.. parties.Except(none).Select(entry => new BriefRow(entry.Party.Name, [Text(result, entry.Id)], marks.Of(entry.Id)))];
        IReadOnlyList<BriefSentence> sentences = none.Count == 0 ? []
            : [new BriefSentence($"None alone: {string.Join(", ", none.Select(entry => entry.Party.Name + Tried(result, entry.Id)))}.", marks.Of(none.Select(entry => entry.Id)))];
        return parties.Count == 0 ? null
            : new BriefSection("Smallest change by each that alters the answer (not advice)", null, false, sentences,
                rows.Count == 0 ? null : new BriefTable(["Party", "What it would have to hold differently"], rows));
    }

    private static bool IsNone(Finding finding) => finding.Value is FindingValue.Number { Value: double.PositiveInfinity };

    // The views in which something was found; of the others nothing is said, unless there is only one way to read it.
    private static string Text(AssessmentResult result, string id)
    {
        var said = result.Views.Select(view => (view.Label, view.Conflict, Finding: view.Findings.FirstOrDefault(finding => finding.Id == id)))
            .Where(entry => entry.Finding is not null && !IsNone(entry.Finding))
            .GroupBy(entry => FindingText.Cell(entry.Finding, entry.Conflict), entry => entry.Label).ToList();
        if (said.Count == 1 && said[0].Count() == result.Views.Count)
            return Wording.Capital(said[0].Key);
        var only = said.Sum(group => group.Count()) < result.Views.Count ? " only" : "";
        return string.Join("; ", said.Select(group => $"{string.Join(", ", group)}{(said.Count == 1 ? only : "")}: {group.Key}")) + ".";
    }

    // A search that was cut off says how far it went.
    private static string Tried(AssessmentResult result, string id)
    {
        var cut = result.Views.Select(view => (view.Label, Finding: view.Findings.FirstOrDefault(finding => finding.Id == id)))
            .Where(entry => entry.Finding is not null && entry.Finding.Detail["tried"][0] != "all")
            .GroupBy(entry => entry.Finding!.Detail["tried"][0], entry => entry.Label).ToList();
        return cut.Count == 0 ? "" : $" ({string.Join("; ", cut.Select(group =>
            $"{(result.Views.Count == 1 ? "" : $"{string.Join(", ", group)}: ")}up to {Wording.Count(int.Parse(group.Key, CultureInfo.InvariantCulture), "change")} tried"))})";
    }
}
