namespace Parley;

/// <summary>The section <c>war</c> of a model: in plain quantities, or in the exact form. Parts may be missing: perspectives may have to supply them.</summary>
/// <param name="Exact">The exact form, or null.</param>
/// <param name="Plain">The plain form, or null. At most one of the two forms is there in a valid model, or one of the closed forms.</param>
/// <param name="Because">The claims that all of it rests on.</param>
/// <param name="Note">The analyst's note, or null.</param>
public sealed record WarModel(ExactWar? Exact, PlainWar? Plain, IReadOnlyList<string> Because, string? Note)
{
    /// <summary>One demand where only the other side knows its cost of war, in place of a game; or null.</summary>
    public WarUltimatum? Ultimatum { get; init; }

    /// <summary>What each side could lock in by fighting, in place of a game; or null.</summary>
    public WarLockIn? LockIn { get; init; }

    /// <summary>Every number that is stated, in the order of the file's keys.</summary>
    public IReadOnlyList<Quantity> Quantities { get; init; } = [];
}
