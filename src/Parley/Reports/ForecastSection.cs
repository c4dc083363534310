using System.Globalization;
using Parley.Assessment;

namespace Parley.Reports;

/// <summary>The sources' forecasts beside what each view implies.</summary>
internal static class ForecastSection
{
    public static BriefSection? Write(AssessmentResult result, Marks marks)
    {
        IReadOnlyList<BriefRow> rows = [.. result.Views[0].Conflict.Forecasts
            .Where(forecast => result.Findings.Any(f => f.Id == $"forecast.consistent.{forecast.Id}"))
            .Select(forecast => ViewTable.Row(result, marks, $"forecast.consistent.{forecast.Id}", Subject(result.Views[0].Conflict, forecast)))];
        const string Lead = "Whether the forecast event could hold: a place that fits it at which no party would move. This is no probability.";
        return rows.Count == 0 ? null : new BriefSection("Forecasts of the sources", Lead, false, [], ViewTable.Of(result, "Forecast", rows));
    }

    private static string Subject(Conflict conflict, Forecast forecast)
    {
        var by = forecast.AccordingTo is { } who ? $", according to {conflict.NameOf(who)}" : "";
        var origin = forecast.DateBy == DateOrigin.Analyst ? "the analyst's date" : "the source's date";
        return $"{forecast.Question} By {forecast.Resolves.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} ({origin}{by})";
    }
}
