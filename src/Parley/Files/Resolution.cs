namespace Parley.Files;

/// <summary>Turns what was written short into what it stands for: conditions within statements, and events of forecasts.</summary>
internal static class Resolution
{
    /// <summary>The conflict with conditions placed among the statements and forecasts' events as formulas where their names are known.</summary>
    public static Conflict Complete(Conflict conflict)
    {
        var names = new FormulaNames(conflict);
        return conflict with
        {
            Preferences = [.. conflict.Preferences.Select(preference => WithConditions(preference, conflict))],
            Worths = [.. conflict.Worths.Select(worth => DealResolution.Complete(worth, conflict.Issues))],
            Forecasts = [.. conflict.Forecasts.Select(forecast => WithEvent(forecast, names))],
        };
    }

    /// <summary>
    /// A condition with content becomes the statement "not X unless Y". It stands where a statement names it, else before all others.
    /// A condition whose content is unspecified becomes nothing: what needs it is not testable.
    /// </summary>
    private static Preference WithConditions(Preference preference, Conflict conflict)
    {
        if (preference.Statements.Count == 0)
            return preference;
        var own = conflict.Conditions.Where(condition => condition.Party == preference.Party && condition.Unless is not null).ToList();
        var byId = own.DistinctBy(condition => condition.Id).ToDictionary(condition => condition.Id);
        var placed = preference.Statements.Select(statement => statement.Condition).ToHashSet();
        var greatly = preference.Statements[0].Greatly;
        var first = own.Where(condition => !placed.Contains(condition.Id)).Select(condition =>
            new Statement(condition.Id, Rule(condition), condition.Note, greatly, condition.Id, condition.Because, null));
        var rest = preference.Statements
            .Select(statement => statement.Condition is null
                ? statement
                : byId.GetValueOrDefault(statement.Condition) is { } condition
                    ? statement with { Says = Rule(condition), Because = [.. statement.Because.Union(condition.Because)] }
                    : null)
            .OfType<Statement>();
        return preference with { Statements = [.. first, .. rest] };
    }

    private static Formula.Unless Rule(Condition condition) => new(new Formula.Not(condition.WillNot), condition.Unless!);

    private static Forecast WithEvent(Forecast forecast, FormulaNames names)
    {
        if (forecast.EventText is not { } text || FormulaParser.Parse(text).Formula is not { } formula)
            return forecast;
        return formula.Names().All(name => names.Knows(name.Text)) ? forecast with { Event = formula } : forecast;
    }
}
