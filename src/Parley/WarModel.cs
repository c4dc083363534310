namespace Parley;

/// <summary>The section <c>war</c> of a model: in plain quantities, or in the exact form. Parts may be missing: perspectives may have to supply them.</summary>
/// <param name="Exact">The exact form, or null.</param>
/// <param name="Plain">The plain form, or null. Exactly one of the two forms is there in a valid model.</param>
/// <param name="Because">The claims that all of it rests on.</param>
/// <param name="Note">The analyst's note, or null.</param>
public sealed record WarModel(ExactWar? Exact, PlainWar? Plain, IReadOnlyList<string> Because, string? Note)
{
    /// <summary>Every number that is stated, in the order of the file's keys.</summary>
    public IReadOnlyList<Quantity> Quantities { get; init; } = [];
}
