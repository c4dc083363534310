using Parley.Sampling;

namespace Parley.Assessment;

/// <summary>One number of a view that may have several values.</summary>
/// <param name="Path">The model path.</param>
/// <param name="Number">How it is stated. For an uncertain place of a statement: the number of places by which it stands higher.</param>
/// <param name="Spread">How its values are spread.</param>
/// <param name="Best">The value where nothing is drawn.</param>
/// <param name="Claims">The claims that it rests on, in the model's order.</param>
public sealed record UncertainInput(string Path, Assumption Number, Distribution Spread, double Best, IReadOnlyList<string> Claims)
{
    /// <summary>The section of the model: <c>war</c>, <c>worth</c> or <c>preferences</c>.</summary>
    public string Section => Path[..Path.IndexOf('.', StringComparison.Ordinal)];
}
