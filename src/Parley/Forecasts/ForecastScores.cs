namespace Parley.Forecasts;

/// <summary>A probability that was given, and what came of it.</summary>
public readonly record struct ScoredForecast(double Probability, bool Outcome);

/// <summary>One row of a calibration table.</summary>
/// <param name="From">The lowest probability of the row.</param>
/// <param name="To">The highest; it belongs to the next row, except in the last.</param>
/// <param name="Count">How many forecasts fell into it.</param>
/// <param name="Mean">The mean of their probabilities; NaN where there is none.</param>
/// <param name="Share">The share that came true; NaN where there is none.</param>
public sealed record CalibrationRow(double From, double To, int Count, double Mean, double Share);

/// <summary>Scores forecasts whose outcome is known. Lower is better for both scores.</summary>
/// <remarks>
/// Source: Brier 1950 in the one-sided form (p − o)², from 0 to 1; Good 1952, logarithmic score, here −ln of the probability given to what happened.
/// Cost: one pass.
/// </remarks>
public static class ForecastScores
{
    /// <summary>How many rows a calibration table has.</summary>
    public const int Rows = 10;

    /// <summary>The Brier score of one forecast, from 0 to 1.</summary>
    public static double Brier(ScoredForecast forecast) => Math.Pow(forecast.Probability - (forecast.Outcome ? 1 : 0), 2);

    /// <summary>The logarithmic score of one forecast, from 0; infinite where what happened was given no chance.</summary>
    public static double Logarithmic(ScoredForecast forecast) => -Math.Log(forecast.Outcome ? forecast.Probability : 1 - forecast.Probability);

    /// <summary>Forecasts by tenths of probability: how often what was given a chance came true.</summary>
    public static IReadOnlyList<CalibrationRow> Calibration(IReadOnlyList<ScoredForecast> forecasts)
    {
        ArgumentNullException.ThrowIfNull(forecasts);
        return [.. Enumerable.Range(0, Rows).Select(row =>
        {
            var inside = forecasts.Where(forecast => Math.Min(Rows - 1, (int)Math.Floor(forecast.Probability * Rows + 1e-9)) == row).ToList();
            return new CalibrationRow((double)row / Rows, (row + 1.0) / Rows, inside.Count,
                inside.Count == 0 ? double.NaN : inside.Sum(forecast => forecast.Probability) / inside.Count,
                inside.Count == 0 ? double.NaN : (double)inside.Count(forecast => forecast.Outcome) / inside.Count);
        })];
    }
}
