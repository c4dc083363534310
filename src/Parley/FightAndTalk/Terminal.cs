namespace Parley.FightAndTalk;

/// <summary>What the sides expect after the last period of the horizon.</summary>
public enum Terminal
{
    /// <summary>Each side keeps for ever what it holds.</summary>
    Line,

    /// <summary>Fighting goes on for ever without talk.</summary>
    War,
}
