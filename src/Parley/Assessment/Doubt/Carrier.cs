using Parley.Doubt;

namespace Parley.Assessment;

/// <summary>How much of the spread of an answer one uncertain number accounts for, or several that go together.</summary>
/// <param name="Inputs">The numbers.</param>
/// <param name="First">The share that would go if they were known (first-order Sobol' index).</param>
/// <param name="Total">The share that would stay if everything else were known (total index).</param>
public sealed record Carrier(IReadOnlyList<UncertainInput> Inputs, Bounds First, Bounds Total);
