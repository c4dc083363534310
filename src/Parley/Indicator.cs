namespace Parley;

/// <summary>What an indicator would say about a finding, were it seen.</summary>
public enum IndicatorDirection
{
    /// <summary>It would speak for what the finding says.</summary>
    For,

    /// <summary>It would speak against it.</summary>
    Against,
}

/// <summary>Whether an indicator was seen.</summary>
public enum IndicatorStatus
{
    /// <summary>Not so far.</summary>
    NotSeen,

    /// <summary>It was seen.</summary>
    Seen,

    /// <summary>It is not known.</summary>
    Unclear,
}

/// <summary>Something to watch for, because it bears on a finding.</summary>
/// <param name="Says">What to watch for.</param>
/// <param name="Finding">The finding that it bears on, by its id, such as <c>graph.holds.freeze</c>.</param>
/// <param name="Since">When the status was last looked at or changed, or <c>undated</c>.</param>
public sealed record Indicator(
    string Id, string Says, string Finding, IndicatorDirection Direction, IndicatorStatus Status, string Since, IReadOnlyList<string> Because, string? Note);
