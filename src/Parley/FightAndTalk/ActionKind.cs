namespace Parley.FightAndTalk;

/// <summary>What a proposer does.</summary>
public enum ActionKind
{
    /// <summary>Offers a settlement.</summary>
    Settle,

    /// <summary>In war: offers a ceasefire.</summary>
    Ceasefire,

    /// <summary>In a ceasefire: holds it, or offers a share.</summary>
    Hold,

    /// <summary>In war: fights.</summary>
    Fight,

    /// <summary>In a ceasefire: breaks it.</summary>
    Break,
}
