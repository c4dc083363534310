namespace Parley.Evidence;

/// <summary>What a part of a model is.</summary>
public enum ElementKind
{
    /// <summary>A claimed tie between parties.</summary>
    Relation,

    /// <summary>A choice of a party.</summary>
    Option,

    /// <summary>A pattern that cannot occur.</summary>
    Constraint,

    /// <summary>A change that cannot be made in one move.</summary>
    ForbiddenMove,

    /// <summary>Where the conflict is now.</summary>
    StatusQuo,

    /// <summary>A named pattern of states.</summary>
    Outcome,

    /// <summary>What a party will not do unless something is the case.</summary>
    Condition,

    /// <summary>What parties have bound themselves to.</summary>
    Commitment,

    /// <summary>One of a party's prioritised statements.</summary>
    Statement,

    /// <summary>A party's ranking.</summary>
    Ranking,

    /// <summary>What a formula that holds adds.</summary>
    Weight,

    /// <summary>A dated question.</summary>
    Forecast,

    /// <summary>The probability of a forecast.</summary>
    Probability,

    /// <summary>A number of any other section.</summary>
    Number,
}

/// <summary>A part of the model that rests on no claim: it is the analyst's own.</summary>
/// <param name="Path">The model path: dotted keys, list items by their id or, without one, by their number from 0.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Noted">Whether the analyst says why in a note, in every view concerned.</param>
/// <param name="Perspectives">The perspectives in which it is there and rests on no claim; empty where the model has none.</param>
/// <param name="Everywhere">Whether that is so in every view of the model.</param>
public sealed record UnclaimedElement(string Path, ElementKind Kind, bool Noted, IReadOnlyList<string> Perspectives, bool Everywhere);
