using System.Globalization;

namespace Parley.Reports;

/// <summary>Sentences about findings of the war game.</summary>
internal static class WarText
{
    /// <summary>Whether this is a finding of the war game.</summary>
    public static bool Says(Finding finding) => finding.Kind.StartsWith("war.", StringComparison.Ordinal);

    public static string Sentence(Finding finding, Conflict conflict) => finding.Kind switch
    {
        "war.ceasefire.accepted" => Accepted(finding, conflict),
        "war.ceasefire.gain" => Gain(finding, conflict),
        "war.ceasefire.lasts" => Lasts(finding, conflict),
        "war.value" => $"to {Subject(finding, conflict)}, the conflict as it stands is worth {WarWording.Figure(Number(finding))} of the flow that all of the stake brings",
        "war.now" => $"if {Subject(finding, conflict)} makes the proposal now, it {Move(finding)}",
        "war.equilibria" => Equilibria(finding),
        "war.when" => WarWhenText.Sentence(finding, conflict),
        "war.touchy" => $"warning: values here stretch small differences {Stretch(finding)}-fold, so that their digits mean little; more noise or fewer offers would steady them",
        "war.limit" => "the war game is too large to be solved: fewer fronts, levels of strength or periods are needed",
        _ => $"the chance that {After(finding, conflict)} is {Chance(finding)}",
    };

    public static string Cell(Finding finding, Conflict conflict) => finding.Kind switch
    {
        "war.ceasefire.accepted" => finding.Value is FindingValue.Truth { Value: true } ? "agreed to" : $"{Names(finding.Detail["refusing"], conflict)} would refuse",
        "war.ceasefire.gain" => $"{WarWording.Figure(Number(finding), true)} ({MainPart(finding)})",
        "war.value" => WarWording.Figure(Number(finding)),
        "war.now" => Move(finding),
        "war.equilibria" => ((FindingValue.Set)finding.Value).Items[0],
        "war.when" => WarWhenText.Cell(finding, conflict),
        "war.touchy" => $"{Stretch(finding)}-fold",
        "war.limit" => "too large",
        _ => Chance(finding),
    };

    /// <summary>What the finding answers, as the first cell of a row.</summary>
    public static string Question(Finding finding, Conflict conflict) => finding.Kind switch
    {
        "war.ceasefire.accepted" => InForce(finding) ? "The ceasefire held now" : "A ceasefire now",
        "war.ceasefire.gain" => $"What it is worth to {Subject(finding, conflict)}",
        "war.ceasefire.lasts" => $"{(InForce(finding) ? "It lasts" : "If it began, it lasts")} {Periods(finding, conflict)}",
        "war.value" => $"Value to {Subject(finding, conflict)}",
        "war.now" => $"First proposal by {Subject(finding, conflict)}",
        "war.equilibria" => "Equilibria found",
        "war.when" => WarWhenText.Question(finding, conflict),
        "war.touchy" => "Warning: small differences are stretched",
        "war.limit" => "Warning: the war game",
        _ => Wording.Capital(After(finding, conflict)),
    };

    /// <summary>The question in the fewest words, for the first page.</summary>
    public static string Asked(Finding finding, Conflict conflict) => finding.Kind switch
    {
        "war.ceasefire.accepted" => InForce(finding) ? "Ceasefire held now" : "Ceasefire agreed to now",
        "war.ceasefire.gain" => $"Better for {Subject(finding, conflict)} than {(InForce(finding) ? "breaking it" : "fighting on")}",
        "war.ceasefire.lasts" => $"{(InForce(finding) ? "It lasts" : "If it began, it lasts")} {Periods(finding, conflict)}",
        "war.forecast.escalated" => $"War escalates within {Periods(finding, conflict)}",
        "war.forecast.settled" => $"Settlement within {Periods(finding, conflict)}",
        _ => Question(finding, conflict),
    };

    /// <summary>The answer to <see cref="Asked"/>.</summary>
    public static string Answer(Finding finding, Conflict conflict) => finding switch
    {
        { Kind: "war.ceasefire.accepted", Value: FindingValue.Truth { Value: true } } => "yes",
        { Kind: "war.ceasefire.accepted" } => $"{Names(finding.Detail["refusing"], conflict)} would {(InForce(finding) ? "break it" : "refuse")}",
        { Kind: "war.ceasefire.gain" } => $"{(finding.Detail["agrees"].Count > 0 ? "yes" : "no")} ({WarWording.Figure(Number(finding), true)})",
        _ => Cell(finding, conflict),
    };

    private static string Accepted(Finding finding, Conflict conflict)
    {
        var refusing = finding.Detail["refusing"];
        if (InForce(finding))
            return finding.Value is FindingValue.Truth { Value: true } ? "no party whose consent is needed would end the ceasefire now" : $"{Names(refusing, conflict)} would break the ceasefire now";
        return finding.Value is FindingValue.Truth { Value: true }
            ? "a ceasefire now would be agreed to by every party whose consent is needed"
            : $"{Names(refusing, conflict)} would refuse a ceasefire now";
    }

    private static string Gain(Finding finding, Conflict conflict)
    {
        var gain = Number(finding);
        var against = InForce(finding) ? "breaking it" : "fighting on";
        return $"to {Subject(finding, conflict)}, a ceasefire now is worth {WarWording.Figure(Math.Abs(gain))} periods of the whole stake's flow {(gain < 0 ? "less" : "more")} than {against}: "
            + $"costs saved in this period {Part(finding, "costs")}, strength recovering otherwise than in war {Part(finding, "recovery")}, guarantees and first strikes {Part(finding, "guarantees")}, "
            + $"terms other than the line {Part(finding, "terms")}, all else {Part(finding, "rest")}";
    }

    private static string Lasts(Finding finding, Conflict conflict)
    {
        var sides = finding.Detail["sides"];
        var breaks = new[] { ("broken-by-a", $"broken by {WarWording.Side(conflict, sides[0])}"), ("broken-by-b", $"broken by {WarWording.Side(conflict, sides[1])}"), ("accident", "collapsed by accident") }
            .Select(way => (Chance: Detail(finding, way.Item1), Words: way.Item2)).Where(way => way.Chance > 1e-9).Select(way => $"{way.Words} {WarWording.Chance(way.Chance)}").ToList();
        var what = InForce(finding) ? "the ceasefire is still in force, or has become a settlement," : "a ceasefire that began now would still be in force, or have become a settlement,";
        return $"the chance that {what} after {Periods(finding, conflict)} is {Chance(finding)}{(breaks.Count == 0 ? "" : $"; by then {Wording.List(breaks)}")}";
    }

    private static string Stretch(Finding finding) => Number(finding).ToString(Number(finding) < 1e6 ? "0" : "0.0e+0", CultureInfo.InvariantCulture);

    private static string Equilibria(Finding finding) => ((FindingValue.Set)finding.Value).Items[0] == "one"
        ? $"both terminal conditions lead to the same answer; no single deviation gains more than {Small(Detail(finding, "epsilon"))} of a period's flow"
        : $"there are several equilibria: what the sides expect in the end changes {(finding.Detail["same-action"].Count == 0 ? "what they do now" : "the answer")} (a probability by up to {WarWording.Chance(Detail(finding, "difference"))}); ranges show both";

    private static string Move(Finding finding)
    {
        var agreed = Detail(finding, "accepted") >= 0.5;
        return ((FindingValue.Set)finding.Value).Items[0] switch
        {
            "settle" => $"offers a settlement{Terms(finding)}, which would be {(agreed ? "accepted" : "refused")}",
            "ceasefire" => $"offers a ceasefire, which would be {(agreed ? "accepted" : "refused")}",
            "hold" => agreed ? "holds the ceasefire" : "holds the ceasefire, which the other side breaks",
            "break" => "breaks the ceasefire",
            _ => "fights on",
        };
    }

    private static string Terms(Finding finding) => finding.Detail["terms"].Count == 0 ? "" : $" in which the first side has {WarWording.Figure(Detail(finding, "terms"))}";

    private static string After(Finding finding, Conflict conflict)
    {
        var when = Periods(finding, conflict);
        return finding.Kind switch
        {
            "war.forecast.war" => $"they fight after {when}",
            "war.forecast.ceasefire" => $"a ceasefire is in force after {when}",
            "war.forecast.settled" => $"a settlement has been reached within {when}",
            "war.forecast.takes-all" => $"{Subject(finding, conflict)} has taken all that is contested within {when}",
            _ => $"the war has escalated within {when}",
        };
    }

    // The part that points the same way as the gain and is largest.
    private static string MainPart(Finding finding)
    {
        var gain = Number(finding);
        (string Role, string Words)[] parts = [("costs", "costs saved"), ("recovery", "recovery"), ("guarantees", "guarantees"), ("terms", "terms"), ("rest", "prospects in common")];
        var (_, words) = parts.MaxBy(part => Detail(finding, part.Role) * Math.Sign(gain));
        return gain == 0 ? "no difference" : $"mainly {words}";
    }

    private static string Part(Finding finding, string role) => WarWording.Figure(Detail(finding, role), true);

    private static string Periods(Finding finding, Conflict conflict) => WarWording.Periods(conflict, (int)Detail(finding, "periods"));

    internal static string Names(IReadOnlyList<string> ids, Conflict conflict) => ids.Count == 0 ? "somebody" : Wording.List([.. ids.Select(id => WarWording.Side(conflict, id))]);

    private static string Subject(Finding finding, Conflict conflict) => WarWording.Side(conflict, finding.Subjects[0]);

    private static bool InForce(Finding finding) => finding.Detail["in-force"].Count > 0;

    private static double Number(Finding finding) => ((FindingValue.Number)finding.Value).Value;

    private static double Detail(Finding finding, string role) => double.Parse(finding.Detail[role][0], NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string Chance(Finding finding) => finding.Value is FindingValue.Probability chance ? WarWording.Chance(chance.Low, chance.High) : "–";

    private static string Small(double value) => value < 1e-6 ? "a millionth" : value.ToString("0.######", CultureInfo.InvariantCulture);
}
