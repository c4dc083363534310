using Parley.Assessment;

namespace Parley.Reports;

/// <summary>What everyone at each table would take, what would open the way, and what each party would say to each proposal. What holds at several tables is said once.</summary>
internal static class DealsSection
{
    private static readonly string[] Kinds = ["deals.zone", "deals.refused", "deals.concession", "deals.closes", "deals.completions"];

    public static BriefSection? Write(AssessmentResult result, Marks marks)
    {
        var found = result.Findings.Where(finding => Kinds.Contains(finding.Kind)).DistinctBy(finding => finding.Id).ToList();
        var alone = Alone(result, found);
        IReadOnlyList<(string Text, string Table, IReadOnlyList<string> Ids)> said =
        [
            .. found.Where(finding => !alone.Exists(entry => entry.Ids.Contains(finding.Id)))
                .Select(finding => (Across.Sentence(result, finding.Id, (f, conflict) => Wording.Capital(DealsFindingText.AtTable(f, conflict) ?? "") + ".")!, finding.Subjects[0], (IReadOnlyList<string>)[finding.Id])),
            .. alone,
        ];
        var order = found.Select(finding => finding.Id).ToList();
        List<BriefSentence> sentences = [.. said.GroupBy(entry => entry.Text).OrderBy(group => order.IndexOf(group.First().Ids[0]))
            .Select(group => new BriefSentence($"{Tables(result.Views[0].Conflict, [.. group.Select(entry => entry.Table)])}: {Wording.Small(group.Key)}", marks.Of(group.SelectMany(entry => entry.Ids))))];
        var rows = Proposals(result, marks);
        sentences.AddRange(Open(result, rows.Count > 0));
        return sentences.Count + rows.Count == 0 ? null
            : new BriefSection("Deals and the table", null, true, sentences, rows.Count == 0 ? null : ViewTable.Of(result, "Would it accept?", rows));
    }

    // Parties of which each alone could not open the way at a table, in the same views, share a sentence.
    private static List<(string Text, string Table, IReadOnlyList<string> Ids)> Alone(AssessmentResult result, IReadOnlyList<Finding> found) =>
        [.. found.Where(finding => finding.Kind == "deals.concession" && result.Across(finding.Id).All(f => f?.Value is null or FindingValue.Number { Value: double.PositiveInfinity }))
            .GroupBy(finding => (Table: finding.Subjects[0], Views: string.Join(' ', result.Views.Where(view => view.Findings.Any(f => f.Id == finding.Id)).Select(view => view.Label))))
            .Select(group => ($"{(result.Views.Count == 1 ? "" : Across.Views(result, group.Key.Views.Split(' ')) + ", ")}{Wording.Parties(result.Views[0].Conflict, [.. group.Select(f => f.Subjects[1])], "or")} alone could not open the way: no permitted package satisfies all the others.",
                group.Key.Table, (IReadOnlyList<string>)[.. group.Select(f => f.Id)]))];

    private static string Tables(Conflict conflict, IReadOnlyList<string> ids) => conflict.Tables.Count == 0 ? "With the consent of all parties that have values"
        : $"At the table{(ids.Count == 1 ? "" : "s")} {Wording.List([.. ids.Select(id => $"‘{conflict.Tables.First(table => table.Id == id).Name}’")])}";

    private static List<BriefRow> Proposals(AssessmentResult result, Marks marks)
    {
        var first = result.Views[0].Conflict;
        return [.. result.Findings.Where(finding => finding.Kind == "deals.proposal").DistinctBy(finding => finding.Id)
            .Select(finding => ViewTable.Row(result, marks, finding.Id, $"{first.Proposals.FirstOrDefault(p => p.Id == finding.Subjects[0])?.Name ?? finding.Subjects[0]}: {first.NameOf(finding.Subjects[2])}"))];
    }

    // What a proposal leaves open is said once, and not for every party.
    private static IEnumerable<BriefSentence> Open(AssessmentResult result, bool judged)
    {
        var conflict = result.Views[0].Conflict;
        foreach (var proposal in judged ? conflict.Proposals : [])
        {
            var names = result.Findings.Where(finding => finding.Kind == "deals.proposal" && finding.Subjects[0] == proposal.Id).Select(finding => finding.Value).OfType<FindingValue.Absent>()
                .Where(absent => absent.Reason == AbsenceReason.LeftOpen).SelectMany(absent => absent.Names).ToHashSet();
            if (names.Count > 0)
                yield return new BriefSentence($"‘{proposal.Name}’ leaves open what parties value: {DealsWording.Issues(conflict, [.. conflict.Issues.Select(issue => issue.Id).Where(names.Contains)])}.", []);
        }
    }
}
