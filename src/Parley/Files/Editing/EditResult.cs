namespace Parley.Files.Editing;

/// <summary>A text with a change made, or the reason why it was not made. Exactly one of the two is null.</summary>
/// <param name="Text">The whole text with the change.</param>
/// <param name="Problem">Why nothing was changed, as a sentence.</param>
public sealed record EditResult(string? Text, string? Problem)
{
    internal static EditResult Refused(string problem) => new(null, problem);
}
