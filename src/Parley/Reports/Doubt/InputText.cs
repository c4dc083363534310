using System.Globalization;

namespace Parley.Reports;

/// <summary>Uncertain numbers in words, by their paths.</summary>
internal static class InputText
{
    /// <summary>The number, as a noun.</summary>
    public static string Name(Conflict conflict, string path)
    {
        var parts = path.Split('.');
        return parts[0] switch
        {
            "preferences" => Preference(conflict, parts),
            "worth" => Worth(conflict, parts),
            _ => War(conflict, parts) ?? $"‘{path}’",
        };
    }

    /// <summary>That the number has a value, as a clause in the conditional.</summary>
    /// <param name="bound">"at most ", "at least " or nothing.</param>
    public static string At(Conflict conflict, string path, double value, string bound = "")
    {
        var parts = path.Split('.');
        if (parts[^1] == "may_fail" && parts[0] == "preferences")
            return value > 0.5 ? $"{conflict.InText(parts[1])} did not hold that {Means(conflict, parts)}" : $"{conflict.InText(parts[1])} held that {Means(conflict, parts)}";
        if (parts[^1] != "may_move" || parts[0] != "preferences")
            return $"{Name(conflict, path)} were {bound}{Number(value)}";
        var places = (int)Math.Round(value, MidpointRounding.AwayFromZero);
        return $"{Means(conflict, parts)} stood {(places == 0 ? "where it stands" : $"{Wording.Count(Math.Abs(places), "place")} {(places > 0 ? "higher" : "lower")}")} for {conflict.InText(parts[1])}";
    }

    /// <summary>A number in at most four significant digits.</summary>
    public static string Number(double value)
    {
        if (value == 0 || !double.IsFinite(value))
            return value.ToString(CultureInfo.InvariantCulture);
        var digits = Math.Clamp(3 - (int)Math.Floor(Math.Log10(Math.Abs(value))), 0, 12);
        return Math.Round(value, digits, MidpointRounding.AwayFromZero).ToString("0.############", CultureInfo.InvariantCulture).Replace('-', '−');
    }

    private static string Means(Conflict conflict, string[] parts)
    {
        var statement = conflict.Preferences.FirstOrDefault(p => p.Party == parts[1])?.Statements.FirstOrDefault(s => s.Id == parts[3]);
        return statement is null ? $"‘{parts[3]}’" : $"‘{(statement.Means is { } means ? Wording.Bare(means) : statement.Says.ToString())}’";
    }

    private static string Preference(Conflict conflict, string[] parts) => parts[^1] switch
    {
        "may_move" => $"the place of {Means(conflict, parts)} among the priorities of {conflict.InText(parts[1])}",
        "may_fail" => $"whether {conflict.InText(parts[1])} holds that {Means(conflict, parts)}",
        _ => $"the weight ‘{parts[^1]}’ of {conflict.InText(parts[1])}",
    };

    private static string Worth(Conflict conflict, string[] parts)
    {
        var party = conflict.InText(parts[1]);
        var issue = parts.Length > 3 ? conflict.Issues.FirstOrDefault(i => i.Id == parts[3]) : null;
        return parts[2] switch
        {
            "without_agreement" => $"what {party} has without an agreement",
            "issues" when parts[4] == "weight" => $"the weight of ‘{issue?.Says ?? parts[3]}’ to {party}",
            "issues" => $"what ‘{issue?.Levels.FirstOrDefault(level => level.Id == parts[5])?.Says ?? parts[5]}’ is worth to {party}",
            _ => $"what the combination ‘{parts[3]}’ adds for {party}",
        };
    }

    private static string? War(Conflict conflict, string[] parts)
    {
        string Side() => WarWording.Side(conflict, parts[^1]);
        return string.Join('.', parts.Skip(1).Take(2)) switch
        {
            "strength.now" => $"the strength of {WarWording.Side(conflict, conflict.War!.Plain!.Sides[0].Id)} against {WarWording.Side(conflict, conflict.War.Plain.Sides[1].Id)}",
            "strength.decides" => "how much strength decides",
            "front.speed" => "the speed of the front",
            "recovery.war" => $"the recovery of {Side()} in war",
            "recovery.ceasefire" => $"the recovery of {Side()} in a pause",
            "guarantees.detected" => "the chance that a breach is detected",
            "guarantees.attributed" => "the chance that a breach is attributed",
            "guarantees.response" => $"the answer to a breach by {Side()}",
            "guarantees.first_strike" => $"what {Side()} gains by striking first",
            "escalation.chance" => "the chance of escalation",
            "escalation.loss" => $"what {Side()} loses by escalation",
            _ => parts[1] switch
            {
                "fight" => $"the cost of fighting to {Side()}",
                "hold" => $"the cost of holding a ceasefire to {Side()}",
                "bonus" => $"what a settlement adds for {Side()}",
                "beliefs" => $"the strength as {Side()} believes it",
                "patience" => "patience",
                "accident" => "accidents in a ceasefire",
                "monitoring" => "what monitoring prevents",
                "destruction" => "what taking all destroys",
                "noise" => "noise in choices",
                "levers" when parts.Length > 3 => $"what ‘{parts[2].Replace('-', ' ')}’ changes ({parts[3].Replace('_', ' ')})",
                "settlements" when parts.Length > 2 => $"the share under ‘{parts[2].Replace('-', ' ')}’",
                _ => null,
            },
        };
    }
}
