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
        foreach (var view in result.Views)
        {
            var statements = view.Conflict.Preferences.SelectMany(p => p.Statements.Select(s => s.Because.Count + p.Because.Count)).ToList();
            var own = statements.Count(claims => claims == 0);
            if (statements.Count > 0)
                sentences.Add(new BriefSentence(
                    $"{(result.Views.Count > 1 ? view.Label + ": " : "")}{own} of {statements.Count} statements of preference rest on no claim and are the analyst's own.", []));
        }
        return new BriefSection("Evidence", null, false, sentences);
    }
}
