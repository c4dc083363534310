namespace Parley.Sampling;

/// <summary>A density that rises in a line from the lowest value to the best guess and falls in a line to the highest.</summary>
/// <remarks>Source: the textbook definition; the quantile in closed form.</remarks>
public sealed record TriangularDistribution : Distribution
{
    /// <summary>The triangular distribution; the best guess may be an end of the range.</summary>
    /// <exception cref="ArgumentException">The parameters are not possible: see <see cref="Check"/>.</exception>
    public TriangularDistribution(double low, double best, double high)
    {
        Demand(Check(low, best, high));
        (Low, Best, High) = (low, best, high);
    }

    /// <inheritdoc/>
    public override double Low { get; }

    /// <inheritdoc/>
    public override double Best { get; }

    /// <inheritdoc/>
    public override double High { get; }

    /// <summary>Why the parameters are not possible, or null.</summary>
    public static string? Check(double low, double best, double high) => CheckOrder(low, best, high);

    /// <inheritdoc/>
    public override double Quantile(double u)
    {
        var width = High - Low;
        return u * width <= Best - Low
            ? Low + Math.Sqrt(u * width * (Best - Low))
            : High - Math.Sqrt((1 - u) * width * (High - Best));
    }
}
