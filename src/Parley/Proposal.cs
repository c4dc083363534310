namespace Parley;

/// <summary>One term of a package: an issue and the level at which it is settled.</summary>
public readonly record struct Term(string Issue, string Level);

/// <summary>What becomes of the steps before where a step is not done.</summary>
public enum StepFailure
{
    /// <summary>What was done stays; nothing more follows.</summary>
    Stays,

    /// <summary>All of it is undone.</summary>
    Undone,
}

/// <summary>One step of carrying a deal out.</summary>
/// <param name="Does">What is done.</param>
/// <param name="Issue">The issue that it carries out, or null.</param>
/// <param name="By">Who does it.</param>
/// <param name="When">The date or the event, in words, or null.</param>
/// <param name="VerifiedBy">Who checks that it was done, in words, or null.</param>
/// <param name="IfNot">What happens if it is not done, or null.</param>
public sealed record DealStep(string Id, string Does, string? Issue, IReadOnlyList<string> By, string? When, string? VerifiedBy, string? IfNot, IReadOnlyList<string> Because)
{
    /// <summary>The level of the issue after the step; null for the level that the proposal names.</summary>
    public string? To { get; init; }

    /// <summary>What becomes of the steps before where this one is not done.</summary>
    public StepFailure Otherwise { get; init; }
}

/// <summary>A package that somebody proposes; what it does not name is left open.</summary>
/// <param name="By">The sponsors: parties and groups.</param>
/// <param name="Terms">In the order of the file; no issue twice.</param>
/// <param name="Steps">The order of carrying it out, first step first.</param>
public sealed record Proposal(
    string Id, string Name, IReadOnlyList<string> By, IReadOnlyList<Term> Terms, IReadOnlyList<DealStep> Steps, string? About, IReadOnlyList<string> Because)
{
    /// <summary>The outcome that is the case where the proposal is signed and kept; null where the file does not say.</summary>
    public string? Outcome { get; init; }
}
