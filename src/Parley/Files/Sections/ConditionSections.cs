using Parley.Files.Shapes;
using static Parley.Files.Shapes.Common;

namespace Parley.Files.Sections;

/// <summary>The shapes of <c>conditions</c>, <c>commitments</c> and <c>forecasts</c>.</summary>
internal static class ConditionSections
{
    private enum Content
    {
        Specified,
        Unspecified,
    }

    public static readonly RecordShape<Condition> Condition = new("a condition", f =>
    {
        var party = f.Need("party", Party(), "The party that puts the condition, or to which it is ascribed.");
        var willNot = f.Need("will_not", Expression, "What the party will not do.");
        var content = f.May("content", Word<Content>(), Content.Specified, "unspecified where the source does not say what would satisfy it.");
        Formula? unless = null;
        string? term = null;
        const string About = "What would have to be the case: a formula, or the source's undefined term where the content is unspecified.";
        if (content == Content.Unspecified)
            term = f.Need("unless", Text, About);
        else
            unless = f.Need("unless", Expression, About);
        var order = f.May("order", Word<ConditionOrder>(("before", ConditionOrder.Before), ("with", ConditionOrder.With), ("after", ConditionOrder.After)), ConditionOrder.Unstated, "Whether that has to come before, with or after.");
        var firmness = f.May("firmness", ListOf(Word<Firmness>(), orOne: true), [], "Stated or ascribed; opening bid or red line.");
        var because = f.May("because", Because, [], "The claims that say so.");
        var note = f.Maybe("note", Text, "The analyst's note.");
        return f.Placed(new Condition(f.Key, party, willNot, unless, term, order, firmness, because, note));
    });

    private static readonly RecordShape<CommitmentEvent> Event = new("an entry of a commitment's history", f => new CommitmentEvent(
        f.May("date", Date, "undated", "When."),
        f.Need("status", Word<CommitmentStatus>(), "What became of it."),
        f.Need("according_to", Speaker, "Who says so."),
        f.May("because", Because, [], "The claims that say so.")));

    public static readonly RecordShape<Commitment> Commitment = new("a commitment", f =>
    {
        var by = f.Need("by", ListOf(PartyOrGroup(), orOne: true), "Who is bound.");
        var to = f.May("to", ListOf(PartyOrGroup(), orOne: true), [], "Towards whom.");
        var says = f.Maybe("says", Text, "The commitment in plain words.");
        var content = f.May("content", Text, "unspecified", "What it binds to, or unspecified.");
        var existence = f.May("existence", Word<Existence>(), Existence.Agreed, "Whether it is agreed that it was made.");
        var history = f.May("history", ListOf(Event), [], "What became of it, according to whom.");
        var because = f.May("because", Because, [], "The claims that say so.");
        return new Commitment(f.Key, by, to, says, content == "unspecified" ? null : content, existence, history, because);
    });

    private enum Answer
    {
        Yes,
        No,
    }

    private static readonly RecordShape<ForecastResolution> Resolved = new("how a forecast came out", f => new ForecastResolution(
        f.Need("date", Day, "The day on which the outcome was established.").Value,
        f.Need("outcome", Word<Answer>(), "Whether the answer to the question is yes.") == Answer.Yes,
        f.May("because", Because, [], "The claims that say so.")));

    public static readonly RecordShape<Forecast> Forecast = new("a forecast", f =>
    {
        var question = f.Need("question", Text, "A question that can be answered with yes or no on a day.");
        var resolves = f.Need("resolves", Day, "The day on which it can be answered.");
        var dateBy = f.May("date_by", Word<DateOrigin>(), DateOrigin.Analyst, "Whose date it is.");
        var happening = f.Maybe("event", Text, "The event: a formula over the model, or text.");
        var accordingTo = f.Maybe("according_to", Speaker, "Who forecasts it.");
        var probability = f.Maybe("probability", PreferenceSections.Assumption, "The probability that is given, from 0 to 1.");
        if (probability is { Form: not AssumptionForm.Unknown } && (probability.Low < 0 || probability.High > 1))
            f.Problem("A probability lies between 0 and 1.", "Write 0.2 for 20 per cent.", "probability");
        var because = f.May("because", Because, [], "The claims that say so.");
        var note = f.Maybe("note", Text, "The analyst's note.");
        var resolution = f.Maybe("resolution", Resolved, "How it came out, once that is known.");
        if (resolution is not null && resolution.On < resolves.Value && resolution.On != default)
            f.Problem($"The forecast is resolved on {Said(resolution.On)}, before the day on which it can be answered, {Said(resolves.Value)}.", "Wait for that day, or correct one of the two.", "resolution");
        return f.Placed(new Forecast(f.Key, question, resolves.Value, dateBy, null, happening, accordingTo, probability, because, note) { Resolution = resolution });
    });

    private static string Said(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
