namespace Parley.Doubt;

/// <summary>What somebody thinks of a quantity: the values below which it lies with 5, 50 and 95 per cent.</summary>
public readonly record struct QuantileAnswer(double Q5, double Q50, double Q95)
{
    /// <summary>Whether the three are finite and rise.</summary>
    public bool IsRising => double.IsFinite(Q5) && double.IsFinite(Q95) && Q5 < Q50 && Q50 < Q95;
}
