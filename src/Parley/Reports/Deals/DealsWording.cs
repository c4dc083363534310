using Parley.Deals;

namespace Parley.Reports;

/// <summary>Pieces of sentences about deals: terms, red lines and conditions in the words of the model.</summary>
internal static class DealsWording
{
    /// <summary>A red line or condition, given as <c>party.id</c>, in words: whose it is and what it asks.</summary>
    public static string Line(Conflict conflict, string id)
    {
        var dot = id.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0 || conflict.Worths.FirstOrDefault(worth => worth.Party == id[..dot]) is not { } worth)
            return id;
        var (party, name) = (conflict.InText(worth.Party), id[(dot + 1)..]);
        if (worth.RedLines.FirstOrDefault(line => line.Id == name) is { } red)
            return $"the red line of {party} that {(red.Never is Formula.Not(var needed) ? $"permits only {Words(conflict, needed)}" : $"rules out {Words(conflict, red.Never)}")}";
        return worth.OnlyWith.FirstOrDefault(rule => rule.Id == name) is { } only
            ? $"the condition of {party} that permits {Words(conflict, only.Terms)} only with {Words(conflict, only.With)}" : id;
    }

    /// <summary>"at ‘With Ukraine’", or that all parties with values consent where the model has no tables.</summary>
    public static string Table(Conflict conflict, string id) => conflict.Tables.FirstOrDefault(table => table.Id == id) is { } table ? $"at ‘{table.Name}’" : "with all parties that have values,";

    /// <summary>Several of them as a list.</summary>
    public static string Lines(Conflict conflict, IReadOnlyList<string> ids) => string.Join("; and ", ids.Select(id => Line(conflict, id)));

    /// <summary>The names of issues as a list.</summary>
    public static string Issues(Conflict conflict, IReadOnlyList<string> ids) => Wording.List([.. ids.Select(id => conflict.Issues.FirstOrDefault(issue => issue.Id == id)?.Says ?? id)]);

    /// <summary>The issues that nobody whose consent is needed values or ties to anything: every level is worth the same to each of them.</summary>
    public static IReadOnlyList<int> Unvalued(PackageSpace space) =>
        [.. space.Factors.Where(factor => factor.Issues.Count == 1 && factor.Count == space.Issues[factor.Issues[0]].Levels.Count && factor.Values.All(values => values.Distinct().Count() == 1))
            .Select(factor => factor.Issues[0]).Order()];

    private static string Words(Conflict conflict, Formula formula) => formula switch
    {
        Formula.Name name => Term(conflict, name.Text),
        Formula.Not not => $"not {Inner(conflict, not.Operand)}",
        Formula.And and => $"{Inner(conflict, and.Left)} and {Inner(conflict, and.Right)}",
        Formula.Or or => $"{Words(conflict, or.Left)} or {Words(conflict, or.Right)}",
        _ => formula.ToString(),
    };

    private static string Inner(Conflict conflict, Formula formula) => formula is Formula.Or ? $"({Words(conflict, formula)})" : Words(conflict, formula);

    private static string Term(Conflict conflict, string term)
    {
        var parts = term.Split('.');
        var issue = conflict.Issues.FirstOrDefault(candidate => candidate.Id == parts[0]);
        return issue?.Levels.FirstOrDefault(level => parts.Length > 1 && level.Id == parts[1]) is { } level ? $"{issue.Says} ‘{level.Says}’" : term;
    }
}
