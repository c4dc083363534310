using System.Collections.Immutable;

namespace Parley.FightAndTalk;

/// <summary>What a side believes of the battlefield where it differs from the analyst.</summary>
/// <param name="Mu">Probability that the front moves in a battle.</param>
/// <param name="Advance">p_1…p_M.</param>
/// <param name="WarKernel">M rows of M probabilities.</param>
/// <param name="CeasefireKernel">M rows of M probabilities.</param>
public sealed record Battlefield(
    double Mu, ImmutableArray<double> Advance, ImmutableArray<ImmutableArray<double>> WarKernel, ImmutableArray<ImmutableArray<double>> CeasefireKernel);
