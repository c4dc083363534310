namespace Parley.GraphModel;

/// <summary>How a party sees one state beside another.</summary>
public enum Comparison
{
    /// <summary>The first is strictly worse.</summary>
    Worse,

    /// <summary>The party is indifferent.</summary>
    Equal,

    /// <summary>The first is strictly better.</summary>
    Better,

    /// <summary>Nobody knows which of the two the party prefers.</summary>
    Unknown,
}
