namespace Parley.Files.Import;

/// <summary>Writes the patterns and statements of a foreign file as formulas over <c>party.option</c>.</summary>
internal sealed class GmcrFormulas(GmcrStates states, IReadOnlyList<string> names)
{
    /// <summary>
    /// The formula; <c>true</c> or <c>false</c> where it always or never holds. Where the names make it longer than a formula may be,
    /// patterns such as <c>YN-Y</c> stand instead; null where that is too long as well.
    /// </summary>
    public string? Write(GmcrStatement statement)
    {
        var members = statement.AnyOf.Where(member => !GmcrStates.Contradicts(member)).ToList();
        if (members.Count == 0)
            return "false";
        if (members.Exists(member => member.Count == 0))
            return "true";
        return new[] { InNames(members), string.Join(" or ", members.Select(Pattern)) }
            .FirstOrDefault(text => FormulaParser.Parse(text).Error is null);
    }

    private string InNames(List<IReadOnlyList<GmcrChoice>> members) => string.Join(" or ", members.Select(member =>
    {
        var all = string.Join(" and ", member.OrderBy(choice => states.Place(choice.Option)).Select(choice => (choice.Taken ? "" : "not ") + names[states.Place(choice.Option)]));
        return members.Count > 1 && member.Count > 1 ? $"({all})" : all;
    }));

    private string Pattern(IReadOnlyList<GmcrChoice> member)
    {
        var letters = Enumerable.Repeat('-', states.Order.Count).ToArray();
        foreach (var choice in member)
            letters[states.Place(choice.Option)] = choice.Taken ? 'Y' : 'N';
        return new string(letters);
    }
}
