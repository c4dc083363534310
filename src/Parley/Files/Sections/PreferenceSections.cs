using Parley.Files.Shapes;
using static Parley.Files.Shapes.Common;

namespace Parley.Files.Sections;

/// <summary>The shapes of <c>preferences</c> and of assumptions.</summary>
internal static class PreferenceSections
{
    public static readonly RecordShape<Assumption> Assumption = new("a number, or one with a range", ReadAssumption, shorthand: "value");

    private static readonly RecordShape<Statement> Statement = new("a statement", f =>
    {
        var id = f.May("id", Id, "", "A name, for paths.");
        var says = f.Maybe("says", Expression, "The formula: the party likes states better where it holds.");
        var condition = f.Maybe("condition", Reference("the name of a condition", IdKind.Condition), "Instead of says: the condition that stands here.");
        if (says is null == condition is null)
            f.Problem("A statement has either says or condition.");
        var means = f.Maybe("means", Text, "The statement in plain words.");
        var greatly = f.May("greatly", Flag, false, "Whether the difference is a great one; only on the first statements.");
        var mayMove = f.May("may_move", new NumberShape(0, 2, whole: true), 0, "How many places higher or lower it may stand, 1 or 2, where its place is uncertain.");
        var mayFail = f.May("may_fail", new NumberShape(0, 1), 0, "The probability that the party does not hold it at all, from 0 to 1.");
        var because = f.May("because", Because, [], "The claims that it rests on.");
        var note = f.Maybe("note", Text, "The analyst's note.");
        return f.Placed(new Statement(id, says ?? Expression.Empty, means, greatly, condition, because, note) { MayMove = (int)mayMove, MayFail = mayFail });
    }, shorthand: "says");

    private static readonly RecordShape<Weight> Weight = new("a weight", f => new Weight(
        f.May("id", Id, "", "A name, for paths."),
        f.Need("on", Expression, "Where this holds …"),
        f.Need("weight", Assumption, "… this much is added; any unit, the same throughout the party."),
        f.May("because", Because, [], "The claims that it rests on.")));

    public static readonly RecordShape<Preference> Preference = new("what a party prefers", f =>
    {
        var statements = f.May("statements", ListOf(Statement), [], "Formulas, the most important first.");
        var ranking = f.May("ranking", new RankingShape(), [], "Patterns of states, best first.");
        var weights = f.May("weights", ListOf(Weight), [], "What each formula that holds adds.");
        if ((f.Has("statements") ? 1 : 0) + (f.Has("ranking") ? 1 : 0) + (f.Has("weights") ? 1 : 0) != 1)
            f.Problem("A party's preferences are given by exactly one of statements, ranking and weights.");
        var mild = false;
        foreach (var statement in statements)
        {
            if (statement.Greatly && mild)
                f.Problem($"Statement '{statement.Id}' is marked 'greatly' below one that is not.", "Only the first statements may be marked: a great difference outweighs a mild one.", "statements");
            mild |= !statement.Greatly;
        }
        var unknown = f.May("unknown", ListOf(ListOf(Expression)), [], "Pairs of patterns between whose states the preference is not known.");
        foreach (var pair in unknown.Where(pair => pair.Count != 2))
            f.Problem($"A comparison that is not known names two patterns; here there are {pair.Count}.", at: "unknown");
        var because = f.May("because", Because, [], "The claims that all of it rests on.");
        var note = f.Maybe("note", Text, "The analyst's note.");
        IReadOnlyList<Statement> named = [.. statements.Select((s, i) => s.Id.Length > 0 ? s : f.Placed(s with { Id = s.Condition ?? $"s{i + 1}" }))];
        foreach (var twice in named.GroupBy(s => s.Id).Where(group => group.Count() > 1))
            f.Problem($"Two statements are named '{twice.Key}'.", statements.Count(s => s.Id == twice.Key) < 2 ? "A statement without an id is named after its place or its condition; give it an id of its own." : null, "statements");
        return f.Placed(new Preference(f.Key, named, ranking, weights, [.. unknown.Where(pair => pair.Count == 2).Select(pair => new UnknownComparison(pair[0], pair[1]))], because, note));
    });

    private static Assumption ReadAssumption(Fields f) => f.Placed(Ranges.Read(f, "An assumption", "a number", value =>
    {
        if (value == "unknown")
            return new Assumption(AssumptionForm.Unknown, 0, double.NegativeInfinity, double.PositiveInfinity, [], null);
        if (!NumberShape.TryParse(new ScalarNode(default, value, true), out var number))
            f.Problem($"A number is expected here, not '{Reading.Cut(value)}'.");
        return new Assumption(AssumptionForm.Point, number, number, number, [], null);
    }));
}
