using Parley.Assessment;

namespace Parley.Reports;

/// <summary>Questions to the parties on whose unknown comparisons an answer may depend.</summary>
internal static class AskUnknown
{
    private const int MostNamed = 3;

    public static IEnumerable<BriefSentence> Sentences(AssessmentResult result, Marks marks)
    {
        foreach (var group in result.Views.SelectMany(view => view.Findings.Select(finding => (view.Conflict, finding)))
            .SelectMany(entry => entry.finding.Value is FindingValue.Absent { Reason: AbsenceReason.UnknownComparison } absent ? absent.Names.Select(party => (entry.Conflict, entry.finding, Party: party)) : [])
            .GroupBy(entry => (entry.Party, Asks: Asks(entry.Conflict, entry.Party))))
            yield return new BriefSentence($"{Wording.Capital(group.First().Conflict.InText(group.Key.Party))}: {group.Key.Asks}?", marks.Of(group.Select(entry => entry.finding.Id).Distinct()));
    }

    private static string Asks(Conflict conflict, string party)
    {
        var preference = conflict.Preferences.First(p => p.Party == party);
        List<string> asks =
        [
            .. preference.Unknown.Select(comparison => $"which is better, {Said(conflict, comparison.Left)} or {Said(conflict, comparison.Right)}"),
            .. preference.Weights.Where(weight => weight.Amount.Form == AssumptionForm.Unknown).Select(weight => $"how much does {Said(conflict, weight.On)} weigh"),
        ];
        return $"{string.Join("; ", asks.Take(MostNamed))}{(asks.Count > MostNamed ? $"; and {Wording.Number(asks.Count - MostNamed)} more" : "")}";
    }

    private static string Said(Conflict conflict, Formula formula) => formula is Formula.Name name && conflict.Outcomes.Any(outcome => outcome.Id == name.Text) ? Wording.Outcome(conflict, name.Text) : $"‘{formula}’";
}
