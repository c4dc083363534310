namespace Parley.Reports;

/// <summary>Words for probabilities. They say how likely something is, never how sure anybody is of the figure.</summary>
/// <remarks>
/// Source: Office of the Director of National Intelligence, Intelligence Community Directive 203 (2015): almost no chance 1–5 %, very unlikely 5–20, unlikely 20–45, roughly even chance
/// 45–55, likely 55–80, very likely 80–95, almost certain 95–99. Interpretation: a figure on a border takes the word nearer to even; below 1 and above 99 % there is no word.
/// </remarks>
public static class ProbabilityWords
{
    /// <summary>The word for a probability from 0 to 1, or null where the scale has none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no probability.</exception>
    public static string? Of(double probability) => probability switch
    {
        >= 0 and < 0.01 => null,
        >= 0.01 and < 0.05 => "almost no chance",
        >= 0.05 and < 0.2 => "very unlikely",
        >= 0.2 and < 0.45 => "unlikely",
        >= 0.45 and <= 0.55 => "roughly even chance",
        > 0.55 and <= 0.8 => "likely",
        > 0.8 and <= 0.95 => "very likely",
        > 0.95 and <= 0.99 => "almost certain",
        > 0.99 and <= 1 => null,
        _ => throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability lies between 0 and 1."),
    };

    /// <summary>The words for a range of probabilities, such as "unlikely to likely"; null where the scale has none for either end.</summary>
    public static string? Of(double low, double high)
    {
        var (first, last) = (Of(low), Of(high));
        return first == last ? first : first is null ? $"at most {last}" : last is null ? $"at least {first}" : $"{first} to {last}";
    }
}
