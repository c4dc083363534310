namespace Parley.FightAndTalk;

/// <summary>One number for each side.</summary>
public readonly record struct Pair(double A, double B)
{
    public double this[Side side] => side == Side.A ? A : B;

    /// <summary>The same pair with the number of one side replaced.</summary>
    public Pair With(Side side, double value) => side == Side.A ? this with { A = value } : this with { B = value };
}
