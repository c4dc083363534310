using Parley.GraphModel;

namespace Parley.Assessment;

/// <summary>What was computed in one perspective.</summary>
/// <param name="Label">V1, V2, … in the order of the file.</param>
/// <param name="Conflict">The conflict as the perspective sees it.</param>
/// <param name="Graph">The solved graph model; null where the model does not allow it.</param>
/// <param name="Problems">Why the graph model is absent or incomplete.</param>
/// <param name="Findings">What follows, in the order in which questions are asked.</param>
public sealed record ViewAssessment(
    string Label, Conflict Conflict, GraphSolution? Graph, IReadOnlyList<GraphProblem> Problems, IReadOnlyList<Finding> Findings)
{
    /// <summary>The solved war game; null where the model does not allow it.</summary>
    public WarSolution? War { get; init; }

    /// <summary>What was computed about deals; empty where the model does not allow it.</summary>
    public DealResults Deals { get; init; } = DealResults.None;

    /// <summary>How sure the answers are; null where it was not asked.</summary>
    public DoubtResult? Doubt { get; init; }
}
