namespace Parley;

/// <summary>How an assumption's number is stated.</summary>
public enum AssumptionForm
{
    /// <summary>One number.</summary>
    Point,

    /// <summary>Lowest, best and highest value.</summary>
    LowBestHigh,

    /// <summary>The 5, 50 and 95 per cent quantiles.</summary>
    Quantiles,

    /// <summary>Stated as unknown: the widest range that the quantity allows.</summary>
    Unknown,
}

/// <summary>A number of the model, with its range and the claims it rests on.</summary>
/// <param name="Form">Which of the forms it was stated in.</param>
/// <param name="Best">The best guess or the median; 0 where unknown.</param>
/// <param name="Low">The lowest value or the 5 per cent quantile; equal to the best for a point.</param>
/// <param name="High">The highest value or the 95 per cent quantile; equal to the best for a point.</param>
/// <param name="Because">The claims; empty where the number is the analyst's own.</param>
public sealed record Assumption(
    AssumptionForm Form, double Best, double Low, double High, IReadOnlyList<string> Because, string? Note);
