using Parley.Files;
using Parley.Forecasts;

namespace Parley.Assessment;

/// <summary>A forecast with a probability, as one or several views of a model state it.</summary>
/// <param name="File">The model file.</param>
/// <param name="Views">The names of the perspectives that state it; empty for a model without perspectives.</param>
/// <param name="Forecast">The forecast.</param>
/// <param name="Probability">The probability that is scored: the best guess.</param>
public sealed record ForecastEntry(string File, IReadOnlyList<string> Views, Forecast Forecast, double Probability)
{
    /// <summary>What is scored; null while the outcome is open.</summary>
    public ScoredForecast? Scored => Forecast.Resolution is { } resolution ? new ScoredForecast(Probability, resolution.Outcome) : null;
}

/// <summary>Collects the forecasts of models for scoring. A forecast without a probability cannot be scored and is left out.</summary>
public static class ForecastRecord
{
    /// <summary>The forecasts of one model; views that state the same probability share an entry.</summary>
    public static IReadOnlyList<ForecastEntry> Of(ModelFile model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return [.. model.Views.SelectMany(view => view.Forecasts.Where(forecast => forecast.Probability is { Form: not AssumptionForm.Unknown })
                .Select(forecast => (View: view.Perspective?.Id, Forecast: forecast, forecast.Probability!.Best)))
            .GroupBy(entry => (entry.Forecast.Id, entry.Best, entry.Forecast.Resolution?.Outcome))
            .Select(group => new ForecastEntry(model.Path, [.. group.Select(entry => entry.View).OfType<string>()], group.First().Forecast, group.Key.Best))];
    }
}
