namespace Parley.Reports;

/// <summary>Questions of doubt as statements that are true or false, in the words of the finding that answers them.</summary>
internal static class QuestionText
{
    /// <summary>The statement, without a capital letter and full stop.</summary>
    public static string Statement(Conflict conflict, string question)
    {
        var parts = question.Split('.');
        return (parts[0], parts.Length > 1 ? parts[1] : "") switch
        {
            ("graph", "now") => "no party would move from where the conflict is now",
            ("graph", _) => $"no party would move from {Wording.Outcome(conflict, parts[2])}",
            ("forecast", _) => $"what no party would move from answers yes to ‘{Wording.Bare(conflict.Forecasts.FirstOrDefault(f => f.Id == parts[1])?.Question ?? parts[1])}’",
            ("deals", "zone") => $"some package would suit everybody whose consent is needed{Table(conflict, parts[2])}",
            ("deals", _) => $"{conflict.InText(parts[^1])} would accept ‘{conflict.Proposals.FirstOrDefault(p => p.Id == parts[2])?.Name ?? parts[2]}’",
            ("war", "ceasefire") => parts[2] == "accepted" ? "a ceasefire now would be agreed to" : $"a ceasefire that began now would last {Year(conflict)}",
            _ => parts[2] switch
            {
                "ceasefire" => $"a ceasefire is in force after {Year(conflict)}",
                "settled" => $"the war is settled within {Year(conflict)}",
                "escalated" => $"the war escalates within {Year(conflict)}",
                _ => $"{WarWording.Side(conflict, parts[^1])} takes all that is contested within {Year(conflict)}",
            },
        };
    }

    /// <summary>Why an answer has a lower and a higher form.</summary>
    public static string Depends(string question) => question.Split('.')[0] switch
    {
        "deals" => "depending on how what it leaves open is settled",
        "war" => "depending on how the war is expected to end",
        "forecast" => "depending on which of the outcomes that hold comes about, and on what the source leaves unspecified",
        _ => "depending on what the source leaves unspecified",
    };

    private static string Table(Conflict conflict, string table) => conflict.Tables.FirstOrDefault(t => t.Id == table) is { } found ? $" at the table ‘{found.Name}’" : "";

    private static string Year(Conflict conflict) => WarWording.Periods(conflict, Assessment.WarDraws.Year(conflict.War!));
}
