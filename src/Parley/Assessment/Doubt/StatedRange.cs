namespace Parley.Assessment;

/// <summary>A number of a view as it is stated.</summary>
/// <param name="Path">The model path.</param>
/// <param name="Least">The least value that the quantity can have; may be infinite.</param>
/// <param name="Most">The largest value that it can have; may be infinite.</param>
/// <param name="Claims">The claims of what it is part of, besides its own.</param>
internal sealed record StatedRange(string Path, Assumption Number, double Least, double Most, IReadOnlyList<string> Claims);
