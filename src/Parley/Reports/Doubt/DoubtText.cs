using System.Globalization;

namespace Parley.Reports;

/// <summary>Sentences about findings of doubt: shares of draws, what answers rest on, where they change.</summary>
internal static class DoubtText
{
    public static bool Says(Finding finding) => finding.Kind.StartsWith("doubt.", StringComparison.Ordinal);

    public static string Sentence(Finding finding, Conflict conflict)
    {
        var statement = QuestionText.Statement(conflict, finding.Subjects[0]);
        return finding.Kind switch
        {
            "doubt.share" => Share(finding, statement),
            "doubt.carries" => $"whether {statement} rests {Carriers(finding, conflict)}{Claims(finding)}",
            "doubt.swings" => $"whether {statement} moves with {Swings(finding, conflict)}{Claims(finding)}",
            "doubt.tips" => Tips(finding, conflict, statement),
            _ => Joint(finding, conflict, statement),
        };
    }

    public static string Cell(Finding finding, Conflict conflict) => finding switch
    {
        { Value: FindingValue.Absent { Reason: AbsenceReason.Limit } } => "not computed",
        { Value: FindingValue.Absent } => "none found",
        { Kind: "doubt.share", Value: FindingValue.Probability { Low: 0, High: 1 } } when finding.Detail["truth"].Count > 0 => "it depends",
        { Kind: "doubt.share", Value: FindingValue.Probability share } => Chance(share.Low, share.High),
        { Kind: "doubt.carries" or "doubt.swings", Value: FindingValue.Set paths } => InputText.Name(conflict, paths.Items[0]),
        { Kind: "doubt.tips", Value: FindingValue.Number tip } => $"if {InputText.At(conflict, tip.Unit, tip.Value, Bound(finding, 0))}",
        _ => "found",
    };

    /// <summary>The finding in as few words as the first page has room for.</summary>
    public static string Short(Finding finding, Conflict conflict) => finding switch
    {
        { Kind: "doubt.tips", Value: FindingValue.Number tip } when !tip.Unit.StartsWith("preferences.", StringComparison.Ordinal) =>
            $"{Bare(InputText.Name(conflict, tip.Unit))} {(finding.Detail["below"][0] == "yes" ? "≤" : "≥")} {InputText.Number(tip.Value)}",
        { Kind: "doubt.carries" or "doubt.swings", Value: FindingValue.Set paths } => Bare(InputText.Name(conflict, paths.Items[0])),
        _ => Cell(finding, conflict),
    };

    private static string Bare(string name) => name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name;

    private static string Share(Finding finding, string statement)
    {
        var draws = finding.Detail["draws"][0];
        if (finding.Value is not FindingValue.Probability share)
            return $"whether {statement} could not be computed in any draw";
        if (finding.Detail["truth"].Count == 0)
            return share.Low == share.High ? $"that {statement} has a chance of {Chance(share.Low, share.High)} in every draw{Word(share.Low, share.High)}"
                : $"that {statement} has a chance of {Chance(Number(finding.Detail["middle"][0]))} in the middle of {draws} draws, of {Chance(share.Low, share.High)} in nine of ten{Word(share.Low, share.High)}";
        var (low, high) = (Number(finding.Detail["bounds"][0]), Number(finding.Detail["bounds"][1]));
        if (share.High == 0)
            return $"{statement}: in none of {draws} draws (at most {Percent(high)} %)";
        if (share.Low == 1)
            return $"{statement}: in all of {draws} draws (at least {Percent(low)} %)";
        if (share is { Low: 0, High: 1 } && low == 0 && high == 1)
            return $"{statement}: it depends in every draw, {QuestionText.Depends(finding.Subjects[0])}";
        var depends = share.Low < share.High ? $", {QuestionText.Depends(finding.Subjects[0])}" : "";
        return $"{statement}: in {Chance(share.Low, share.High)} of {draws} draws (bounds {Percent(low)} and {Percent(high)} %){Word(share.Low, share.High)}{depends}";
    }

    private static string Carriers(Finding finding, Conflict conflict)
    {
        var paths = ((FindingValue.Set)finding.Value).Items;
        var (parts, next) = (new List<string>(), 0);
        for (var k = 0; k < finding.Detail["shares"].Count; k++)
        {
            var count = (int)Number(finding.Detail["together"][k]);
            var names = Wording.List([.. paths.Skip(next).Take(count).Select(path => InputText.Name(conflict, path))]);
            next += count;
            parts.Add($"{names} ({Percent(Math.Min(1, Number(finding.Detail["shares"][k])))} %; {Percent(Number(finding.Detail["low"][k]))} to {Percent(Number(finding.Detail["high"][k]))})");
        }
        return parts.Count == 1 ? $"on {parts[0]}" : $"mostly on {parts[0]}, then on {Wording.List([.. parts.Skip(1)])}";
    }

    private static string Swings(Finding finding, Conflict conflict) => Wording.List([.. ((FindingValue.Set)finding.Value).Items.Select((path, k) =>
        $"{InputText.Name(conflict, path)} ({Answer(Number(finding.Detail["low"][k]), finding)} to {Answer(Number(finding.Detail["high"][k]), finding)})")]);

    private static string Tips(Finding finding, Conflict conflict, string statement)
    {
        if (finding.Value is FindingValue.Absent absent)
            return $"no value of one number alone, at {finding.Detail["points"][0]} points of each of {Wording.Count(absent.Names.Count, "range")}, was found to change whether {statement}";
        IReadOnlyList<string> paths = [.. finding.RestsOn];
        var ways = finding.Detail["values"].Select((value, k) => $"{InputText.At(conflict, paths[k], Number(value), Bound(finding, k))}{Stated(finding, paths[k], k)}").ToList();
        return $"that {statement} would turn from {Word(finding.Detail["now"][0])} to {Word(finding.Detail["then"][0])} if {Wording.List(ways, "or")}";

        string Word(string answer) => Number(answer) switch { 1 => finding.Detail["truth"].Count > 0 ? "yes" : "even or likelier", 0 => finding.Detail["truth"].Count > 0 ? "no" : "less than even", _ => "‘it depends’" };
    }

    private static string Stated(Finding finding, string path, int k) => path.EndsWith(".may_move", StringComparison.Ordinal) || path.EndsWith(".may_fail", StringComparison.Ordinal)
        ? "" : $" (best guess {InputText.Number(Number(finding.Detail["stated"][k]))})";

    private static string Bound(Finding finding, int k) => finding.Detail["below"][k] == "yes" ? "at most " : "at least ";

    private static string Joint(Finding finding, Conflict conflict, string statement) => finding.Value is FindingValue.Number
        ? $"the smallest joint change that was found to turn whether {statement}: {Wording.List([.. finding.RestsOn.Select((path, k) => InputText.At(conflict, path, Number(finding.Detail["values"][k])))])}"
        : $"no joint change within the ranges was found, in {finding.Detail["tried"][0]} trials, to turn whether {statement}";

    private static string Claims(Finding finding) => finding.Claims.Count == 0 ? "; all of these are the analyst's own"
        : $"; claims: {string.Join(", ", finding.Claims)}";

    private static string Answer(double value, Finding finding) => value switch { 0 => "no", 1 => "yes", _ when double.IsNaN(value) => "not computed", _ => Chance(value, value) };

    private static string Word(double low, double high) => ProbabilityWords.Of(low, high) is { } word ? $": {word}" : "";

    private static string Chance(double value) => Chance(value, value);

    private static string Chance(double low, double high) => WarWording.Chance(Math.Clamp(low, 0, 1), Math.Clamp(high, 0, 1));

    private static string Percent(double value) => (100 * value).ToString(Math.Abs(value) < 0.0995 && value != 0 ? "0.#" : "0", CultureInfo.InvariantCulture).Replace('-', '−');

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
