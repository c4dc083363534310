namespace Parley.Evidence;

/// <summary>Something that a model holds, with the views that hold it in this form.</summary>
/// <param name="Perspectives">The perspectives that hold it so, where the base does not; empty where the base holds it.</param>
public sealed record Held<T>(T Item, IReadOnlyList<string> Perspectives);
