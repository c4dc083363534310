using Parley.Assessment;
using Parley.FightAndTalk;

namespace Parley.Reports.Html.Charts;

/// <summary>The war of one perspective, with what its charts have in common.</summary>
internal sealed record WarView(ViewAssessment View, WarSolution War)
{
    /// <summary>How many periods the charts look ahead.</summary>
    public const int Periods = GameSolver.DefaultPeriods;

    /// <summary>How the fills of both sides and of the states of a war are chosen.</summary>
    public const Tone Fighting = Tone.Plain, Ceasefire = Tone.Dots, Settlement = Tone.Level, Escalated = Tone.Crossed, Accident = Tone.Upright, First = Tone.Rising, Second = Tone.Falling;

    /// <summary>The label and the name of the perspective.</summary>
    public string Caption => Page.Caption(View);

    /// <summary>The first side in words.</summary>
    public string A => WarWording.Side(War, Side.A);

    /// <summary>The second side in words.</summary>
    public string B => WarWording.Side(War, Side.B);

    /// <summary>Periods in words.</summary>
    public string Unit => WarCourse.Unit(War);

    /// <summary>The views that have a war, in order.</summary>
    public static IReadOnlyList<WarView> Of(AssessmentResult result) => [.. result.Views.Where(view => view.War is not null).Select(view => new WarView(view, view.War!))];

    /// <summary>The ticks over time: years where there are at least two, else round numbers.</summary>
    public IReadOnlyList<Tick> Ticks()
    {
        if (Periods < 2 * War.Year || Periods > 12 * War.Year)
            return new Scale(0, Periods, 0, 1).Ticks(7);
        var step = War.Year * (Periods > 6 * War.Year ? 2 : 1);
        return [.. Enumerable.Range(0, Periods / step + 1).Select(k => new Tick(k * step, HtmlText.Number(k * step)))];
    }
}
