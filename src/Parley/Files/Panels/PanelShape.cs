using Parley.Files.Shapes;
using static Parley.Files.Shapes.Common;

namespace Parley.Files;

/// <summary>The shape of a filled-in questionnaire. Keys that only repeat what is asked are read and forgotten.</summary>
internal static class PanelShape
{
    private enum Says
    {
        Agree,
        Disagree,
    }

    private static readonly NumberShape Number = new();

    private static readonly RecordShape<PanelRange> Range = new("a range", f =>
    {
        var range = new PanelRange(f.Need("low", Number, "The lowest value thought possible."), f.Need("best", Number, "The best guess."), f.Need("high", Number, "The highest."));
        if (!(range.Low <= range.Best && range.Best <= range.High))
            f.Problem("The values are out of order: the lowest comes first, the highest last.");
        return range;
    });

    private static readonly RecordShape<PanelAnswer?> Assumption = new("an assumption", f =>
    {
        f.Maybe("asks", Text, "What is asked.");
        f.Maybe("unit", Text, "The unit.");
        f.May("views", new MapShape<string>(Text, Text), [], "What each view has.");
        var view = f.Maybe("agree_with", Text, "The view with which the member agrees.");
        PanelRange? own = f.Has("own") ? f.Need("own", Range, "A range of the member's own.") : null;
        f.May("own", Range, default, "A range of the member's own.");
        if (view is not null && own is not null)
            f.Problem("Agree with a view, or give a range of your own, not both.", at: "own");
        return view is null && own is null ? null : f.Placed(new PanelAnswer(view, own));
    });

    private static readonly RecordShape<bool?> Claim = new("a claim", f =>
    {
        f.Maybe("says", Text, "What is claimed.");
        f.Maybe("source", Text, "Where.");
        return f.Has("answer") ? f.May("answer", Word<Says>(), Says.Agree, "agree or disagree.") == Says.Agree : null;
    });

    private static readonly RecordShape<PanelRange> Calibration = new("a question whose answer is known", f =>
    {
        f.Maybe("asks", Text, "The question.");
        var range = new PanelRange(f.Need("q5", Number, "The value below which it lies with 5 per cent,"), f.Need("q50", Number, "with 50"), f.Need("q95", Number, "and with 95."));
        if (!(range.Low < range.Best && range.Best < range.High))
            f.Problem("The three quantiles have to rise.");
        return range;
    });

    /// <summary>The whole file, with the digest of the model that it was written for.</summary>
    public static readonly RecordShape<(string Model, PanelAnswers Answers)> File = new("a questionnaire", f =>
    {
        f.Need("parley_panel", new NumberShape(1, 1, whole: true), "The version of the questionnaire: 1.");
        var model = f.Need("model", Text, "The digest of the model.");
        f.Maybe("title", Text, "The title of the model.");
        var expert = f.Need("expert", Text, "Your name, or a word that stands for you.");
        var assumptions = f.May("assumptions", new MapShape<PanelAnswer?>(Text, Assumption), [], "What is asked about each assumption.");
        var claims = f.May("claims", new MapShape<bool?>(Id, Claim), [], "What is asked about each claim.");
        var calibration = f.May("calibration", new MapShape<PanelRange>(Id, Calibration), [], "Questions whose answers are known.");
        return (model, new PanelAnswers(expert,
            assumptions.Where(entry => entry.Value is not null).DistinctBy(entry => entry.Key).ToDictionary(entry => entry.Key, entry => entry.Value!),
            claims.Where(entry => entry.Value is not null).DistinctBy(entry => entry.Key).ToDictionary(entry => entry.Key, entry => entry.Value!.Value),
            calibration.DistinctBy(entry => entry.Key).ToDictionary(entry => entry.Key, entry => entry.Value)));
    });
}
