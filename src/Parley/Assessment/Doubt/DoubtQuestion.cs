namespace Parley.Assessment;

/// <summary>A question whose answer may change with the uncertain numbers of a view.</summary>
/// <param name="Id">The id of the finding that answers it at the best guesses, such as <c>graph.holds.freeze</c>.</param>
/// <param name="Kind">That finding's kind.</param>
/// <param name="Subjects">That finding's subjects.</param>
/// <param name="IsTruth">Whether the answer is yes or no; else it is a probability.</param>
public sealed record DoubtQuestion(string Id, string Kind, IReadOnlyList<string> Subjects, bool IsTruth)
{
    internal static DoubtQuestion Of(bool truth, string kind, params IReadOnlyList<string> subjects) => new(string.Join('.', [kind, .. subjects]), kind, subjects, truth);
}
