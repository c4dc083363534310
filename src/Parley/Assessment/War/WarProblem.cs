namespace Parley.Assessment;

/// <summary>Why the section <c>war</c> of a view cannot be solved.</summary>
/// <param name="Path">The model path at which it is to be mended.</param>
/// <param name="Message">What is wrong, as a sentence.</param>
public sealed record WarProblem(string Path, string Message);
