namespace Parley;

/// <summary>A settlement on offer: a share, or a flow for each side, or a proposal whose flows follow from what it is worth to the deciding parties.</summary>
/// <param name="Share">The first side's share of the stake, the second having the rest; null where flows are stated or a proposal is named.</param>
/// <param name="Flows">What it brings each side, by side, in shares of the flow that all of the stake brings.</param>
/// <param name="Proposal">The proposal that it is, or null.</param>
public sealed record WarSettlement(
    string Id, string? Says, Quantity? Share, IReadOnlyDictionary<string, Quantity> Flows, string? Proposal, IReadOnlyList<string> Because);

/// <summary>A point of a table of strength.</summary>
/// <param name="At">The logarithm of the ratio of strength, the first side's over the second's.</param>
/// <param name="Chance">The chance that a moving front moves in favour of the first side.</param>
public sealed record WarStrengthPoint(Quantity At, Quantity Chance);
