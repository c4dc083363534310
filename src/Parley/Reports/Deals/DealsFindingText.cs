using System.Globalization;

namespace Parley.Reports;

/// <summary>Sentences about the findings on deals.</summary>
internal static class DealsFindingText
{
    /// <summary>The finding as a clause, or null where it is about something else.</summary>
    public static string? Clause(Finding finding, Conflict conflict) =>
        AtTable(finding, conflict) is { } clause && finding.Kind != "deals.proposal" ? $"{At(finding, conflict)}, {clause}" : AtTable(finding, conflict);

    /// <summary>The clause without the table, which is left to what stands before it.</summary>
    public static string? AtTable(Finding finding, Conflict conflict) => finding.Kind switch
    {
        "deals.zone" => Zone(finding, conflict),
        "deals.concession" => Concession(finding, conflict),
        "deals.closes" => $"{DealsWording.Line(conflict, finding.Subjects[1])} alone rules out every package that all would accept; without it there are {finding.Detail["acceptable"][0]}",
        "deals.refused" => $"{Count(finding)} of the {finding.Detail["of"][0]} packages that the seated would accept are refused by {Wording.Parties(conflict, finding.Detail["by"], "or")}, who would have to carry them out",
        "deals.completions" => Completions(finding, conflict),
        "deals.proposal" => Proposal(finding, conflict) + DealsTableFindingText.Ends(finding),
        _ => DealsTableFindingText.Clause(finding, conflict),
    };

    /// <summary>The finding in the few words of a cell, or null where it is about something else.</summary>
    public static string? Cell(Finding finding, Conflict conflict) => finding switch
    {
        { Kind: "deals.proposal", Value: FindingValue.Absent { Reason: AbsenceReason.LeftOpen } } => "depends on what is left open",
        { Kind: "deals.zone" or "deals.proposal", Value: FindingValue.Absent absent } => Reason(absent, conflict),
        { Kind: "deals.zone", Value: FindingValue.Truth { Value: true } } => Amount(finding),
        { Kind: "deals.zone" } => "none",
        { Kind: "deals.proposal", Value: FindingValue.Truth accepts } => (accepts.Value ? "accepts" : "refuses") + Figures(finding),
        { Kind: "deals.concession", Value: FindingValue.Number number } => double.IsFinite(number.Value) ? number.Value.ToString("0.####", CultureInfo.InvariantCulture) : "not alone",
        { Kind: "deals.completions" } => Count(finding) is var ways && ways == "0" ? "none" : ways,
        { Kind: "deals.refused" } => $"{Count(finding)} of {finding.Detail["of"][0]}",
        _ => null,
    };

    /// <summary>Why nothing can be said, for the reasons that belong to deals.</summary>
    public static string Reason(FindingValue.Absent absent, Conflict conflict) => absent.Reason switch
    {
        AbsenceReason.NoWorth => $"no values are stated for {Wording.Parties(conflict, absent.Names)}",
        AbsenceReason.NoReservation => $"no figure is given for what {Wording.Parties(conflict, absent.Names)} {(absent.Names.Count == 1 ? "has" : "have")} without an agreement",
        AbsenceReason.LeftOpen => $"depends on what is left open: {DealsWording.Issues(conflict, absent.Names)}",
        _ => "a limit was reached first",
    };

    private static string Zone(Finding finding, Conflict conflict) => finding.Value switch
    {
        FindingValue.Absent absent => $"whether there is something that all would accept cannot be said: {Reason(absent, conflict)}",
        FindingValue.Truth { Value: true } => $"{Amount(finding)} of the {finding.Detail["packages"][0]} permitted packages are acceptable to all whose consent is needed",
        _ => $"no package is acceptable to all whose consent is needed",
    };

    private static string Concession(Finding finding, Conflict conflict)
    {
        var party = conflict.InText(finding.Subjects[1]);
        return finding.Value is FindingValue.Number number && double.IsFinite(number.Value)
            ? $"{party} alone would open the way by taking {number.Value.ToString("0.####", CultureInfo.InvariantCulture)} less than it has without an agreement"
            : $"{party} alone could not open the way: no permitted package satisfies all the others";
    }

    private static string Completions(Finding finding, Conflict conflict)
    {
        var proposal = conflict.Proposals.FirstOrDefault(p => p.Id == finding.Subjects[1])?.Name ?? finding.Subjects[1];
        return Count(finding) is var ways && ways == "0" ? $"however what ‘{proposal}’ leaves open is settled, somebody whose consent is needed would refuse"
            : $"{ways} {(ways == "1" ? "way" : "ways")} of settling what ‘{proposal}’ leaves open {(ways == "1" ? "is" : "are")} acceptable to all whose consent is needed";
    }

    private static string Proposal(Finding finding, Conflict conflict)
    {
        var (party, proposal) = (conflict.InText(finding.Subjects[2]), $"‘{conflict.Proposals.FirstOrDefault(p => p.Id == finding.Subjects[0])?.Name ?? finding.Subjects[0]}’");
        var crosses = finding.Detail["crosses"].Count == 0 ? "" : $"; it crosses {DealsWording.Lines(conflict, finding.Detail["crosses"])}";
        return finding.Value switch
        {
            FindingValue.Truth { Value: true } => $"{party} would accept {proposal}{Figures(finding)}",
            FindingValue.Truth => $"{party} would refuse {proposal}{Figures(finding)}{crosses}",
            FindingValue.Absent { Reason: AbsenceReason.LeftOpen } absent => $"whether {party} would accept {proposal} {Reason(absent, conflict)}",
            FindingValue.Absent absent => $"whether {party} would accept {proposal} cannot be said: {Reason(absent, conflict)}",
            _ => finding.Id,
        };
    }

    private static string Figures(Finding finding)
    {
        var (value, without) = (finding.Detail["value"], finding.Detail["without"]);
        var worth = value.Count == 0 ? "" : value[0] == value[1] ? value[0] : $"{value[0]} to {value[1]}";
        return worth.Length == 0 || without.Count == 0 ? "" : $" ({worth} against {without[0]} without an agreement)";
    }

    private static string At(Finding finding, Conflict conflict) =>
        conflict.Tables.FirstOrDefault(table => table.Id == finding.Subjects[0]) is { } table ? $"at the table ‘{table.Name}’" : "with the consent of all parties that have values";

    private static string Amount(Finding finding) => finding.Detail["acceptable"] is var range && range[0] == range[1] ? range[0] : $"between {range[0]} and {range[1]}";

    private static string Count(Finding finding) => ((FindingValue.Number)finding.Value).Value.ToString("N0", CultureInfo.InvariantCulture);
}
