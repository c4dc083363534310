namespace Parley.FightAndTalk;

/// <summary>One of the two sides of a fight-and-talk game. Side A gains as the front number rises.</summary>
public enum Side
{
    A,
    B,
}
