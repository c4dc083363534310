namespace Parley.Deals;

/// <summary>What one more consent, or one less, would change at a table.</summary>
/// <param name="Party">The party.</param>
/// <param name="IsSeated">Whether its consent is needed now; then it is left out, else it is added.</param>
/// <param name="CarriesOut">Whether it would have to carry the deal out.</param>
/// <param name="Acceptable">How many packages would be acceptable then; null where that is not known.</param>
public sealed record ConsentChange(string Party, bool IsSeated, bool CarriesOut, CountRange? Acceptable);

/// <summary>How many of the packages that the seated would accept are refused by those who would have to carry the deal out.</summary>
/// <param name="Carriers">Those who carry it out and are not seated.</param>
/// <param name="Acceptable">Packages acceptable to the seated.</param>
/// <param name="Also">Those of them that the carriers accept too.</param>
public sealed record CarryingOut(IReadOnlyList<string> Carriers, CountRange Acceptable, CountRange Also);

/// <summary>Compares who consents: each party added to the table, or left out, all else as stated.</summary>
/// <remarks>
/// A party that is added brings its values and its red lines: packages acceptable to the larger table are those of the smaller one that it too would
/// accept. Cost: one count per party.
/// </remarks>
public static class TableComparison
{
    /// <summary>For every party that has values, what adding it or leaving it out changes. A party that consents alone is not left out.</summary>
    public static IReadOnlyList<ConsentChange> Changes(Conflict conflict, Seating? table, DealSettings? settings = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        settings = Agenda.At(conflict, table, settings);
        var consent = Consent.At(conflict, table);
        var carriers = table is null ? [] : Consent.Members(conflict, table.CarriedOutBy);
        var changes = new List<ConsentChange>();
        foreach (var party in conflict.Parties.Select(p => p.Id).Where(id => conflict.Worths.Any(worth => worth.Party == id)))
        {
            var seated = consent.Contains(party);
            IReadOnlyList<string> others = seated ? [.. consent.Where(id => id != party)] : Consent.Members(conflict, [.. consent, party]);
            if (others.Count > 0)
                changes.Add(new ConsentChange(party, seated, carriers.Contains(party), Count(conflict, others, settings, cancellation)));
        }
        return changes;
    }

    /// <summary>Whether those who carry the deal out would accept what the seated accept; null where nobody else carries it out, or values are missing.</summary>
    public static CarryingOut? ByCarriers(Conflict conflict, Seating? table, DealSettings? settings = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        if (table is null)
            return null;
        settings = Agenda.At(conflict, table, settings);
        var consent = Consent.At(conflict, table);
        IReadOnlyList<string> carriers = [.. Consent.Members(conflict, table.CarriedOutBy).Where(party => !consent.Contains(party))];
        if (carriers.Count == 0 || Count(conflict, consent, settings, cancellation) is not { } acceptable
            || Count(conflict, Consent.Members(conflict, [.. consent, .. carriers]), settings, cancellation) is not { } also)
            return null;
        return new CarryingOut(carriers, acceptable, also);
    }

    private static CountRange? Count(Conflict conflict, IReadOnlyList<string> consent, DealSettings? settings, CancellationToken cancellation) =>
        DealCompiler.Compile(conflict, consent, settings, cancellation).Space is { } space ? PackageCount.Acceptable(space, cancellation) : null;
}
