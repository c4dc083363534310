using Parley.Assessment;

namespace Parley.Reports;

/// <summary>What the sources do not speak of. Harm to people is reported here and never weighed against anything.</summary>
internal static class SilenceSection
{
    public static BriefSection? Write(AssessmentResult result)
    {
        var conflict = result.Views[0].Conflict;
        IReadOnlyList<BriefSentence> sentences = [.. conflict.Omissions.GroupBy(omission => omission.Source).Select(group => new BriefSentence(
            $"The source ‘{group.Key.Replace('-', ' ')}’ does not speak of: {string.Join("; ", group.Select(omission => Wording.Small(Wording.Bare(omission.Says))))}.", []))];
        return sentences.Count == 0 ? null : new BriefSection("What the sources are silent on", null, false, sentences);
    }
}
