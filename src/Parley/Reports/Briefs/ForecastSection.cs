using System.Globalization;
using Parley.Assessment;

namespace Parley.Reports;

/// <summary>The sources' forecasts beside what each view implies.</summary>
internal static class ForecastSection
{
    public static BriefSection? Write(AssessmentResult result, Marks marks)
    {
        IReadOnlyList<BriefRow> rows = [.. result.Views[0].Conflict.Forecasts
            .Where(forecast => result.Findings.Any(f => f.Id == $"forecast.{forecast.Id}"))
            .Select(forecast => ViewTable.Row(result, marks, $"forecast.{forecast.Id}", Subject(result.Views[0].Conflict, forecast)))];
        const string Lead = "‘Follows’: every place at which no party would move fits the forecast. This is no probability.";
        IReadOnlyList<BriefSentence> premises = [.. result.Views.SelectMany(view => view.Findings.Where(f => f.Kind == "forecast" && f.Detail["premise"].Count > 0).Select(f => new BriefSentence(
            $"{(result.Views.Count > 1 ? view.Label + ": " : "")}{Wording.Capital(FindingText.Sentence(f, view.Conflict))}", marks.Of(f.Id))))];
        return rows.Count == 0 ? null : new BriefSection("Do the forecasts of the sources follow?", Lead, false, premises, ViewTable.Of(result, "Forecast", rows));
    }

    private static string Subject(Conflict conflict, Forecast forecast)
    {
        var by = forecast.AccordingTo is { } who ? $", according to {conflict.InText(who)}" : "";
        var origin = forecast.DateBy == DateOrigin.Analyst ? "the analyst's date" : "the source's date";
        return $"{forecast.Question} By {forecast.Resolves.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} ({origin}{by})";
    }
}
