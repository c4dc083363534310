namespace Parley.Evidence;

/// <summary>What rests on a claim.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Elements">Model paths that name the claim in <c>because</c> or <c>claimed_by</c>, in the base or any perspective, each once.</param>
/// <param name="Supports">Claims for which it is given as a reason.</param>
public sealed record ClaimUse(string Claim, IReadOnlyList<string> Elements, IReadOnlyList<string> Supports)
{
    /// <summary>Whether nothing rests on the claim: no element names it, and it is a reason for no other claim.</summary>
    public bool Unused => Elements.Count == 0 && Supports.Count == 0;

    /// <summary>Whether the claim carries other claims only.</summary>
    public bool ReasonOnly => Elements.Count == 0 && Supports.Count > 0;
}
