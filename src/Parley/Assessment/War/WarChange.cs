namespace Parley.Assessment;

/// <summary>Which number the question of the least change varies.</summary>
public enum WarChange
{
    /// <summary>What a side pays for breaking a ceasefire.</summary>
    Guarantee,

    /// <summary>How far a side's strength moves in its own way during a ceasefire: 1 as in the model, 0 as in war.</summary>
    Recovery,

    /// <summary>What fighting costs a side: less by aid, more by sanctions.</summary>
    Aid,

    /// <summary>What a side gives up of its share under a ceasefire.</summary>
    Terms,
}
