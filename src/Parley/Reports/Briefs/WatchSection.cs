using Parley.Assessment;

namespace Parley.Reports;

/// <summary>What happened since, and what to watch for: each indicator with the finding that it bears on.</summary>
internal static class WatchSection
{
    public static BriefSection? Write(AssessmentResult result, Marks marks)
    {
        var conflict = result.Views[0].Conflict;
        IReadOnlyList<BriefSentence> sentences =
        [
            .. conflict.Events.OrderBy(happened => happened.Date == "undated" ? "" : happened.Date, StringComparer.Ordinal)
                .Select(happened => new BriefSentence($"{happened.Date}: {Wording.Bare(happened.Says)}.", [])),
            .. conflict.Indicators.Select(indicator => Sentence(result, marks, indicator)),
        ];
        const string Lead = "What happened, and what would speak for or against an answer were it seen. Nothing is computed from it.";
        return sentences.Count == 0 ? null : new BriefSection("What happened, and what to watch", Lead, false, sentences);
    }

    private static BriefSentence Sentence(AssessmentResult result, Marks marks, Indicator indicator)
    {
        var known = result.Findings.Any(finding => finding.Id == indicator.Finding);
        var status = indicator.Status switch
        {
            IndicatorStatus.Seen => "Seen",
            IndicatorStatus.NotSeen => "Not seen",
            _ => "Not known whether seen",
        };
        var since = indicator.Since == "undated" ? "" : $", {indicator.Since}";
        var bears = $"{(indicator.Direction == IndicatorDirection.For ? "speaks for" : "speaks against")} {(known ? "the answer" : $"‘{indicator.Finding}’, which this model does not ask")}";
        return new BriefSentence($"{Wording.Bare(indicator.Says)} ({status.ToLowerInvariant()}{since}); {bears}.", known ? marks.Of([indicator.Finding]) : []);
    }
}
