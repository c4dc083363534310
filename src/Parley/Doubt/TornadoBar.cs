namespace Parley.Doubt;

/// <summary>What one output does as one input goes from the lower to the upper end of its range, all else at the best guess.</summary>
/// <param name="Input">The place of the input, from 0.</param>
/// <param name="AtLow">The output at the lower end.</param>
/// <param name="AtHigh">The output at the upper end.</param>
public sealed record TornadoBar(int Input, double AtLow, double AtHigh)
{
    /// <summary>How far the two lie apart; not a number where one is absent.</summary>
    public double Swing => Math.Abs(AtHigh - AtLow);
}
