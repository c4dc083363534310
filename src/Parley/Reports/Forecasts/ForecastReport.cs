using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Parley.Assessment;
using Parley.Forecasts;

namespace Parley.Reports;

/// <summary>Scores of forecasts in words and as JSON, format <c>parley.forecasts/1</c>.</summary>
public static class ForecastReport
{
    /// <summary>The sections: each scored forecast, the means, the calibration table, what is open.</summary>
    public static IReadOnlyList<TextSection> Sections(IReadOnlyList<ForecastEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var (scored, open) = (entries.Where(entry => entry.Scored is not null).ToList(), entries.Where(entry => entry.Scored is null).ToList());
        var sections = new List<TextSection>();
        if (scored.Count > 0)
        {
            sections.Add(new TextSection("scored", "Scored", "Brier score from 0 to 1 and logarithmic score from 0: lower is better. Always saying one half scores 0.25 and 0.69.",
                [.. scored.SelectMany(entry => (TextLine[])[new(0, $"{entry.Forecast.Question} {(entry.Forecast.Resolution!.Outcome ? "Yes" : "No")}, on {Day(entry.Forecast.Resolution.On)}."),
                    new(1, $"{Percent(entry.Probability)}{By(entry)}: Brier {Figure(ForecastScores.Brier(entry.Scored!.Value))}, logarithmic {Figure(ForecastScores.Logarithmic(entry.Scored!.Value))}.")])]));
            sections.Add(new TextSection("means", "Mean", null,
                [new(0, $"{Wording.Capital(Wording.Count(scored.Count, "forecast"))}: Brier {Figure(scored.Average(entry => ForecastScores.Brier(entry.Scored!.Value)))}, logarithmic {Figure(scored.Average(entry => ForecastScores.Logarithmic(entry.Scored!.Value)))}.")]));
            sections.Add(new TextSection("calibration", "Calibration", "Of the forecasts that were given a chance in this range, how many came true. Few forecasts say little.",
                [.. ForecastScores.Calibration([.. scored.Select(entry => entry.Scored!.Value)]).Where(row => row.Count > 0)
                    .Select(row => new TextLine(0, $"{Percent(row.From)} to {Percent(row.To)}: {Wording.Count(row.Count, "forecast")}, mean {Percent(row.Mean)}, came true {Percent(row.Share)}."))]));
        }
        if (open.Count > 0)
            sections.Add(new TextSection("open", "Open", null, [.. open.Select(entry => new TextLine(0, $"{entry.Forecast.Question} {Percent(entry.Probability)}{By(entry)}; can be answered on {Day(entry.Forecast.Resolves)}."))]));
        return sections.Count > 0 ? sections : [new TextSection("none", "Forecasts", null, [new(0, "No forecast has a probability, so there is nothing to score.")])];
    }

    /// <summary>The same as JSON, indented, without a final newline.</summary>
    public static string Json(IReadOnlyList<ForecastEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("format", "parley.forecasts/1");
            writer.List("forecasts", entries, (entry, w) =>
            {
                w.WriteString("file", entry.File);
                w.WriteString("id", entry.Forecast.Id);
                w.Texts("views", entry.Views);
                w.WriteString("question", entry.Forecast.Question);
                w.WriteString("resolves", Day(entry.Forecast.Resolves));
                w.Maybe("according_to", entry.Forecast.AccordingTo);
                w.WriteNumber("probability", entry.Probability);
                if (entry.Scored is not { } scored)
                    return;
                w.WriteString("resolved", Day(entry.Forecast.Resolution!.On));
                w.WriteString("outcome", scored.Outcome ? "yes" : "no");
                w.WriteNumber("brier", ForecastScores.Brier(scored));
                if (double.IsFinite(ForecastScores.Logarithmic(scored)))
                    w.WriteNumber("logarithmic", ForecastScores.Logarithmic(scored));
                else
                    w.WriteString("logarithmic", "infinite");
            });
            writer.List("calibration", ForecastScores.Calibration([.. entries.Select(entry => entry.Scored).OfType<ScoredForecast>()]).Where(row => row.Count > 0), (row, w) =>
            {
                w.WriteNumber("from", row.From);
                w.WriteNumber("to", row.To);
                w.WriteNumber("count", row.Count);
                w.WriteNumber("mean", row.Mean);
                w.WriteNumber("share", row.Share);
            });
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static string By(ForecastEntry entry)
    {
        var who = entry.Forecast.AccordingTo is { } speaker ? $" according to {speaker}" : "";
        return entry.Views.Count == 0 ? who : $"{who} in {Wording.List([.. entry.Views.Select(view => view.Replace('-', ' '))])}";
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Percent(double share) => $"{(share * 100).ToString("0.#", CultureInfo.InvariantCulture)} %";

    private static string Figure(double value) => double.IsFinite(value) ? value.ToString("0.000", CultureInfo.InvariantCulture) : "infinite";
}
