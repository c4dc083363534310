namespace Parley.Deals;

/// <summary>Whose consent a table needs.</summary>
public static class Consent
{
    /// <summary>The table's parties and ratifiers in the model's order, groups replaced by their members; every party with values where there is no table.</summary>
    public static IReadOnlyList<string> At(Conflict conflict, Seating? table)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        return table is null
            ? [.. conflict.Parties.Select(party => party.Id).Where(id => conflict.Worths.Any(worth => worth.Party == id))]
            : Members(conflict, [.. table.Consent, .. table.Ratifiers]);
    }

    /// <summary>The parties behind names of parties and groups, in the model's order, each once.</summary>
    public static IReadOnlyList<string> Members(Conflict conflict, IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        ArgumentNullException.ThrowIfNull(names);
        var members = names.Concat(conflict.Groups.Where(group => names.Contains(group.Id)).SelectMany(group => group.Members)).ToHashSet();
        return [.. conflict.Parties.Select(party => party.Id).Where(members.Contains)];
    }
}
