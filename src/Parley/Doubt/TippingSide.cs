namespace Parley.Doubt;

/// <summary>A change of an answer on one side of the best guess, closed in from both sides.</summary>
/// <param name="Same">The value nearest to the change at which the answer was found to be as at the best guess.</param>
/// <param name="Changed">The value nearest to the change at which the answer was found to be another.</param>
/// <param name="Answer">The other answer.</param>
public sealed record TippingSide(double Same, double Changed, double Answer);
