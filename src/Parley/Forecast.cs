namespace Parley;

/// <summary>Whose date a forecast carries.</summary>
public enum DateOrigin
{
    /// <summary>The source dates it.</summary>
    Source,

    /// <summary>The analyst set the date so that the forecast can be scored.</summary>
    Analyst,
}

/// <summary>How a forecast came out.</summary>
/// <param name="On">The day on which that was established; not before the day on which the question can be answered.</param>
/// <param name="Outcome">Whether the answer to the question is yes.</param>
public sealed record ForecastResolution(DateOnly On, bool Outcome, IReadOnlyList<string> Because);

/// <summary>A dated question about the future.</summary>
/// <param name="Resolves">The day on which it can be answered.</param>
/// <param name="Event">The event in the model's terms, or null where it is only text.</param>
/// <param name="Probability">The probability that the source or the analyst gives, or null.</param>
public sealed record Forecast(
    string Id, string Question, DateOnly Resolves, DateOrigin DateBy, Formula? Event, string? EventText, string? AccordingTo,
    Assumption? Probability, IReadOnlyList<string> Because, string? Note)
{
    /// <summary>How it came out; null while that is open.</summary>
    public ForecastResolution? Resolution { get; init; }
}
