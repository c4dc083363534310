using System.Globalization;
using Parley.Assessment;

namespace Parley.Reports;

/// <summary>How sure every answer is, what carries it and where it would turn, view by view; answers that were the same in every draw and turn nowhere have one row.</summary>
internal static class DoubtSection
{
    public static BriefSection? Write(AssessmentResult result, Marks marks)
    {
        if (result.Findings.FirstOrDefault(finding => finding.Kind == "doubt.share") is null)
            return null;
        var shares = result.Findings.Where(finding => finding.Kind == "doubt.share").DistinctBy(finding => finding.Id).ToList();
        IReadOnlyList<BriefRow> rows = [.. shares.SelectMany(share => Rows(result, marks, share.Subjects[0]))];
        var lead = $"From {Draws(result)} draws of the numbers with ranges (seed {result.Seed}). Shares say what follows if the ranges are right, not how right they are. Of a chance: the range of nine draws in ten.";
        return new BriefSection("How sure are the answers, and what do they rest on?", lead, false, [], ViewTable.Of(result, "Answer", rows));
    }

    /// <summary>How many draws the answers rest on: a number, or the least and the most.</summary>
    internal static string Draws(AssessmentResult result)
    {
        var draws = result.Views.Select(view => view.Doubt).OfType<DoubtResult>().SelectMany(doubt => doubt.Questions).Where(doubt => !doubt.IsCertain)
            .Select(doubt => doubt.Low.Defined + doubt.Low.Absent).Order().Select(count => count.ToString(CultureInfo.InvariantCulture)).ToList();
        return draws[0] == draws[^1] ? draws[0] : $"{draws[0]} to {draws[^1]}";
    }

    private static IEnumerable<BriefRow> Rows(AssessmentResult result, Marks marks, string question)
    {
        var view = result.Views.First(view => view.Findings.Any(finding => finding.Id == $"doubt.share.{question}"));
        yield return ViewTable.Row(result, marks, $"doubt.share.{question}", Wording.Capital(QuestionText.Statement(view.Conflict, question)));
        foreach (var (kind, subject) in ((string, string)[])[("doubt.carries", "– rests most on"), ("doubt.swings", "– moves most with"), ("doubt.tips", "– turns")])
            if (result.Findings.Any(finding => finding.Id == $"{kind}.{question}" && finding.Value is not FindingValue.Absent))
                yield return ViewTable.Row(result, marks, $"{kind}.{question}", subject);
    }
}
