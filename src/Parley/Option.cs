namespace Parley;

/// <summary>Whether an option can be undone.</summary>
public enum OneWay
{
    /// <summary>It can change both ways.</summary>
    Free,

    /// <summary>It can be switched on or raised, and never back.</summary>
    Up,

    /// <summary>It can be switched off or lowered, and never back.</summary>
    Down,
}

/// <summary>A choice that one party controls: yes or no, or one of several levels.</summary>
/// <param name="Party">The party that controls it.</param>
/// <param name="Id">Its name within the party.</param>
/// <param name="Says">What taking it means.</param>
/// <param name="Levels">The levels from lowest to highest, or empty for a yes/no option.</param>
public sealed record Option(
    string Party, string Id, string Says, IReadOnlyList<string> Levels, OneWay OneWay, string? About, IReadOnlyList<string> Because)
{
    /// <summary>The most levels an option may have: a level is one digit of a state's letters.</summary>
    public const int MaxLevels = 10;

    /// <summary>The full name, <c>party.option</c>.</summary>
    public string Name => $"{Party}.{Id}";

    /// <summary>How many choices the option offers: 2, or the number of levels.</summary>
    public int Choices => Levels.Count == 0 ? 2 : Levels.Count;
}

/// <summary>A state that the analyst lists by hand, in graph form.</summary>
public sealed record ListedState(string Id, string Says, string? About);

/// <summary>In graph form: one arc, from a state to another, that a party can move along.</summary>
public sealed record ListedMove(string Party, string From, string To);

/// <summary>A named pattern of states.</summary>
public sealed record Outcome(string Id, Formula Is, string? Says, IReadOnlyList<string> Because)
{
    /// <summary>The short name that a reader sees; the id as words where the file gives none.</summary>
    public string Name { get; init; } = Id.Replace('-', ' ');
}

/// <summary>How the formulas of a constraint belong together.</summary>
public enum ConstraintKind
{
    /// <summary>The pattern cannot occur.</summary>
    Never,

    /// <summary>All of the formulas hold, or none.</summary>
    OnlyTogether,

    /// <summary>At most one of the formulas holds.</summary>
    AtMostOne,

    /// <summary>Exactly one of the formulas holds.</summary>
    ExactlyOne,

    /// <summary>Where the first formula holds, the second does too.</summary>
    IfThen,
}

/// <summary>A statement about which states can occur.</summary>
public sealed record Constraint(ConstraintKind Kind, IReadOnlyList<Formula> Formulas, IReadOnlyList<string> Because, string? Note);

/// <summary>A change that cannot be made in one move: from any state of one pattern to any of another.</summary>
/// <param name="Party">The party that cannot make it, or null for every party.</param>
public sealed record ForbiddenMove(string? Party, Formula From, Formula To, IReadOnlyList<string> Because);
