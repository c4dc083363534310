using Parley.Files.Shapes;
using static Parley.Files.Shapes.Common;

namespace Parley.Files.Sections;

/// <summary>The shapes of <c>options</c>, <c>infeasible</c>, <c>forbidden_moves</c>, <c>states</c>, <c>status_quo</c> and <c>outcomes</c>.</summary>
internal static class OptionSections
{
    public static readonly RecordShape<Option> Option = new("an option", f =>
    {
        var says = f.Need("says", Text, "What taking the option means.");
        var levels = f.May("levels", ListOf(Id), [], "For more than yes and no: the levels from lowest to highest.");
        if (f.Has("levels") && levels.Count is < 2 or > Parley.Option.MaxLevels)
            f.Problem($"An option has between 2 and {Parley.Option.MaxLevels} levels; here it has {levels.Count}.", at: "levels");
        if (levels.Distinct().Count() != levels.Count)
            f.Problem("A level stands twice.", at: "levels");
        var oneWay = f.May("one_way", Word(("on", OneWay.Up), ("up", OneWay.Up), ("off", OneWay.Down), ("down", OneWay.Down)), OneWay.Free, "on (or up): once taken or raised it cannot be undone; off (or down): once dropped or lowered it cannot be taken again.");
        var about = f.Maybe("about", Text, "More about the option.");
        var because = f.May("because", Because, [], "The claims that say that the option exists.");
        return f.Placed(new Option("", f.Key, says, levels, oneWay, about, because));
    }, shorthand: "says");

    public static readonly RecordShape<Constraint> Constraint = new("a statement about what cannot be", f =>
    {
        var never = f.Maybe("never", Expression, "A pattern that cannot occur.");
        var together = f.Maybe("only_together", ListOf(Expression), "All of these hold, or none.");
        var atMostOne = f.Maybe("at_most_one", ListOf(Expression), "At most one of these holds.");
        var exactlyOne = f.Maybe("exactly_one", ListOf(Expression), "Exactly one of these holds.");
        var when = f.Maybe("if", Expression, "Where this holds …");
        var then = f.Maybe("then", Expression, "… this holds too.");
        var because = f.May("because", Because, [], "The claims that say so.");
        var note = f.Maybe("note", Text, "Why it cannot be.");
        var forms = new object?[] { never, together, atMostOne, exactlyOne, when }.Count(form => form is not null);
        if (forms != 1 || when is null != then is null)
            f.Problem("A constraint says exactly one of never, only_together, at_most_one, exactly_one, or if with then.");
        var (kind, formulas) = never is not null ? (ConstraintKind.Never, [never])
            : together is not null ? (ConstraintKind.OnlyTogether, together)
            : atMostOne is not null ? (ConstraintKind.AtMostOne, atMostOne)
            : exactlyOne is not null ? (ConstraintKind.ExactlyOne, exactlyOne)
            : (ConstraintKind.IfThen, (IReadOnlyList<Formula>)[when ?? Expression.Empty, then ?? Expression.Empty]);
        return f.Placed(new Constraint(kind, formulas, because, note));
    }, shorthand: "never");

    public static readonly RecordShape<ForbiddenMove> ForbiddenMove = new("a change that cannot be made in one move", f => new ForbiddenMove(
        f.Maybe("party", Party(), "The party that cannot make it; every party where absent."),
        f.Need("from", Expression, "The pattern before."),
        f.Need("to", Expression, "The pattern after."),
        f.May("because", Because, [], "The claims that say so.")));

    public static readonly RecordShape<ListedState> State = new("a state", f => new ListedState(
        f.Key,
        f.Need("says", Text, "What is the case in this state."),
        f.Maybe("about", Text, "More about it.")), shorthand: "says");

    /// <summary>From each state, the states that the party can move to.</summary>
    public static readonly MapShape<IReadOnlyList<string>> MovesOfParty =
        new(Reference("the name of a state", IdKind.State), ListOf(Reference("the name of a state", IdKind.State), orOne: true));

    public static readonly RecordShape<IReadOnlyList<string>> StatusQuo = new("the status quo", f =>
    {
        var on = f.Need("on", ListOf(Text, orOne: true), "The options that are on, or the one state of graph form; all else is off.");
        f.May("because", Because, [], "The claims that say so.");
        return f.Placed(on.ToList());
    }, shorthand: "on", listShorthand: "on");

    public static readonly RecordShape<Outcome> Outcome = new("an outcome", f => new Outcome(
        f.Key,
        f.Need("is", Expression, "The pattern of states; what it does not name is free."),
        f.Maybe("says", Text, "The outcome in plain words."),
        f.May("because", Because, [], "The claims that speak of it."))
    {
        Name = f.May("name", Text, f.Key.Replace('-', ' '), "A short name that a reader sees."),
    }, shorthand: "is");
}
