using System.Globalization;

namespace Parley.Reports;

/// <summary>Sentences about the further findings at a table: shared terms, ranges, linked issues, sponsors, steps and who could undo a deal.</summary>
internal static class DealsTableFindingText
{
    /// <summary>The finding as a clause, or null where it is about something else.</summary>
    public static string? Clause(Finding finding, Conflict conflict) => finding.Kind switch
    {
        "deals.common" => Items(finding) is { Count: > 0 } terms
            ? $"{At(finding, conflict)}, every package that all would accept has {Wording.List([.. terms.Select(term => Term(conflict, term))])}"
            : $"{At(finding, conflict)}, no term is common to all packages that all would accept",
        "deals.linked" => $"{At(finding, conflict)}, the way would open if the table also took up {Wording.List([.. Items(finding).Select(set => string.Join(" with ", set.Split('+').Select(id => $"‘{Issue(conflict, id)}’")))], "or")}",
        "deals.firm" => finding.Value is FindingValue.Truth { Value: true }
            ? $"{At(finding, conflict)}, whether anything is acceptable to all does not depend on where within the stated ranges the values lie"
            : $"{At(finding, conflict)}, whether anything is acceptable to all depends on where within the stated ranges the values lie",
        "deals.sponsor" => Sponsor(finding, conflict),
        "deals.steps" => Steps(finding, conflict),
        "deals.wrecks" => $"{At(finding, conflict)}, {Count(finding)} of the {finding.Detail["of"][0]} packages that the seated would accept would be refused by {conflict.InText(finding.Subjects[1])}, which is not seated and {(finding.Detail["fights"].Count > 0 ? "could fight on" : "has options of its own")}",
        "deals.wrecked" => $"if {Proposal(finding.Subjects[1], conflict)} were signed {At(finding, conflict)}, {conflict.InText(finding.Subjects[2])}, whose consent is not needed there, would move away from {Wording.Outcome(conflict, finding.Detail["outcome"][0])}{(finding.Value is FindingValue.Truth { Value: true } ? "" : $" in {finding.Detail["leaves"][0]} of its {finding.Detail["states"][0]} variants")}",
        _ => null,
    };

    /// <summary>What becomes of an answer to a proposal at the ends of stated ranges; empty where it is the same.</summary>
    public static string Ends(Finding finding)
    {
        var now = finding.Value switch { FindingValue.Truth { Value: true } => "accepts", FindingValue.Truth => "refuses", FindingValue.Absent { Reason: AbsenceReason.LeftOpen } => "depends", _ => "" };
        if (now.Length == 0 || finding.Detail.GetValueOrDefault("lowest") is not [var lowest] || finding.Detail.GetValueOrDefault("highest") is not [var highest])
            return "";
        var ends = new[] { lowest == now ? null : $"at the least favourable values within the ranges {Said(lowest)}", highest == now ? null : $"at the most favourable {Said(highest)}" }.OfType<string>().ToList();
        return ends.Count == 0 ? "" : $"; {string.Join(", and ", ends)}";
    }

    private static string Said(string verdict) => verdict switch { "accepts" => "it would accept", "refuses" => "it would refuse", _ => "it depends on what is left open" };

    private static string Sponsor(Finding finding, Conflict conflict)
    {
        var (party, proposal) = (conflict.InText(finding.Subjects[2]), Proposal(finding.Subjects[1], conflict));
        return finding.Value is FindingValue.Truth { Value: true }
            ? $"{At(finding, conflict)}, {party}, a sponsor of {proposal}, would itself prefer something else that all would accept{(finding.Detail["own"] is [var own] ? $" ({finding.Detail["best"][0]} against at most {own})" : "")}"
            : $"{At(finding, conflict)}, {party}, a sponsor of {proposal}, would get no more from anything else that all would accept";
    }

    private static string Steps(Finding finding, Conflict conflict)
    {
        var (proposal, tempted) = (Proposal(finding.Subjects[0], conflict), Items(finding).Select(item => item.Split('.')).ToList());
        if (tempted.Count == 0)
            return $"nobody would gain by not doing its step of {proposal}, as long as all others keep to it";
        var order = finding.Detail["order"].Count == 0 ? "" : $"; in the order {string.Join(", ", finding.Detail["order"])} nobody would";
        return $"of the steps of {proposal}, {Wording.List([.. tempted.Select(pair => $"{conflict.InText(pair[1])} would gain by not doing ‘{pair[0]}’")])}{order}";
    }

    private static IReadOnlyList<string> Items(Finding finding) => ((FindingValue.Set)finding.Value).Items;

    private static string At(Finding finding, Conflict conflict) =>
        conflict.Tables.FirstOrDefault(table => table.Id == finding.Subjects[0]) is { } table ? $"at the table ‘{table.Name}’" : "with the consent of all parties that have values";

    private static string Proposal(string id, Conflict conflict) => $"‘{conflict.Proposals.FirstOrDefault(p => p.Id == id)?.Name ?? id}’";

    private static string Issue(Conflict conflict, string id) => conflict.Issues.FirstOrDefault(issue => issue.Id == id)?.Says ?? id;

    private static string Term(Conflict conflict, string term)
    {
        var point = term.IndexOf('.', StringComparison.Ordinal);
        var issue = conflict.Issues.FirstOrDefault(issue => issue.Id == term[..point]);
        return $"‘{issue?.Says ?? term[..point]}: {issue?.Levels.FirstOrDefault(level => level.Id == term[(point + 1)..])?.Says ?? term[(point + 1)..]}’";
    }

    private static string Count(Finding finding) => ((FindingValue.Number)finding.Value).Value.ToString("N0", CultureInfo.InvariantCulture);
}
