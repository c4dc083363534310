namespace Parley.FightAndTalk;

/// <summary>What holds between the sides when a period begins.</summary>
public enum Regime
{
    War,
    Ceasefire,
}
