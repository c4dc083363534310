using Parley.Evidence;
using static Parley.Reports.LedgerWords;

namespace Parley.Reports;

/// <summary>How much evidence there is, and how many figures are the analyst's own.</summary>
internal static class LedgerCounts
{
    public static TextSection Section(Ledger ledger, LedgerWords words)
    {
        var claims = ledger.Uses.Count;
        var lines = new List<string>();
        if (ledger.Base.Illustrative)
            lines.Add("The figures and rankings are marked as illustrative.");
        lines.Add(claims == 0
            ? $"No claims; {Count(ledger.Sources.Count, "source")}."
            : $"{Count(claims, "claim")} from {Count(ledger.Sources.Count, "source")}; {Count(ledger.WithoutSpeaker.Count(), "claim names", "claims name")} no speaker.");
        if (ledger.Commitments.Count + ledger.OpenConditions.Count + ledger.Omissions.Count > 0)
            lines.Add($"{Count(ledger.Commitments.Count, "commitment")}; {Count(ledger.OpenConditions.Count, "condition")} with unspecified content; {Count(ledger.Omissions.Count, "omission")}.");
        if (claims > 0)
            lines.Add($"Nothing rests on {ledger.Uses.Count(use => use.Unused)} of {Count(claims, "claim")}; {Count(ledger.Unclaimed.Count, "part of the model rests", "parts of the model rest")} on no claim.");
        lines.AddRange(Figures(ledger, words));
        return new TextSection("counts", "Counts", null, [.. lines.Select(line => new TextLine(0, line))]);
    }

    private static IEnumerable<string> Figures(Ledger ledger, LedgerWords words)
    {
        var same = ledger.Figures.Select(figure => figure with { Perspective = null }).Distinct().Count() == 1;
        foreach (var figure in same ? ledger.Figures.Take(1) : ledger.Figures)
        {
            if (figure.Numbers + figure.Statements + figure.Unknown == 0)
                continue;
            var where = !same ? $"In \"{words.View(figure.Perspective)}\": " : ledger.Perspectives.Count > 1 ? "In every perspective: " : "";
            yield return $"{where}{Sentence(figure)}";
        }
    }

    private static string Sentence(FigureCount figure)
    {
        var parts = new List<string>();
        if (figure.Numbers > 0)
            parts.Add($"{figure.OwnNumbers} of {Count(figure.Numbers, "number")}");
        if (figure.Statements > 0)
            parts.Add($"{figure.OwnStatements} of {Count(figure.Statements, "statement")} of preference");
        var own = parts.Count == 0 ? "" : $"{And(parts)} {(figure is { Numbers: 0, OwnStatements: 1 } or { Statements: 0, OwnNumbers: 1 } ? "is" : "are")} the analyst's own";
        var unknown = figure.Unknown == 0 ? "" : $"{(own.Length == 0 ? "" : "; ")}{Count(figure.Unknown, "number is", "numbers are")} stated as unknown";
        return $"{own}{unknown}.";
    }
}
