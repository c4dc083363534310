namespace Parley.FightAndTalk;

/// <summary>How the share under a ceasefire, or the terms of a settlement, come about.</summary>
public enum TermsKind
{
    /// <summary>There is no such agreement.</summary>
    None,

    /// <summary>The share at the present front (ceasefire only).</summary>
    Line,

    /// <summary>Any share from 0 to 1.</summary>
    Bargained,

    /// <summary>One of a list.</summary>
    Listed,
}
