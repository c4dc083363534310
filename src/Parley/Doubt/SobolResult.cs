namespace Parley.Doubt;

/// <summary>How much of an output's variance each factor accounts for.</summary>
/// <param name="First">The first-order index of each factor: the share of the variance that would go if the factor were known. All 0 where the output does not vary.</param>
/// <param name="Total">The total index of each factor: the share that would stay if everything else were known.</param>
/// <param name="Mean">The mean of the output over the two base samples.</param>
/// <param name="Variance">Its variance there.</param>
/// <param name="Rows">How many base samples were used.</param>
/// <param name="Absent">How many base samples were left out because the output was absent (not finite) in one of their evaluations.</param>
/// <param name="Evaluations">How many times the model was evaluated, for all outputs together.</param>
public sealed record SobolResult(IReadOnlyList<Bounds> First, IReadOnlyList<Bounds> Total, double Mean, double Variance, int Rows, int Absent, long Evaluations)
{
    /// <summary>Whether the output varies at all.</summary>
    public bool Varies => Variance > 0;
}
