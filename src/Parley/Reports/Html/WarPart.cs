using Parley.Assessment;
using Parley.FightAndTalk;
using Parley.Reports.Html.Charts;

namespace Parley.Reports.Html;

/// <summary>The charts of the war in every perspective: when a ceasefire would be agreed to, how long it would last, what would follow, and what each side would do.</summary>
internal static class WarPart
{
    /// <summary>Whether any view has a war that could be solved.</summary>
    public static bool Shows(Page page) => page.Result.Views.Any(view => view.War is not null);

    public static void Write(Page page)
    {
        var views = WarView.Of(page.Result);
        if (views.Count == 0)
            return;
        var html = page.Html;
        using (html.In("section", ("id", "war"), ("class", "part charts"), ("aria-labelledby", "war-h")))
        {
            html.Element("h2", "Fighting on, or a ceasefire", ("id", "war-h"));
            html.Element("p", "What follows from the figures of the section war in each perspective. Each side acts on its own belief; chances are by the perspective’s own view of the battlefield. "
                + "A ceasefire or settlement needs both sides.", ("class", "lead"));
            Several(html, views);
            WarMaps.Agreement(html, views);
            var paused = views.Where(view => view.War.Game.HasCeasefire).ToList();
            if (paused.Count > 0)
                Survival(html, paused);
            Forecast(html, views);
            WarMaps.Situations(html, views, paused);
        }
    }

    private static void Several(HtmlWriter html, IReadOnlyList<WarView> views)
    {
        var several = views.Where(view => view.War.Answer.Several).Select(view => view.View.Label).ToList();
        if (several.Count > 0)
            html.Element("p", $"{Wording.List(several)}: several equilibria. What the sides expect in the end changes the answer. Charts are drawn for the expectation that the model names; "
                + "dashed lines, shaded bands, marked corners and ranges in tables show the other one.", ("class", "several"));
    }

    private static void Survival(HtmlWriter html, IReadOnlyList<WarView> views)
    {
        html.Element("h3", views.All(view => view.War.Game.Start == Regime.Ceasefire) ? "How long the ceasefire would last" : "How long a ceasefire that began now would last");
        html.Element("p", "Under the heavy line: the chance that it is still in force or has become a settlement. Above the line: who or what ended it. One that collapsed and was agreed anew does not count.", ("class", "lead"));
        Areas(html, views, WarSurvival.Of, "Key: what has become of the ceasefire", "the chance that it stands");
        Over(html, views, "The chance that it still stands, and what ended it, as a table", "Chance that a ceasefire still stands, and what ended it", WarSurvival.Cell);
    }

    private static void Forecast(HtmlWriter html, IReadOnlyList<WarView> views)
    {
        html.Element("h3", "Where the conflict would stand over time");
        html.Element("p", "Chances at the end of each period if both sides keep to what they would do now. They add up to the whole.", ("class", "lead"));
        Areas(html, views, WarForecast.Of, "Key: where the conflict stands", null);
        Over(html, views, "The same chances as a table", "Chances of where the conflict stands", WarForecast.Cell);
    }

    private static void Areas(HtmlWriter html, IReadOnlyList<WarView> views, Func<WarView, AreaData> of, string key, string? curve)
    {
        var charts = views.Select(of).ToList();
        using (Multiples.In(html, views.Count))
            foreach (var (view, chart) in views.Zip(charts))
                Multiples.Figure(html, view.Caption, view.War.Answer.Several ? "several equilibria" : null, () => AreaChart.Write(html, chart, Multiples.Width(views.Count)));
        var entries = charts.SelectMany(chart => chart.Series.Concat(chart.Other)).Where(series => series.Shares.Any(share => share > 0.0005))
            .DistinctBy(series => series.Name).OrderBy(series => charts[0].Series.ToList().FindIndex(other => other.Name == series.Name))
            .Select(series => new LegendEntry(series.Name, series.Tone)).ToList();
        if (curve is not null)
            entries.Add(new LegendEntry(curve, Line: "curve"));
        if (charts.Any(chart => chart.Other.Count > 0))
            entries.Add(new LegendEntry("with the other expectation of the end", Line: "curve other"));
        Legend.Write(html, key, entries);
    }

    // One table for the views that count in the same unit.
    private static void Over(HtmlWriter html, IReadOnlyList<WarView> views, string summary, string caption, Func<WarView, int, string> cell)
    {
        foreach (var group in views.GroupBy(view => view.Unit))
            DataTable.Write(html, summary, $"{caption}. {string.Join("; ", group.Select(view => view.Caption))}.", ["After", .. group.Select(view => view.View.Label)],
                WarCourse.Shown(WarView.Periods).Select(period => (IReadOnlyList<string>)[WarWording.Periods(group.First().War.Conflict, period), .. group.Select(view => cell(view, period))]));
    }
}
