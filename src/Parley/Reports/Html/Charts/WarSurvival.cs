using Parley.FightAndTalk;

namespace Parley.Reports.Html.Charts;

/// <summary>The survival curve of a ceasefire, with what ended it.</summary>
internal static class WarSurvival
{
    /// <summary>The chart of one perspective.</summary>
    public static AreaData Of(WarView view)
    {
        var own = WarCourse.Lasting(view.War, view.War.Headline, WarView.Periods);
        var other = WarCourse.Other(view.War) is { } solution ? WarCourse.Lasting(view.War, solution, WarView.Periods) : null;
        var said = WarCourse.Shown(WarView.Periods).Select(period => $"{WarWording.Chance(Stands(own[period - 1]))} after {WarWording.Periods(view.War.Conflict, period)}");
        var year = view.War.Year;
        return new AreaData(
            new ChartHead($"war-lasts-{view.View.Label}", $"How long a ceasefire would last, {view.Caption}",
                $"The chance that it is still in force or has become a settlement: {string.Join(", ", said)}. Above the heavy line: who or what ended it. The table has the same figures."),
            [.. Enumerable.Range(0, WarView.Periods + 1).Select(period => (double)period)], view.Ticks(), view.Unit, Series(view, own), other is null ? [] : Series(view, other), 2,
            year <= WarView.Periods ? year : WarView.Periods);
    }

    /// <summary>What the table says of a period.</summary>
    public static string Cell(WarView view, int period)
    {
        var own = WarCourse.Lasting(view.War, view.War.Headline, period)[^1];
        var other = WarCourse.Other(view.War) is { } solution ? WarCourse.Lasting(view.War, solution, period)[^1] : own;
        var ended = new (double Own, double Other, string Words)[]
        {
            (own.BrokenByA, other.BrokenByA, $"broken by {view.A}"), (own.BrokenByB, other.BrokenByB, $"broken by {view.B}"), (own.Accident, other.Accident, "collapsed by accident"),
        };
        return string.Join("; ", ended.Where(way => way.Own > 1e-9 || way.Other > 1e-9).Select(way => $"{way.Words} {Chance(way.Own, way.Other)}").Prepend(Chance(Stands(own), Stands(other))));
    }

    /// <summary>A chance, or the range between two reckonings.</summary>
    public static string Chance(double a, double b) => WarWording.Chance(Math.Min(a, b), Math.Max(a, b));

    private static double Stands(LastingPeriod at) => at.Lasting + at.Settled;

    private static IReadOnlyList<AreaSeries> Series(WarView view, IReadOnlyList<LastingPeriod> at) =>
    [
        new("still in force", WarView.Ceasefire, [1, .. at.Select(one => one.Lasting)]),
        new("has become a settlement", WarView.Settlement, [0, .. at.Select(one => one.Settled)]),
        new("collapsed by accident", WarView.Accident, [0, .. at.Select(one => one.Accident)]),
        new($"broken by {view.A}", WarView.First, [0, .. at.Select(one => one.BrokenByA)]),
        new($"broken by {view.B}", WarView.Second, [0, .. at.Select(one => one.BrokenByB)]),
    ];
}
