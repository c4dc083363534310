namespace Parley.Deals;

/// <summary>Which values a computation takes where the model states ranges.</summary>
public enum RangeEnd
{
    /// <summary>The best guesses.</summary>
    Best,

    /// <summary>For every party the values at which it gains least: its lowest values, and the most that it could have without an agreement.</summary>
    Lowest,

    /// <summary>For every party the values at which it gains most: its highest values, and the least that it could have without an agreement.</summary>
    Highest,
}
