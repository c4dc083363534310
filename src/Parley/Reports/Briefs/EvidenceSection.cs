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
        {
            var ascribed = ledger.OfKind(ClaimKind.AscribedMotive).Count();
            sentences.Add(new BriefSentence(
                $"{Wording.Capital(Wording.Count(ledger.Claims.Count, "claim"))} from {Wording.Count(ledger.Sources.Count, "source")}; {Wording.Count(ascribed, "ascribes a motive", "ascribe a motive")} to somebody else; {Wording.Count(ledger.WithoutSpeaker.Count(), "names", "name")} no speaker.", []));
        }
        foreach (var view in result.Views)
        {
            var count = ledger.Figures.FirstOrDefault(figures => figures.Perspective == view.Conflict.Perspective?.Id);
            if (count is null || count.Statements + count.Numbers + count.Unknown == 0)
                continue;
            var parts = new List<string>();
            if (count.Statements > 0)
                parts.Add($"{count.OwnStatements} of {count.Statements} statements of preference");
            if (count.Numbers > 0)
                parts.Add($"{count.OwnNumbers} of {count.Numbers} numbers");
            if (count.Unknown > 0)
                parts.Add($"{Wording.Count(count.Unknown, "number")} stated as unknown");
            sentences.Add(new BriefSentence($"{(result.Views.Count > 1 ? view.Label + ": " : "")}{Wording.List(parts)} rest on no source's claim: they are the analyst's own, and so is the order of the statements.", []));
        }
        return sentences.Count == 0 ? null : new BriefSection("Evidence", null, false, sentences);
    }
}
