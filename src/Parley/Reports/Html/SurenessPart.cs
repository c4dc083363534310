using Parley.Assessment;
using Parley.Reports.Html.Charts;

namespace Parley.Reports.Html;

/// <summary>The charts of doubt in every perspective: how often each answer holds over the draws, and what moves it.</summary>
internal static class SurenessPart
{
    private const int MostQuestions = 24;
    private const int MostMoved = 8;

    /// <summary>Whether anything was drawn.</summary>
    public static bool Shows(Page page) => Questions(page).Count > 0;

    public static void Write(Page page)
    {
        var (html, all) = (page.Html, Questions(page));
        if (all.Count == 0)
            return;
        IReadOnlyList<string> drawn = [.. all.Take(MostQuestions)];
        var views = page.Result.Views.Where(view => all.Any(id => DoubtCharts.Of(view, id) is not null)).ToList();
        using (html.In("section", ("id", "doubt"), ("class", "part charts"), ("aria-labelledby", "doubt-h")))
        {
            html.Element("h2", "How sure the answers are", ("id", "doubt-h"));
            html.Element("p", "Every number with a range is drawn within it, many times. Shares say what follows if the ranges are right, not how right they are.", ("class", "lead"));
            Shares(page, views, drawn, all.Count);
            Moved(page, views, drawn);
        }
    }

    // Questions that are not answered alike in every draw of every view.
    private static List<string> Questions(Page page) =>
        [.. page.Result.Views.SelectMany(view => view.Doubt?.Questions ?? []).Where(doubt => !doubt.IsCertain && Varies(doubt)).Select(doubt => doubt.Question.Id).Distinct()];

    private static bool Varies(QuestionDoubt doubt) => doubt.Low.Defined > 0 && (doubt.Low.Least != doubt.Low.Most || doubt.High.Least != doubt.High.Most);

    private static void Shares(Page page, List<ViewAssessment> views, IReadOnlyList<string> questions, int all)
    {
        var html = page.Html;
        html.Element("h3", "How often each answer holds");
        html.Element("p", "A bar from 0: the share of draws in which it holds, with a fine line for the bounds of the draws alone. A bar with a stroke: nine tenths of the chances, and their middle. "
            + (questions.Count < all ? $"{HtmlText.Number(questions.Count)} of the {HtmlText.Number(all)} questions whose answer varies." : "Only questions whose answer varies."), ("class", "lead"));
        using (Multiples.In(html, views.Count))
            foreach (var view in views)
                Multiples.Figure(html, Page.Caption(view), null, () => ShareChart.Write(html, DoubtCharts.Shares(view, questions), Multiples.Width(views.Count)));
        Legend.Write(html, "Key: parts of a bar", [new("holds", Tone.Dots), new("depends on what is not a number", Tone.Upright)]);
        DataTable.Write(html, "The questions, with the same figures", $"How often each answer holds. {string.Join("; ", views.Select(Page.Caption))}.", ["Question", .. views.Select(view => view.Label)],
            questions.Select((id, i) => (IReadOnlyList<string>)[$"{HtmlText.Number(i + 1)}. {Statement(views, id)}", .. views.Select(view => DoubtCharts.Of(view, id) is { } doubt ? DoubtCharts.Said(doubt) : "–")]));
    }

    private static void Moved(Page page, List<ViewAssessment> views, IReadOnlyList<string> questions)
    {
        var html = page.Html;
        var moved = questions.Where(id => views.Any(view => DoubtCharts.Of(view, id) is { Swings.Count: > 0 })).ToList();
        if (moved.Count == 0)
            return;
        html.Element("h3", "What moves them");
        html.Element("p", "One number at a time goes from the low to the high end of its range, all others at their best guess. The upright stroke is the answer as stated."
            + (moved.Count > MostMoved ? $" The first {HtmlText.Number(MostMoved)} of {HtmlText.Number(moved.Count)} questions are drawn." : ""), ("class", "lead"));
        foreach (var id in moved.Take(MostMoved))
            Question(html, [.. views.Where(view => DoubtCharts.Of(view, id) is { Swings.Count: > 0 })], id, questions.ToList().IndexOf(id) + 1);
        Legend.Write(html, "Key: which end", [new("the low end of the range", Tone.Falling), new("the high end of the range", Tone.Rising)]);
    }

    private static void Question(HtmlWriter html, List<ViewAssessment> views, string id, int number)
    {
        html.Element("h4", $"{HtmlText.Number(number)}. {Statement(views, id)}", ("dir", "auto"));
        using (Multiples.In(html, views.Count))
            foreach (var view in views)
            {
                var doubt = DoubtCharts.Of(view, id)!;
                var note = doubt.Swings.Count > TornadoData.Most ? $"{HtmlText.Number(TornadoData.Most)} of {HtmlText.Number(doubt.Swings.Count)} numbers." : null;
                Multiples.Figure(html, Page.Caption(view), note, () => TornadoChart.Write(html, DoubtCharts.Swings(view, doubt, number), Multiples.Width(views.Count)));
            }
        var paths = views.SelectMany(view => DoubtCharts.Of(view, id)!.Swings.Take(TornadoData.Most)).Select(swing => swing.Input.Path).Distinct().ToList();
        DataTable.Write(html, "The same as a table", $"{Statement(views, id)}: the answer at the low and at the high end of each range. {string.Join("; ", views.Select(Page.Caption))}.", ["Number", .. views.Select(view => view.Label)],
            paths.Select(path => (IReadOnlyList<string>)[Wording.Capital(InputText.Name(views[0].Conflict, path)), .. views.Select(view => Ends(DoubtCharts.Of(view, id)!, path))]), printed: false);
    }

    private static string Ends(QuestionDoubt doubt, string path) =>
        doubt.Swings.FirstOrDefault(swing => swing.Input.Path == path) is { } swing ? $"{DoubtCharts.Word(doubt, swing.AtLow)} to {DoubtCharts.Word(doubt, swing.AtHigh)}" : "–";

    private static string Statement(List<ViewAssessment> views, string id) =>
        Wording.Capital(QuestionText.Statement(views.First(view => DoubtCharts.Of(view, id) is not null).Conflict, id));
}
