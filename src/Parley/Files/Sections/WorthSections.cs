using Parley.Files.Shapes;
using static Parley.Files.Shapes.Common;

namespace Parley.Files.Sections;

/// <summary>The shape of <c>worth</c>: what packages are worth to a party, and what it refuses.</summary>
internal static class WorthSections
{
    private static readonly RecordShape<IssueWorth> IssueWorth = new("what an issue is worth", f =>
    {
        var weight = f.Maybe("weight", PreferenceSections.Assumption, "The weight; without one the scores are direct values.");
        var scores = f.May("scores", new ScoresShape(), [], "What each level is worth, in the issue's order or by the level's name.");
        var linear = f.May("linear", ListOf(new NumberShape(-1e12, 1e12)), [], "In place of scores, for levels that are numbers: the score of the first and of the last level, and in proportion between them.");
        if (f.Has("scores") == f.Has("linear"))
            f.Problem("An issue's worth has either scores or linear.");
        if (f.Has("linear") && linear.Count != 2)
            f.Problem("linear takes two numbers: the score of the first level and of the last.", at: "linear");
        if (weight is { Form: AssumptionForm.Unknown } || scores.Any(score => score.Amount.Form == AssumptionForm.Unknown))
            f.Problem("A weight or a score that is unknown leaves nothing to compute.", "Give a range: { best, low, high }.");
        if (weight is { Low: < 0 })
            f.Problem("A weight is at least 0.", "Turn the scores round instead.", "weight");
        IReadOnlyList<Score> ends = linear.Count == 2 && !f.Has("scores") ? [.. linear.Select((value, i) => new Score(i == 0 ? First : Last, Point(value)))] : scores;
        return f.Placed(new IssueWorth(f.Key, weight, ends, f.May("because", Because, [], "The claims that it rests on."), f.Maybe("note", Text, "The analyst's note.")));
    }, listShorthand: "scores");

    private static readonly RecordShape<Interaction> Interaction = new("what a combination adds", f => f.Placed(new Interaction(
        f.May("id", Id, "", "A name, for paths."),
        f.Need("when", IssueSections.Terms, "Where these terms are agreed …"),
        f.Need("adds", PreferenceSections.Assumption, "… this much is added; less than 0 takes away."),
        f.May("because", Because, [], "The claims that it rests on."))));

    private static readonly RecordShape<RedLine> RedLine = new("a red line", f => f.Placed(new RedLine(
        f.May("id", Id, "", "A name, for paths."),
        f.Need("never", IssueSections.Terms, "The terms that the party refuses whatever else is offered."),
        f.May("because", Because, [], "The claims that say so."),
        f.Maybe("note", Text, "The analyst's note."))), shorthand: "never");

    private static readonly RecordShape<OnlyWith> OnlyWith = new("terms accepted only with others", f => f.Placed(new OnlyWith(
        f.May("id", Id, "", "A name, for paths."),
        f.Need("terms", IssueSections.Terms, "What the party accepts only …"),
        f.Need("with", IssueSections.Terms, "… together with this."),
        f.May("order", Word<ConditionOrder>(("before", ConditionOrder.Before), ("with", ConditionOrder.With), ("after", ConditionOrder.After)), ConditionOrder.Unstated, "Whether that has to come before, with or after."),
        f.May("because", Because, [], "The claims that say so."),
        f.Maybe("note", Text, "The analyst's note."))));

    /// <summary>The names under which the two ends of a linear scale are kept until the issue's levels are known.</summary>
    internal const string First = "linear first", Last = "linear last";

    public static readonly RecordShape<Worth> Worth = new("what packages are worth to a party", f =>
    {
        var reservation = f.Maybe("without_agreement", new ReservationShape(), "What the party has without an agreement, in the unit of its values.");
        var issues = f.May("issues", new MapShape<IssueWorth>(Reference("the name of an issue", IdKind.Issue), IssueWorth), [], "What each issue is worth; an issue that is not named is worth nothing to the party.");
        var together = f.May("together", ListOf(Interaction), [], "What combinations of terms add.");
        var redLines = f.May("red_lines", ListOf(RedLine, orOne: true), [], "Terms, or combinations of them, that the party refuses.");
        var onlyWith = f.May("only_with", ListOf(OnlyWith, orOne: true), [], "Terms that the party accepts only together with others.");
        var scale = f.May("scale", Word(("as-written", WorthScale.AsWritten), ("best-worst", WorthScale.BestWorst)), WorthScale.AsWritten, "best-worst: the worst permitted package counts 0 and the best 1.");
        var power = f.May("power", new NumberShape(0.001, 1000), 1, "The exponent in the weighted Nash solution.");
        var because = f.May("because", Because, [], "The claims that all of it rests on.");
        var note = f.Maybe("note", Text, "The analyst's note.");
        if (issues.Count > 0 && issues.All(issue => issue.Value.Weight is not null) && issues.Sum(issue => issue.Value.Weight!.Best) == 0)
            f.Problem("The weights sum to zero, so that every package is worth the same.", "Give at least one issue a weight above 0.", "issues");
        return f.Placed(new Worth(
            f.Key, reservation, [.. issues.Select(issue => issue.Value)], Named(together, (x, id) => x with { Id = id }, x => x.Id, "t", f), Named(redLines, (x, id) => x with { Id = id }, x => x.Id, "r", f),
            Named(onlyWith, (x, id) => x with { Id = id }, x => x.Id, "w", f), scale, power, because, note));
    });

    internal static Assumption Point(double value) => new(AssumptionForm.Point, value, value, value, [], null);

    private static IReadOnlyList<T> Named<T>(IReadOnlyList<T> items, Func<T, string, T> name, Func<T, string> idOf, string letter, Fields f)
        where T : class
    {
        IReadOnlyList<T> named = [.. items.Select((item, i) => idOf(item).Length > 0 ? item : f.Placed(name(item, $"{letter}{i + 1}")))];
        foreach (var twice in named.GroupBy(idOf).Where(group => group.Count() > 1))
            f.Problem($"Two of these are named '{twice.Key}'.");
        return named;
    }
}
