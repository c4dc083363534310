namespace Parley.GraphModel;

/// <summary>What a party does about comparisons that are unknown. "Leaves" is where it would move; "deters" is where an answer keeps it from doing so.</summary>
public enum UncertaintyExtension
{
    /// <summary>a: leaves for better or unknown; only what is no better deters.</summary>
    A,

    /// <summary>b: leaves for better only; only what is no better deters.</summary>
    B,

    /// <summary>c: leaves for better or unknown; what is no better or unknown deters.</summary>
    C,

    /// <summary>d: leaves for better only; what is no better or unknown deters.</summary>
    D,
}
