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
        IReadOnlyList<BriefSentence> premises = [.. result.Views.SelectMany(view => view.Findings.Where(f => f.Kind == "forecast" && f.Detail["premise"].Count > 0)
            .GroupBy(f => ForecastText.Needs(f, view.Conflict))
            .Select(group => new BriefSentence(
                $"{(result.Views.Count > 1 ? $"In {view.Label}, on" : "On")} {Wording.List([.. group.Select(f => $"‘{Question(view.Conflict, f.Subjects[0])}’")])}: {group.Key}", marks.Of(group.Select(f => f.Id)))))];
        return rows.Count == 0 ? null : new BriefSection("Do the forecasts of the sources follow?", Lead, false, premises, ViewTable.Of(result, "Forecast", rows));
    }

    private static string Question(Conflict conflict, string id) => conflict.Forecasts.First(forecast => forecast.Id == id).Question;

    private static string Subject(Conflict conflict, Forecast forecast)
    {
        var by = forecast.AccordingTo is { } who ? $"{(who == "author" ? "the author" : conflict.InText(who))} forecasts it; " : "";
        var origin = forecast.DateBy == DateOrigin.Analyst ? "the analyst's" : "the source's";
        return $"{forecast.Question} ({by}the date, {forecast.Resolves.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, is {origin})";
    }
}
