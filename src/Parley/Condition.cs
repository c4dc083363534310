namespace Parley;

/// <summary>When the thing asked for has to be done.</summary>
public enum ConditionOrder
{
    /// <summary>The source does not say.</summary>
    Unstated,

    /// <summary>First the thing asked for.</summary>
    Before,

    /// <summary>Both at once.</summary>
    With,

    /// <summary>The thing asked for may follow.</summary>
    After,
}

/// <summary>How firmly a condition is meant, and by whom it is put.</summary>
public enum Firmness
{
    /// <summary>The party itself says so.</summary>
    Stated,

    /// <summary>Somebody else says so of the party.</summary>
    Ascribed,

    /// <summary>A first demand that may be lowered.</summary>
    OpeningBid,

    /// <summary>A demand that is said never to be lowered.</summary>
    RedLine,
}

/// <summary>A party will not do something unless something else is the case.</summary>
/// <param name="WillNot">What the party will not do.</param>
/// <param name="Unless">What would have to be the case, or null where the content is unspecified.</param>
/// <param name="Term">The word that stands for the unspecified content, or null.</param>
public sealed record Condition(
    string Id, string Party, Formula WillNot, Formula? Unless, string? Term, ConditionOrder Order, IReadOnlyList<Firmness> Firmness,
    IReadOnlyList<string> Because, string? Note);

/// <summary>Whether it is agreed that a commitment was made.</summary>
public enum Existence
{
    /// <summary>Nobody denies it.</summary>
    Agreed,

    /// <summary>It is contested.</summary>
    Disputed,

    /// <summary>Only one side speaks of it.</summary>
    Claimed,
}

/// <summary>What became of a commitment.</summary>
public enum CommitmentStatus
{
    /// <summary>It was made.</summary>
    Made,

    /// <summary>It was kept.</summary>
    Kept,

    /// <summary>It was broken.</summary>
    Broken,

    /// <summary>It is not known or not said.</summary>
    Unclear,
}

/// <summary>One entry of a commitment's history, according to somebody.</summary>
public sealed record CommitmentEvent(string Date, CommitmentStatus Status, string AccordingTo, IReadOnlyList<string> Because);

/// <summary>Somebody's binding word.</summary>
/// <param name="Content">What it binds to, or null where unspecified.</param>
public sealed record Commitment(
    string Id, IReadOnlyList<string> By, IReadOnlyList<string> To, string? Says, string? Content, Existence Existence,
    IReadOnlyList<CommitmentEvent> History, IReadOnlyList<string> Because);
