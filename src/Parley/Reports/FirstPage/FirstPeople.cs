using Parley.Assessment;

namespace Parley.Reports;

/// <summary>What the sources do not say about harm to people. It is weighed against nothing.</summary>
internal static class FirstPeople
{
    public static BriefSection? Write(AssessmentResult result)
    {
        IReadOnlyList<BriefSentence> sentences = [.. result.Views[0].Conflict.Omissions.Where(omission => omission.People).GroupBy(omission => omission.Source).Select(group => new BriefSentence(
            $"‘{Wording.Capital(group.Key.Replace('-', ' '))}’ is silent on {string.Join("; ", group.Select(omission => Short(omission.Says)))}.", []))];
        return sentences.Count == 0 ? null : new BriefSection("People", null, false, sentences);
    }

    // Up to the first comma: the full sections hold the rest.
    private static string Short(string says) => Wording.Small(Wording.Bare(says.Split(',')[0]));
}
