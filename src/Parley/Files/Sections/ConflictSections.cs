using Parley.Files.Shapes;
using static Parley.Files.Shapes.Common;

namespace Parley.Files.Sections;

/// <summary>The shape of a whole model file, section by section in the order in which an analyst works.</summary>
internal static class ConflictSections
{
    /// <summary>Sections that belong to later questions; they are kept and checked by those.</summary>
    public static readonly string[] NotYetComputed = ["positions"];

    /// <summary>The longest title: it is printed on one line.</summary>
    private const int TitleLength = 200;

    public static readonly RecordShape<Perspective> Perspective = new("a perspective", f => f.Placed(new Perspective(
        f.Key,
        f.May("name", Text, f.Key.Replace('-', ' '), "The name that a reader sees."),
        f.Maybe("about", Text, "Whose view it is, and where it is taken from."),
        f.May("camp", ListOf(Party(), orOne: true), [], "The parties whose view it is."),
        f.May("constructed", Flag, false, "Whether the analyst put it together, and not from that camp's own public words."),
        f.May("sources", ListOf(Reference("the name of a source", IdKind.Source), orOne: true), [], "The sources that it rests on."),
        [.. f.May("set", new MapShape<Node>(Text, new AnyShape()), [], "Paths and the values that replace what the base says; null deletes.").Select(entry => entry.Key)],
        Believes(f.May("believes", new MapShape<string>(Party(), Reference("the name of a perspective", IdKind.Perspective)), [], "For a party: the perspective on which that party itself acts.")))));

    public static readonly MapShape<Perspective> Perspectives = new(Id, Perspective);

    public static readonly RecordShape<Conflict> Conflict = new("a model", Read);

    private static Conflict Read(Fields f)
    {
        f.May("parley", new NumberShape(1, 1, whole: true), 1, "The version of the format: 1.");
        var title = f.May("title", Text, "", "What the conflict is called.");
        if (title.Length > TitleLength)
            f.Problem($"The title is longer than {TitleLength} characters.", "Put the rest into about.", "title");
        var about = f.Maybe("about", Text, "One neutral paragraph.");
        f.Maybe("note", Text, "The analyst's note.");
        var illustrative = f.May("illustrative", Flag, false, "Whether the figures are invented for illustration.");
        f.May("include", ListOf(Text, orOne: true), [], "Files inside the model's folder that hold whole sections.");
        var sources = Values(f.May("sources", new MapShape<Source>(Id, EvidenceSections.Source), [], "Documents that claims come from."));
        var claims = Values(f.May("claims", new MapShape<Claim>(Id, EvidenceSections.Claim), [], "What the sources say."));
        var omissions = Values(f.May("omissions", new MapShape<Omission>(Id, EvidenceSections.Omission), [], "What the sources do not speak of."));
        var parties = Values(f.Need("parties", new MapShape<Party>(Id, PartySections.Party), "Those who choose."));
        if (parties.Count == 0 && f.Has("parties"))
            f.Problem("A model has at least one party.", at: "parties");
        var groups = Values(f.May("groups", new MapShape<Group>(Id, PartySections.Group), [], "Parties that are spoken of as one."));
        var relations = f.May("relations", ListOf(PartySections.Relation), [], "Claimed ties between parties.");
        var options = f.May("options", new MapShape<IReadOnlyList<(string, Option Option)>>(Party(), new MapShape<Option>(Id, OptionSections.Option)), [], "What each party can do.");
        var infeasible = f.May("infeasible", ListOf(OptionSections.Constraint), [], "What cannot be the case.");
        var forbidden = f.May("forbidden_moves", ListOf(OptionSections.ForbiddenMove), [], "Changes that cannot be made in one move.");
        var coalesce = f.May("coalesce", ListOf(Expression), [], "Patterns whose states count as one.");
        var states = Values(f.May("states", new MapShape<ListedState>(Id, OptionSections.State), [], "In place of options: the states, one by one."));
        var moves = f.May("moves", new MapShape<IReadOnlyList<(string From, IReadOnlyList<string> To)>>(Party(), OptionSections.MovesOfParty), [], "With states: from each state, where each party can move.");
        var statusQuo = f.Maybe("status_quo", OptionSections.StatusQuo, "Where the conflict is now: the options that are on.");
        var outcomes = Values(f.May("outcomes", new MapShape<Outcome>(Id, OptionSections.Outcome), [], "Named patterns of states."));
        var question = f.Maybe("question", Reference("the name of an outcome", IdKind.Outcome), "The outcome that the brief asks about; the first where absent.");
        var conditions = Values(f.May("conditions", new MapShape<Condition>(Id, ConditionSections.Condition), [], "What parties will not do unless something is the case."));
        var commitments = Values(f.May("commitments", new MapShape<Commitment>(Id, ConditionSections.Commitment), [], "What parties have bound themselves to."));
        var events = Values(f.May("events", new MapShape<DatedEvent>(Id, EventSections.Event), [], "What happened, as the model is kept over time."));
        var indicators = Values(f.May("indicators", new MapShape<Indicator>(Id, EventSections.Indicator), [], "What to watch for, and the finding that it bears on."));
        var war = f.Maybe("war", WarSection.War, "What fighting on brings, and whether a ceasefire would last.");
        foreach (var name in NotYetComputed)
            f.May(name, new AnyShape(), new AnyShape().Empty, "Kept as it stands; not computed by this version.");
        var deals = DealSections.Read(f);
        var preferences = Values(f.May("preferences", new MapShape<Preference>(Party(), PreferenceSections.Preference), [], "What each party prefers."));
        var forecasts = Values(f.May("forecasts", new MapShape<Forecast>(Id, ConditionSections.Forecast), [], "Dated questions about the future."));
        var correlations = CorrelationSection.Read(f);
        f.May("perspectives", Perspectives, [], "How different camps, authors and analysts see the conflict.");
        if (f.Has("states") && (f.Has("options") || f.Has("infeasible") || f.Has("forbidden_moves") || f.Has("coalesce")))
            f.Problem("The states are either listed by hand (states, moves) or made from options, not both.", at: "states");
        return deals with
        {
            Title = title,
            About = about,
            Illustrative = illustrative,
            Sources = sources,
            Claims = claims,
            Omissions = omissions,
            Parties = parties,
            Groups = groups,
            Relations = relations,
            Options = [.. options.SelectMany(party => party.Value.Select(o => f.Placed(o.Option with { Party = party.Key })))],
            Infeasible = infeasible,
            ForbiddenMoves = forbidden,
            Coalesce = coalesce,
            States = states,
            Moves = [.. moves.SelectMany(p => p.Value.SelectMany(from => from.To.Select(to => new ListedMove(p.Key, from.From, to))))],
            StatusQuo = statusQuo,
            Outcomes = outcomes,
            Question = question ?? (outcomes.Count > 0 ? outcomes[0].Id : null),
            Conditions = conditions,
            Commitments = commitments,
            Events = events,
            Indicators = indicators,
            Preferences = preferences,
            Forecasts = forecasts,
            War = war,
            Correlations = correlations,
        };
    }

    private static IReadOnlyList<T> Values<T>(IReadOnlyList<(string Key, T Value)> entries) => [.. entries.Select(entry => entry.Value)];

    private static Dictionary<string, string> Believes(IReadOnlyList<(string Key, string Value)> entries)
    {
        var result = new Dictionary<string, string>();
        foreach (var (party, perspective) in entries)
            result.TryAdd(party, perspective);
        return result;
    }
}
