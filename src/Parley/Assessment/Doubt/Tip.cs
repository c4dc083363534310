using Parley.Doubt;

namespace Parley.Assessment;

/// <summary>The nearest value of one number at which an answer becomes another, all else at the best guess.</summary>
/// <param name="Input">The number.</param>
/// <param name="Search">What was found on both sides.</param>
public sealed record Tip(UncertainInput Input, TippingResult Search)
{
    /// <summary>How far the nearest change lies from the best guess, in parts of the range; infinite where none was found.</summary>
    public double Distance => Search.Nearest is { } side ? Math.Abs(side.Changed - Search.Best) / (Input.Spread.High - Input.Spread.Low) : double.PositiveInfinity;
}
