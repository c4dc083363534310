namespace Parley.FightAndTalk;

/// <summary>The least change of one number that brings a goal about.</summary>
/// <param name="Found">False: none was found at the points tried, which does not mean that there is none.</param>
/// <param name="Value">The number nearest to where it stands at which the goal is met; NaN if none was found.</param>
/// <param name="From">Where the number stands.</param>
/// <param name="To">How far it was varied.</param>
/// <param name="Points">How many points were scanned at most.</param>
public sealed record LeastChangeResult(bool Found, double Value, double From, double To, int Points)
{
    /// <summary>True if the goal is met without any change.</summary>
    public bool NoneNeeded => Found && Value == From;
}
