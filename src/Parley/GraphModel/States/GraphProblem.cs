namespace Parley.GraphModel;

/// <summary>Why a conflict cannot be analysed as a graph model, or what to know about it.</summary>
/// <param name="Path">The part of the model that it concerns, as a path.</param>
/// <param name="Kind">What kind of problem it is.</param>
/// <param name="Subjects">Names or numbers that belong in the sentence.</param>
public sealed record GraphProblem(string Path, GraphProblemKind Kind, IReadOnlyList<string> Subjects);

/// <summary>The kinds of problem.</summary>
public enum GraphProblemKind
{
    /// <summary>There are neither options nor states.</summary>
    NoStates,

    /// <summary>The constraints leave no state. Subjects: the constraints that do so together, by number from 1.</summary>
    NothingFeasible,

    /// <summary>The status quo is ruled out. Subjects: its letters, the number of a constraint that rules it out.</summary>
    StatusQuoInfeasible,

    /// <summary>There are more states than can be listed. Subjects: how many options, the limit.</summary>
    TooManyStates,

    /// <summary>There are more moves than can be listed. Subjects: how many, the limit.</summary>
    TooManyMoves,

    /// <summary>A ranking leaves states out. Subjects: how many, one of them.</summary>
    Unranked,

    /// <summary>A pattern matches no feasible state. Subjects: the pattern.</summary>
    EmptyPattern,

    /// <summary>A party that can move has no preferences. Subjects: the party.</summary>
    NoPreferences,

    /// <summary>States that count as one are told apart by a party's preferences. Subjects: the party, the letters of one such state.</summary>
    CoalescedApart,
}
