namespace Parley.Assessment;

/// <summary>How sure the answers of one view are. It can be made again from what it holds.</summary>
/// <param name="Model">The view as functions of its uncertain numbers.</param>
/// <param name="Settings">The settings.</param>
/// <param name="Questions">One entry per question that was asked, in order.</param>
public sealed record DoubtResult(DoubtModel Model, DoubtSettings Settings, IReadOnlyList<QuestionDoubt> Questions);
