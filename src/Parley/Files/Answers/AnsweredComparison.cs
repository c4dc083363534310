namespace Parley.Files;

/// <summary>What somebody answered.</summary>
public enum Answered
{
    /// <summary>The party would rather have the first.</summary>
    First,

    /// <summary>The party would rather have the second.</summary>
    Second,

    /// <summary>It is all one to the party.</summary>
    Alike,

    /// <summary>Nobody knows.</summary>
    Unknown,
}

/// <summary>One answer of an interview about a party's preferences.</summary>
/// <param name="Party">The party, by its name in the model.</param>
/// <param name="First">One situation as the model writes it: letters, a state's name, or a formula.</param>
/// <param name="Second">The other.</param>
/// <param name="Says">Which of them the party would rather have.</param>
/// <param name="Because">The claims that the answer rests on; none where it is the analyst's own.</param>
public sealed record AnsweredComparison(string Party, string First, string Second, Answered Says, IReadOnlyList<string> Because)
{
    /// <summary>The perspective in which the party prefers so, by its name in the model; null for the base.</summary>
    public string? Perspective { get; init; }
}
