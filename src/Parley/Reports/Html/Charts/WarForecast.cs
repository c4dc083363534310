using Parley.FightAndTalk;

namespace Parley.Reports.Html.Charts;

/// <summary>Where the conflict would stand over time.</summary>
internal static class WarForecast
{
    /// <summary>The chart of one perspective.</summary>
    public static AreaData Of(WarView view)
    {
        var own = view.War.Headline.Forecast(WarView.Periods);
        var series = Series(view, own);
        var year = Math.Min(view.War.Year, WarView.Periods);
        var said = series.Where(one => one.Shares[year] > 1e-9).Select(one => $"{one.Name} {WarWording.Chance(one.Shares[year])}");
        return new AreaData(
            new ChartHead($"war-forecast-{view.View.Label}", $"Where the conflict would stand over time, {view.Caption}",
                $"After {WarWording.Periods(view.War.Conflict, year)}: {string.Join(", ", said)}. The table has the figures of other times."),
            [.. Enumerable.Range(0, WarView.Periods + 1).Select(period => (double)period)], view.Ticks(), view.Unit, series,
            WarCourse.Other(view.War) is { } other ? Series(view, other.Forecast(WarView.Periods)) : [], 0, null);
    }

    /// <summary>What the table says of a period.</summary>
    public static string Cell(WarView view, int period)
    {
        var own = Series(view, view.War.Headline.Forecast(period));
        var other = WarCourse.Other(view.War) is { } solution ? Series(view, solution.Forecast(period)) : own;
        return string.Join("; ", own.Zip(other).Where(pair => pair.First.Shares[period] > 1e-9 || pair.Second.Shares[period] > 1e-9)
            .Select(pair => $"{pair.First.Name} {WarSurvival.Chance(pair.First.Shares[period], pair.Second.Shares[period])}"));
    }

    private static IReadOnlyList<AreaSeries> Series(WarView view, IReadOnlyList<ForecastPeriod> at)
    {
        var paused = view.War.Game.Start == Regime.Ceasefire;
        return
        [
            new("war", WarView.Fighting, [paused ? 0 : 1, .. at.Select(one => one.War)]),
            new("ceasefire", WarView.Ceasefire, [paused ? 1 : 0, .. at.Select(one => one.Ceasefire)]),
            new("settlement", WarView.Settlement, [0, .. at.Select(one => one.Settled)]),
            new("escalated", WarView.Escalated, [0, .. at.Select(one => one.Escalated)]),
            new($"{view.A} has taken all", WarView.First, [0, .. at.Select(one => one.ATakesAll)]),
            new($"{view.B} has taken all", WarView.Second, [0, .. at.Select(one => one.BTakesAll)]),
        ];
    }
}
