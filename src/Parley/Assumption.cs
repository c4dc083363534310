namespace Parley;

/// <summary>How an assumption's number is stated.</summary>
public enum AssumptionForm
{
    /// <summary>One number.</summary>
    Point,

    /// <summary>Lowest, best and highest value: the PERT distribution.</summary>
    LowBestHigh,

    /// <summary>Lowest, best and highest value: the triangular distribution.</summary>
    Triangular,

    /// <summary>Lowest and highest value: every value between them alike.</summary>
    Uniform,

    /// <summary>The 5, 50 and 95 per cent quantiles.</summary>
    Quantiles,

    /// <summary>Mean and standard deviation of a normal distribution that is cut off at a lowest and a highest value.</summary>
    TruncatedNormal,

    /// <summary>One of several values, each with a weight.</summary>
    OneOf,

    /// <summary>Stated as unknown: the widest range that the quantity allows.</summary>
    Unknown,
}

/// <summary>One of several values that a number may have.</summary>
/// <param name="Weight">How much it counts beside the others; above 0.</param>
public sealed record WeightedValue(double Value, double Weight);

/// <summary>A number of the model, with its range and the claims it rests on.</summary>
/// <param name="Form">Which of the forms it was stated in.</param>
/// <param name="Best">
/// The best guess, the median, the mean before cutting off, or the alternative of the largest weight (the first of several); of a uniform range the
/// middle where no best guess is stated; 0 where unknown.
/// </param>
/// <param name="Low">The lowest value or the 5 per cent quantile; equal to the best for a point.</param>
/// <param name="High">The highest value or the 95 per cent quantile; equal to the best for a point.</param>
/// <param name="Because">The claims; empty where the number is the analyst's own.</param>
public sealed record Assumption(
    AssumptionForm Form, double Best, double Low, double High, IReadOnlyList<string> Because, string? Note)
{
    /// <summary>The standard deviation before cutting off, of a truncated normal distribution; else 0.</summary>
    public double Deviation { get; init; }

    /// <summary>The alternatives, of one of several values; else empty.</summary>
    public IReadOnlyList<WeightedValue> Alternatives { get; init; } = [];

    /// <summary>Whether it may have more than one value, all of them finite.</summary>
    public bool IsUncertain => High > Low && double.IsFinite(High - Low);
}
