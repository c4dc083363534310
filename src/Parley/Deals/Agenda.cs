namespace Parley.Deals;

/// <summary>Which issues a table deals with. All others stay at the level at which they stand now, in every package of the table.</summary>
public static class Agenda
{
    /// <summary>The settings with what the table leaves alone held fixed; as they are where the table deals with every issue.</summary>
    public static DealSettings At(Conflict conflict, Seating? table, DealSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        settings ??= DealSettings.AsStated;
        return table is null || table.Agenda.Count == 0 ? settings
            : settings with { Fixed = [.. Off(conflict, table).Select(issue => new Term(issue.Id, issue.Now!))] };
    }

    /// <summary>What no package of a table has where a term is fixed: any other level of the issue.</summary>
    internal static Formula Otherwise(Term term) => new Formula.Not(new Formula.Name($"{term.Issue}.{term.Level}"));

    /// <summary>The issues that the table does not deal with; each has a level at which it stands now.</summary>
    public static IReadOnlyList<Issue> Off(Conflict conflict, Seating? table)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        return table is null || table.Agenda.Count == 0 ? [] : [.. conflict.Issues.Where(issue => issue.Now is not null && !table.Agenda.Contains(issue.Id))];
    }
}
