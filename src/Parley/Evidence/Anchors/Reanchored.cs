namespace Parley.Evidence;

/// <summary>What became of the words of an anchor in a later version of their text.</summary>
public enum AnchorChange
{
    /// <summary>They stand where they stood.</summary>
    Same,

    /// <summary>The same words stand elsewhere.</summary>
    Moved,

    /// <summary>Between the same neighbours there are other words now.</summary>
    Changed,

    /// <summary>Neither the words nor their neighbours were found.</summary>
    Vanished,

    /// <summary>The anchor has no position or no hash, and the text that it was made in does not tell either.</summary>
    NoPosition,
}

/// <summary>Where an anchor's words stand in a later version of their text.</summary>
/// <param name="At">The anchor as the model has it.</param>
/// <param name="Now">The place in the later version; null where there is none.</param>
/// <param name="Places">How many places have the same words; more than one is for the analyst to look at.</param>
public sealed record Reanchored(string Claim, Anchor At, AnchorChange Change, Passage? Now, int Places);
