namespace Parley.Doubt;

/// <summary>Where an answer changes as one input moves away from its best guess, all else at the best guess.</summary>
/// <param name="Input">The place of the input.</param>
/// <param name="Output">The place of the output.</param>
/// <param name="Best">The input's best guess.</param>
/// <param name="Answer">The answer there; not a number where it is absent.</param>
/// <param name="Below">The change found nearest below the best guess; null where none was found.</param>
/// <param name="Above">The change found nearest above it.</param>
/// <param name="Points">How many points of the range were tried: a change and its reverse between two of them are not seen.</param>
public sealed record TippingResult(int Input, int Output, double Best, double Answer, TippingSide? Below, TippingSide? Above, int Points)
{
    /// <summary>The nearer of the two changes, of equally near ones the lower; null where none was found.</summary>
    public TippingSide? Nearest => Below is null ? Above : Above is null || Best - Below.Changed <= Above.Changed - Best ? Below : Above;
}
