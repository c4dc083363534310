namespace Parley;

/// <summary>A party that is not seated.</summary>
/// <param name="By">By whose choice: a party, a group, or null where nobody says.</param>
public sealed record AbsentParty(string Party, string? By, IReadOnlyList<string> Because);

/// <summary>A table: a seating under which a deal could be made. Seats belong to tables, never to parties.</summary>
/// <param name="Consent">Parties whose consent is needed; groups stand for all their members.</param>
/// <param name="Ratifiers">Parties and factions that must ratify; their consent is needed too.</param>
/// <param name="CarriedOutBy">Parties that would have to carry the deal out.</param>
public sealed record Seating(
    string Id, string Name, IReadOnlyList<string> Consent, IReadOnlyList<string> Ratifiers, IReadOnlyList<string> Guarantors, IReadOnlyList<string> Mediators,
    IReadOnlyList<AbsentParty> Absent, IReadOnlyList<string> CarriedOutBy, string? About, IReadOnlyList<string> Because)
{
    /// <summary>The issues that the table deals with, all others staying as they are now; empty where it deals with all.</summary>
    public IReadOnlyList<string> Agenda { get; init; } = [];
}
