namespace Parley;

/// <summary>Somebody who can choose (in the graph-model literature: a decision maker).</summary>
/// <param name="Id">The name by which the model file refers to the party.</param>
/// <param name="Name">The name that a reader sees.</param>
/// <param name="About">One or two neutral sentences, or null.</param>
/// <param name="Belligerent">Whether the party itself fights.</param>
/// <param name="Note">The analyst's note, or null.</param>
public sealed record Party(string Id, string Name, string? About = null, bool Belligerent = false, string? Note = null)
{
    /// <summary>The name within a sentence, such as "the River Authority"; the same as <see cref="Name"/> where the file gives none.</summary>
    public string InText { get; init; } = Name;
}

/// <summary>Several parties that a source speaks of as one. A group chooses nothing; its members do.</summary>
public sealed record Group(string Id, string Name, IReadOnlyList<string> Members, string? About = null);

/// <summary>What kind of tie somebody claims between two parties.</summary>
public enum RelationKind
{
    /// <summary>The party needs something from the other.</summary>
    DependsOn,

    /// <summary>The party decides as the other says.</summary>
    AnswersTo,

    /// <summary>The party is able to bring something about.</summary>
    CanDeliver,
}

/// <summary>A claimed tie: who depends on whom for what, who answers to whom, who can deliver what.</summary>
/// <param name="Party">The party that the tie is about.</param>
/// <param name="Kind">The kind of tie.</param>
/// <param name="Other">The other party, or what can be delivered.</param>
/// <param name="For">For what, or null.</param>
/// <param name="ClaimedBy">The claims that it rests on; never empty in a valid model.</param>
/// <param name="Id">A name, or null.</param>
public sealed record Relation(string Party, RelationKind Kind, string Other, string? For, IReadOnlyList<string> ClaimedBy, string? Id = null);
