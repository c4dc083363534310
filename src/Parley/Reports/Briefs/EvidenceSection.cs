using Parley.Assessment;
using Parley.Evidence;

namespace Parley.Reports;

/// <summary>How thin the evidence is: claims, speakers, and how much of each view is the analyst's own.</summary>
internal static class EvidenceSection
{
    public static BriefSection? Write(AssessmentResult result)
    {
        var ledger = Ledger.Of(result.Model);
        var sentences = new List<BriefSentence>();
        if (ledger.Claims.Count > 0)
            sentences.Add(new BriefSentence(Claims(ledger), []));
        var said = result.Views.Select(view => (view.Label, Text: Own(ledger.Figures.FirstOrDefault(figures => figures.Perspective == view.Conflict.Perspective?.Id))))
            .Where(entry => entry.Text.Length > 0).GroupBy(entry => entry.Text).ToList();
        foreach (var group in said)
            sentences.Add(new BriefSentence(
                result.Views.Count == 1 ? Wording.Capital(group.Key) : $"{Wording.Capital(Across.Views(result, [.. group.Select(entry => entry.Label)]))}, {group.Key}", []));
        return sentences.Count == 0 ? null : new BriefSection("Evidence", null, false, sentences);
    }

    private static string Claims(Ledger ledger)
    {
        var ascribed = ledger.OfKind(ClaimKind.AscribedMotive).Count();
        var unnamed = ledger.WithoutSpeaker.Count();
        var motives = ascribed == 0 ? "" : $"; {Wording.Count(ascribed, "ascribes a motive", "ascribe a motive")} to somebody else";
        var speakers = unnamed == 0 ? "; all name a speaker" : $"; {Wording.Count(unnamed, "names", "name")} no speaker";
        return $"{Wording.Capital(Wording.Count(ledger.Claims.Count, "claim"))} from {Wording.Count(ledger.Sources.Count, "source")}{motives}{speakers}.";
    }

    private static string Own(FigureCount? count)
    {
        if (count is null || count.Statements + count.Numbers + count.Unknown == 0)
            return "";
        var parts = new List<string>();
        if (count.Statements > 0)
            parts.Add(Share(count.OwnStatements, count.Statements, "statement", "of preference") + "; the order of the statements is the analyst's");
        if (count.Numbers > 0)
            parts.Add(Share(count.OwnNumbers, count.Numbers, "number", ""));
        if (count.Unknown > 0)
            parts.Add($"{Wording.Count(count.Unknown, "number is", "numbers are")} stated as unknown");
        return string.Join("; ", parts) + ".";
    }

    private static string Share(int own, int all, string one, string of)
    {
        var what = $"{one}{(all == 1 ? "" : "s")}{(of.Length > 0 ? " " + of : "")}";
        return own == 0 ? $"{(all == 1 ? "the one" : $"all {all}")} {what} rest{(all == 1 ? "s" : "")} on a source's claim"
            : own == all ? $"{(all == 1 ? "the one" : $"all {all}")} {what} {(all == 1 ? "is" : "are")} the analyst's own"
            : $"{own} of {all} {what} are the analyst's own, the others rest on a source's claim";
    }
}
