using System.Globalization;
using Parley.Assessment;

namespace Parley.Reports;

/// <summary>How sure the answers of a view are, as sections of text.</summary>
public static class DoubtReport
{
    /// <summary>The sections; a view without uncertain numbers has one that says so.</summary>
    public static IReadOnlyList<TextSection> Sections(DoubtResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var conflict = result.Model.Conflict;
        var findings = DoubtFindings.Of(result);
        if (findings.Count == 0)
            return [new TextSection("share", "How sure", null, [new TextLine(0, "No number with a range changes an answer: state ranges to ask how sure the answers are.")])];
        var certain = result.Questions.Where(doubt => doubt.IsCertain).Select(doubt => QuestionText.Statement(conflict, doubt.Question.Id)).ToList();
        return
        [
            .. Section("share", "How sure", Lead(result), ["doubt.share"]),
            .. Section("carries", "What carries each answer", "The share of an answer's spread that a number accounts for, alone and with others, with 95 per cent bounds. Shares overlap and can add up to more than 100.", ["doubt.carries", "doubt.swings"]),
            .. Section("tips", "Where each answer changes", "One number moved at a time, all others at their best guess; what is nearest to its best guess stands first.", ["doubt.tips"]),
            .. Section("joint", "The smallest joint change", "Several numbers moved together, by the least distance in half ranges. There may be a smaller one.", ["doubt.joint"]),
            .. certain.Count == 0 ? [] : (TextSection[])[new("certain", "Not in doubt here", "These rest on no number with a range, which does not make them certain.", [.. certain.Select(text => new TextLine(0, $"Whether {text}."))])],
        ];

        IEnumerable<TextSection> Section(string id, string heading, string lead, string[] kinds)
        {
            var asked = findings.Where(finding => kinds.Contains(finding.Kind)).ToList();
            IReadOnlyList<TextLine> lines = [.. asked.Where(finding => !Joined(finding)).Select(finding => new TextLine(0, FindingText.Sentence(finding, conflict))), .. Together(conflict, asked).Select(text => new TextLine(0, text))];
            return lines.Count == 0 ? [] : [new TextSection(id, heading, lead, lines)];
        }
    }

    // What is the same for many answers is said once.
    private static bool Joined(Finding finding) => finding.Value is FindingValue.Absent { Reason: AbsenceReason.NoneFound } || finding is { Kind: "doubt.share", Value: FindingValue.Probability { Low: 0, High: 1 } } && finding.Detail["truth"].Count > 0;

    private static IEnumerable<string> Together(Conflict conflict, List<Finding> asked)
    {
        foreach (var group in asked.Where(Joined).GroupBy(finding => (finding.Kind, Depends: finding.Kind == "doubt.share" ? QuestionText.Depends(finding.Subjects[0]) : "")))
        {
            var statements = Wording.List([.. group.Select(finding => QuestionText.Statement(conflict, finding.Subjects[0]))]);
            yield return Wording.Capital(group.Key.Kind switch
            {
                "doubt.share" => $"in every draw it depends whether {statements}: {group.Key.Depends}.",
                "doubt.tips" => $"no value of one number alone, at {group.First().Detail["points"][0]} points of each range that was tried, was found to change whether {statements}.",
                _ => $"no joint change within the ranges was found to turn whether {statements}.",
            });
        }
    }

    /// <summary>A stability map as rows of letters, the highest value of the second number on top.</summary>
    public static IReadOnlyList<string> Map(DoubtMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var width = map.Up.Max(value => InputText.Number(value).Length);
        return
        [
            .. map.Up.Select((value, row) => (value, row)).Reverse().Select(entry => $"{InputText.Number(entry.value).PadLeft(width)}  {string.Concat(map.Across.Select((_, column) => Letter(map.Answer(column, entry.row))))}"),
            $"{"".PadLeft(width)}  {InputText.Number(map.Across[0])} … {InputText.Number(map.Across[^1])}",
        ];
    }

    /// <summary>What the letters of a map mean, and what runs where.</summary>
    public static string MapLead(DoubtMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return $"Across: {InputText.Name(map.Conflict, map.First.Path)}. Upwards: {InputText.Name(map.Conflict, map.Second.Path)}. Y: {QuestionText.Statement(map.Conflict, map.Question.Id)}{(map.Question.IsTruth ? "" : " with even chance or more")}; . not; ? it depends. All other numbers at their best guess.";
    }

    private static char Letter(double answer) => answer switch { 1 => 'Y', 0 => '.', _ => '?' };

    private static string Lead(DoubtResult result)
    {
        var used = result.Questions.SelectMany(doubt => doubt.Part.Inputs).Distinct().Count();
        return $"Draws of {Wording.Count(used, "number")} with ranges (seed {result.Settings.Seed.ToString(CultureInfo.InvariantCulture)}). Shares say what follows if the ranges are right, not how right they are; bounds are the 95 per cent bounds of the draws alone.";
    }
}
