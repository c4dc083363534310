namespace Parley.Assessment;

/// <summary>The claims that parts of a model rest on.</summary>
internal static class ClaimsOf
{
    /// <summary>The claims behind the given paths, each once, in the order of the model's claims.</summary>
    public static IReadOnlyList<string> Paths(Conflict conflict, IReadOnlyList<string> paths)
    {
        var found = paths.SelectMany(path => Of(conflict, path.Split('.'))).ToHashSet();
        return [.. conflict.Claims.Select(claim => claim.Id).Where(found.Contains)];
    }

    private static IEnumerable<string> Of(Conflict conflict, string[] path) => path[0] switch
    {
        "preferences" when path.Length > 1 => OfPreference(conflict.Preferences.FirstOrDefault(p => p.Party == path[1]), path),
        "outcomes" when path.Length > 1 => conflict.Outcomes.FirstOrDefault(o => o.Id == path[1])?.Because ?? [],
        "conditions" when path.Length > 1 => conflict.Conditions.FirstOrDefault(c => c.Id == path[1])?.Because ?? [],
        "forecasts" when path.Length > 1 => conflict.Forecasts.FirstOrDefault(f => f.Id == path[1])?.Because ?? [],
        "options" when path.Length > 2 => conflict.Options.FirstOrDefault(o => o.Party == path[1] && o.Id == path[2])?.Because ?? [],
        "tables" when path.Length > 1 => conflict.Tables.FirstOrDefault(t => t.Id == path[1]) is { } table ? table.Because.Concat(table.Absent.SelectMany(seat => seat.Because)) : [],
        "proposals" when path.Length > 1 => conflict.Proposals.FirstOrDefault(p => p.Id == path[1])?.Because ?? [],
        "worth" when path.Length > 1 => conflict.Worths.FirstOrDefault(w => w.Party == path[1]) is { } worth ? OfWorth(worth, path) : [],
        "war" when conflict.War is { } war => war.Because.Concat(OfWar(war, string.Join('.', path))),
        _ => [],
    };

    private static IEnumerable<string> OfWorth(Worth worth, string[] path)
    {
        if (path.Length > 3)
            return worth.RedLines.Where(line => line.Id == path[3]).SelectMany(line => line.Because).Concat(worth.OnlyWith.Where(rule => rule.Id == path[3]).SelectMany(rule => rule.Because));
        return worth.Because.Concat(worth.WithoutAgreement?.Amount?.Because ?? [])
            .Concat(worth.Issues.SelectMany(issue => issue.Because.Concat(issue.Weight?.Because ?? []).Concat(issue.Scores.SelectMany(score => score.Amount.Because))))
            .Concat(worth.Together.SelectMany(extra => extra.Because.Concat(extra.Adds.Because)))
            .Concat(worth.RedLines.SelectMany(line => line.Because)).Concat(worth.OnlyWith.SelectMany(rule => rule.Because));
    }

    private static IEnumerable<string> OfWar(WarModel war, string path) =>
        war.Quantities.Where(quantity => quantity.Path == path || quantity.Path.StartsWith(path + '.', StringComparison.Ordinal)).SelectMany(quantity => quantity.Number.Because)
            .Concat((war.Plain?.Levers ?? []).Where(lever => $"war.levers.{lever.Id}" == path || path == "war").SelectMany(lever => lever.Because))
            .Concat((war.Plain?.Settlements ?? []).Where(item => $"war.settlements.{item.Id}" == path || path == "war").SelectMany(item => item.Because));

    private static IEnumerable<string> OfPreference(Preference? preference, string[] path)
    {
        if (preference is null)
            return [];
        var statement = path.Length > 3 && path[2] == "statements" ? preference.Statements.FirstOrDefault(s => s.Id == path[3]) : null;
        return statement is not null ? statement.Because.Concat(preference.Because)
            : preference.Because.Concat(preference.Statements.SelectMany(s => s.Because)).Concat(preference.Weights.SelectMany(w => w.Because));
    }
}
