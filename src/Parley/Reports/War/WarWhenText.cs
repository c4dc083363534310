using System.Globalization;
using Parley.Files;

namespace Parley.Reports;

/// <summary>For which words of a scale a ceasefire now would be agreed to, and who would refuse it at the others, with the numbers that the words stand for.</summary>
internal static class WarWhenText
{
    public static string Sentence(Finding finding, Conflict conflict)
    {
        var (about, runs) = (About(finding, conflict), Runs(finding));
        var inForce = finding.Detail["in-force"].Count > 0;
        if (runs.Count == 0)
            return $"no word of {about} can stand in this model";
        if (runs is [var only])
            return $"{Says(only, conflict, inForce, true)} whatever {about}, at every word from {Numbered(finding, only)}{Stated(finding)}";
        var said = Groups(runs).Select((group, i) => $"{Says(group[0], conflict, inForce, i == 0)} {string.Join(" and ", group.Select(run => $"{(run.Words.Count == 1 ? "at" : "from")} {Numbered(finding, run)}"))}");
        return $"it depends on {about}: {string.Join("; ", said)}{Stated(finding)}";
    }

    public static string Cell(Finding finding, Conflict conflict)
    {
        var runs = Runs(finding);
        return runs is [var only]
            ? $"{Short(only, conflict)} throughout, {Range(only)}"
            : string.Join("; ", Groups(runs).Select(group => $"{Short(group[0], conflict)}: {string.Join(", ", group.Select(Range))}"));
    }

    public static string Question(Finding finding, Conflict conflict) =>
        $"Who would {(finding.Detail["in-force"].Count > 0 ? "break the ceasefire" : "refuse a ceasefire now")}, by {About(finding, conflict)}";

    /// <summary>What was varied.</summary>
    public static string About(Finding finding, Conflict conflict) => finding.Subjects[0] switch
    {
        "strength" => $"the strength of {WarWording.Side(conflict, finding.Detail["sides"][0])} against {WarWording.Side(conflict, finding.Detail["sides"][1])}",
        "recovery" when finding.Subjects[1] == "both" => "the recovery of both sides in a pause, the same for each",
        "guarantee" when finding.Subjects[1] == "both" => "the response to a breach by whichever side",
        "recovery" => $"the recovery of {WarWording.Side(conflict, finding.Subjects[1])} in a pause",
        _ => $"the response to a breach by {WarWording.Side(conflict, finding.Subjects[1])}",
    };

    private static string Says(Run run, Conflict conflict, bool inForce, bool first)
    {
        var what = inForce ? "the ceasefire" : "a ceasefire now";
        if (run.Refusing.Length == 0)
            return $"{(first ? what : "it")} would be {(inForce ? "held" : "agreed to")}";
        return $"{Who(run, conflict)} would {(inForce ? "break" : "refuse")} {(first ? what : "it")}";
    }

    private static string Short(Run run, Conflict conflict) => run.Refusing.Length == 0 ? "nobody" : Who(run, conflict);

    private static string Who(Run run, Conflict conflict) => WarText.Names(run.Refusing.Split(' '), conflict);

    private static string Stated(Finding finding) => finding.Detail["stated"].Count == 0 ? "" : $" (stated: {finding.Detail["stated"][0]})";

    // Words that follow each other on the scale, with the same answer.
    private static List<Run> Runs(Finding finding)
    {
        var runs = new List<Run>();
        foreach (var (word, refusing) in finding.Detail["tried"].Zip(finding.Detail["refusing"]))
        {
            if (runs.Count > 0 && runs[^1].Refusing == refusing)
                runs[^1].Words.Add(word);
            else
                runs.Add(new Run(refusing, [word]));
        }
        return runs;
    }

    // Who agrees stands last.
    private static IEnumerable<List<Run>> Groups(List<Run> runs) =>
        runs.GroupBy(run => run.Refusing).OrderBy(group => group.Key.Length == 0).Select(group => group.ToList());

    private static string Range(Run run) => run.Words.Count == 1 ? run.Words[0] : $"{run.Words[0]} to {run.Words[^1]}";

    private static string Numbered(Finding finding, Run run) =>
        run.Words.Count == 1 ? Numbered(finding, run.Words[0]) : $"{Numbered(finding, run.Words[0])} to {Numbered(finding, run.Words[^1])}";

    private static string Numbered(Finding finding, string word)
    {
        var scale = finding.Subjects[0] switch { "strength" => WarWords.Strength, "recovery" => WarWords.Recovery, _ => WarWords.Response };
        return $"{word} ({scale.Find(word)!.Best.ToString("0.###", CultureInfo.InvariantCulture).Replace('-', '−')})";
    }

    private sealed record Run(string Refusing, List<string> Words);
}
