using Parley.Assessment;

namespace Parley.Reports;

/// <summary>How thin the evidence is: claims, speakers, and how much of each view is the analyst's own.</summary>
internal static class EvidenceSection
{
    public static BriefSection? Write(AssessmentResult result)
    {
        var conflict = result.Views[0].Conflict;
        if (conflict.Claims.Count == 0 && conflict.Preferences.Count == 0)
            return null;
        var sentences = new List<BriefSentence>();
        if (conflict.Claims.Count > 0)
        {
            var unnamed = conflict.Claims.Count(claim => claim.Speaker.Count == 0);
            var ascribed = conflict.Claims.Count(claim => claim.Kind == ClaimKind.AscribedMotive);
            sentences.Add(new BriefSentence(
                $"{Wording.Capital(Wording.Count(conflict.Claims.Count, "claim"))} from {Wording.Count(conflict.Sources.Count, "source")}; {ascribed} ascribe a motive to somebody else; {Wording.Count(unnamed, "names", "name")} no speaker.", []));
        }
        var own = conflict.Sources.Where(source => source.Own).Select(source => source.Id).ToHashSet();
        var guesses = conflict.Claims.Where(claim => own.Contains(claim.Source)).Select(claim => claim.Id).ToHashSet();
        foreach (var view in result.Views)
        {
            var statements = view.Conflict.Preferences.SelectMany(p => p.Statements.Select(s => s.Because.Concat(p.Because).Any(claim => !guesses.Contains(claim)))).ToList();
            if (statements.Count > 0)
                sentences.Add(new BriefSentence(
                    $"{(result.Views.Count > 1 ? view.Label + ": " : "")}{statements.Count(tied => !tied)} of {statements.Count} statements of preference rest on no source's claim and are the analyst's own. Their order is the analyst's throughout.", []));
        }
        return new BriefSection("Evidence", null, false, sentences);
    }
}
