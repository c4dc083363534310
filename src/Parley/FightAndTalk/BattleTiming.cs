namespace Parley.FightAndTalk;

/// <summary>When the result of a battle is paid.</summary>
public enum BattleTiming
{
    /// <summary>Flows are those of the front after the battle; the winner's total starts in the same period.</summary>
    Same,

    /// <summary>Flows are those of the front before the battle; the winner's total starts in the next period.</summary>
    Next,
}
