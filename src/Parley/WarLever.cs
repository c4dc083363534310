namespace Parley;

/// <summary>What kind of lever it is.</summary>
public enum WarLeverKind
{
    /// <summary>Help to a side.</summary>
    Aid,

    /// <summary>Pressure on a side.</summary>
    Sanctions,
}

/// <summary>How far a lever has come. Only what is in force changes the game.</summary>
public enum WarLeverStatus
{
    /// <summary>Somebody considers it.</summary>
    Discussed,

    /// <summary>Somebody asks for it.</summary>
    Requested,

    /// <summary>It is in force.</summary>
    InForce,
}

/// <summary>Aid to a side, or sanctions on it, with what they change.</summary>
/// <param name="By">The parties that hold the lever.</param>
/// <param name="On">The side that it works on.</param>
/// <param name="Fight">Added to the side's cost of fighting.</param>
/// <param name="Hold">Added to its cost of holding a ceasefire.</param>
/// <param name="RecoveryInWar">Added to its recovery in war.</param>
/// <param name="RecoveryInCeasefire">Added to its recovery in a ceasefire.</param>
/// <param name="Bonus">Added to its flow under a settlement (relief).</param>
public sealed record WarLever(
    string Id, WarLeverKind Kind, IReadOnlyList<string> By, string On, WarLeverStatus Status, Quantity? Fight, Quantity? Hold,
    Quantity? RecoveryInWar, Quantity? RecoveryInCeasefire, Quantity? Bonus, string? Says,
    IReadOnlyList<string> Because, string? Note);
