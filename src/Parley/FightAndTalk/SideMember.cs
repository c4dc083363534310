namespace Parley.FightAndTalk;

/// <summary>A party on a side that does not decide for the side.</summary>
/// <remarks>
/// Its numbers are in the same units as those of the sides. It does not choose to fight or to break; it lives with what the deciding
/// parties do. A member that is <see cref="Necessary"/> must also accept every ceasefire out of war and every settlement, else the offer fails.
/// </remarks>
public sealed record SideMember
{
    public required string Id { get; init; }

    public required Side Side { get; init; }

    public bool Necessary { get; init; }

    /// <summary>What the side's share is worth to this party: 1 as to the deciding party, 0 nothing.</summary>
    public double Stake { get; init; } = 1;

    /// <summary>Cost of each war period.</summary>
    public double Fight { get; init; }

    /// <summary>Upkeep of each ceasefire period.</summary>
    public double Hold { get; init; }

    /// <summary>Cost at once when its own side breaks a ceasefire.</summary>
    public double Break { get; init; }

    /// <summary>Added to each period's flow under a settlement.</summary>
    public double Bonus { get; init; }

    /// <summary>Total payoff, from that period on, if the war escalates.</summary>
    public double Escalation { get; init; }
}
