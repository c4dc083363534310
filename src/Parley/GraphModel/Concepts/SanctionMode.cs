namespace Parley.GraphModel;

/// <summary>How a party's opponents may combine their moves when they answer. Tools differ, so older tables can be reproduced by name.</summary>
public enum SanctionMode
{
    /// <summary>Any legal sequence in which no party moves twice in succession (Fang, Hipel &amp; Kilgour 1993). The default.</summary>
    Sequence,

    /// <summary>A legal sequence in which each opponent moves at most once (current gmcr-py).</summary>
    Once,

    /// <summary>One opponent, one move (GMCR+ 2014).</summary>
    Single,
}
