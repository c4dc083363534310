using Parley.Files.Shapes;
using static Parley.Files.Shapes.Common;

namespace Parley.Files.Sections;

/// <summary>The shapes of <c>events</c> and <c>indicators</c>, by which a model is kept over time.</summary>
internal static class EventSections
{
    public static readonly RecordShape<DatedEvent> Event = new("an event", f => new DatedEvent(
        f.Key,
        f.Need("date", Date, "When it happened."),
        f.Need("says", Text, "What happened, in neutral words."),
        f.May("parties", ListOf(PartyOrGroup(), orOne: true), [], "Whom it concerns."),
        f.May("because", Because, [], "The claims that say so."),
        f.Maybe("note", Text, "The analyst's note.")));

    public static readonly RecordShape<Indicator> Indicator = new("an indicator", f => new Indicator(
        f.Key,
        f.Need("says", Text, "What to watch for."),
        f.Need("finding", Text, "The finding that it bears on, by its id, as assess --json gives it."),
        f.Need("direction", Word<IndicatorDirection>(), "Whether it would speak for or against what the finding says."),
        f.May("status", Word<IndicatorStatus>(), IndicatorStatus.NotSeen, "Whether it was seen."),
        f.May("since", Date, "undated", "When the status was last looked at."),
        f.May("because", Because, [], "The claims that say so."),
        f.Maybe("note", Text, "The analyst's note.")));
}
