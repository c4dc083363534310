namespace Parley.Reports;

/// <summary>Says in plain words what a model path is about; paths that nobody has words for are quoted.</summary>
internal static class PathWords
{
    private static readonly Dictionary<string, string> War = new()
    {
        ["front"] = "the front",
        ["front.now"] = "where the front is now",
        ["front.speed"] = "how fast fighting moves the front",
        ["front.places"] = "which places are worth more",
        ["strength"] = "the balance of strength",
        ["strength.now"] = "the balance of strength now",
        ["recovery"] = "how fast each side gains or loses strength",
        ["recovery.war"] = "how fast each side gains or loses strength in war",
        ["recovery.ceasefire"] = "how fast each side recovers in a ceasefire",
        ["fight"] = "what fighting costs each side",
        ["hold"] = "what holding a ceasefire costs each side",
        ["guarantees"] = "what breaking a ceasefire brings on",
        ["guarantees.detected"] = "how surely a breach is detected",
        ["guarantees.attributed"] = "how surely a breach is attributed",
        ["guarantees.response"] = "what the answer to a breach costs whoever breaks a ceasefire",
        ["guarantees.first_strike"] = "what a first strike gains",
        ["accident"] = "how often a ceasefire collapses by accident",
        ["monitoring"] = "how many accidents monitoring prevents",
        ["escalation"] = "escalation",
        ["escalation.chance"] = "how likely escalation is",
        ["escalation.loss"] = "what escalation costs each side",
        ["patience"] = "what a gain in a year counts against the same gain today",
        ["levers"] = "aid and sanctions",
        ["noise"] = "how far choices stray from what is best",
        ["destruction"] = "how much is destroyed where one side takes all",
        ["bonus"] = "what a settlement adds for each side",
        ["settlements"] = "the settlements on offer",
        ["beliefs"] = "what each side believes of the balance of strength",
    };

    private static readonly Dictionary<string, string> WarOf = new()
    {
        ["recovery.war"] = "how fast {0} gains or loses strength in war",
        ["recovery.ceasefire"] = "how fast {0} recovers in a ceasefire",
        ["fight"] = "what fighting costs {0}",
        ["hold"] = "what holding a ceasefire costs {0}",
        ["guarantees.response"] = "what the answer costs {0} if it breaks a ceasefire",
        ["guarantees.first_strike"] = "what a first strike gains {0}",
        ["escalation.loss"] = "what escalation costs {0}",
        ["bonus"] = "what a settlement adds for {0}",
        ["beliefs"] = "what {0} believes of the balance of strength",
        ["levers"] = "the lever ‘{0}’",
    };

    public static string Of(Conflict conflict, string path)
    {
        var keys = path.Split('.');
        var words = keys[0] switch
        {
            "war" when keys.Length > 1 => OfWar(conflict, keys[1..]),
            "preferences" when keys.Length > 1 => $"what {conflict.InText(keys[1])} prefers{Rest(keys, 2)}",
            "conditions" when keys.Length > 1 => $"the condition ‘{keys[1].Replace('-', ' ')}’{Rest(keys, 2)}",
            "outcomes" when keys.Length > 1 => $"what ‘{conflict.OutcomeName(keys[1])}’ means{Rest(keys, 2)}",
            "tables" when keys.Length > 1 => $"the table ‘{conflict.Tables.FirstOrDefault(table => table.Id == keys[1])?.Name ?? keys[1]}’{Rest(keys, 2)}",
            "proposals" when keys.Length > 1 => $"the proposal ‘{conflict.Proposals.FirstOrDefault(proposal => proposal.Id == keys[1])?.Name ?? keys[1]}’{Rest(keys, 2)}",
            "worth" when keys.Length > 1 => OfWorth(conflict, keys),
            "options" when keys.Length > 1 => $"what {conflict.InText(keys[1])} can do{Rest(keys, 2)}",
            "status_quo" => "where the conflict is now",
            "infeasible" => "what cannot occur",
            _ => null,
        };
        return words ?? $"‘{path}’";
    }

    private static string OfWorth(Conflict conflict, string[] keys)
    {
        var party = conflict.InText(keys[1]);
        return keys.Length == 2 ? $"what terms are worth to {party}" : keys[2] switch
        {
            "without_agreement" => $"what {party} has without an agreement",
            "red_lines" => $"the red lines of {party}",
            "only_with" => $"what {party} takes only together with something else",
            "issues" when keys.Length > 3 => $"what ‘{conflict.Issues.FirstOrDefault(issue => issue.Id == keys[3])?.Says ?? keys[3]}’ is worth to {party}{Rest(keys, 4)}",
            "issues" => $"what each issue is worth to {party}",
            _ => $"what terms are worth to {party}{Rest(keys, 2)}",
        };
    }

    private static string? OfWar(Conflict conflict, string[] keys) =>
        War.GetValueOrDefault(string.Join('.', keys))
        ?? (WarOf.GetValueOrDefault(string.Join('.', keys[..^1])) is { } pattern ? pattern.Replace("{0}", WarWording.Side(conflict, keys[^1]), StringComparison.Ordinal) : null);

    private static string Rest(string[] keys, int from) => keys.Length == from || keys[from..] is ["statements" or "ranking" or "weights"] ? "" : $" ({string.Join('.', keys[from..])})";
}
