using Parley.Files.Shapes;
using static Parley.Files.Shapes.Common;

namespace Parley.Files.Sections;

/// <summary>The sections of a deal: <c>tables</c>, <c>issues</c>, <c>impossible_terms</c>, <c>worth</c> and <c>proposals</c>.</summary>
internal static class DealSections
{
    private static readonly ListShape<string> Several = ListOf(PartyOrGroup(), orOne: true);

    private static readonly ScalarShape<string> AnIssue = Reference("the name of an issue", IdKind.Issue);

    private static readonly RecordShape<AbsentParty> Absent = new("a party that is not seated", f => new AbsentParty(
        f.Need("party", PartyOrGroup(), "The party that is not seated."),
        f.Maybe("by", PartyOrGroup(), "By whose choice; the party itself where it stays away."),
        f.May("because", Because, [], "The claims that say so.")), shorthand: "party");

    public static readonly RecordShape<Seating> Table = new("a table", f => f.Placed(new Seating(
        f.Key,
        f.May("name", Text, f.Key.Replace('-', ' '), "The name that a reader sees."),
        f.Need("consent", Several, "The parties whose consent is needed."),
        f.May("ratified_by", Several, [], "Parties and factions that must ratify; their consent is needed too."),
        f.May("guarantors", Several, [], "Who guarantees the deal."),
        f.May("mediators", Several, [], "Who mediates."),
        f.May("absent", ListOf(Absent, orOne: true), [], "Who is not seated, and by whose choice."),
        f.May("carried_out_by", Several, [], "Who would have to carry the deal out."),
        f.Maybe("about", Text, "More about the table."),
        f.May("because", Because, [], "The claims that speak of it."))
    {
        Agenda = f.May("agenda", ListOf(AnIssue, orOne: true), [], "The issues that the table deals with; all where left out. Every other issue stays as it is now."),
    }));

    private static readonly RecordShape<DealStep> Step = new("a step of carrying a deal out", f => f.Placed(new DealStep(
        f.May("id", Id, "", "A name, for paths."),
        f.Need("does", Text, "What is done."),
        f.Maybe("issue", AnIssue, "The issue that the step carries out."),
        f.May("by", Several, [], "Who does it."),
        f.Maybe("when", Text, "The date, or the event that it waits for."),
        f.Maybe("verified_by", Text, "Who checks that it was done."),
        f.Maybe("if_not", Text, "What happens if it is not done."),
        f.May("because", Because, [], "The claims that speak of it."))
    {
        To = f.Maybe("to", IssueSections.LevelName, "The level of the issue after the step; the proposal's where left out."),
        Otherwise = f.May("otherwise", Word<StepFailure>(), StepFailure.Stays, "What becomes of the steps before where this one is not done: it stays, or all of it is undone."),
    }), shorthand: "does");

    public static readonly RecordShape<Proposal> Proposal = new("a proposal", f => f.Placed(new Proposal(
        f.Key,
        f.May("name", Text, f.Key.Replace('-', ' '), "The name that a reader sees."),
        f.May("by", Several, [], "The sponsors."),
        [.. f.Need("terms", new MapShape<string>(AnIssue, IssueSections.LevelName), "For each issue that it settles, the level; what it does not name is left open.").Select(term => new Term(term.Key, term.Value))],
        [.. f.May("steps", ListOf(Step), [], "The order of carrying it out, first step first.").Select((step, i) => step.Id.Length > 0 ? step : f.Also(step, step with { Id = $"step-{i + 1}" }))],
        f.Maybe("about", Text, "More about the proposal."),
        f.May("because", Because, [], "The claims that speak of it."))
    {
        Outcome = f.Maybe("outcome", Reference("the name of an outcome", IdKind.Outcome), "The outcome that is the case where it is signed and kept."),
    }));

    /// <summary>Reads all five sections into a conflict that holds nothing else.</summary>
    public static Conflict Read(Fields f)
    {
        var tables = Values(f.May("tables", new MapShape<Seating>(Id, Table), [], "The tables at which a deal could be made."));
        var issues = Values(f.May("issues", new MapShape<Issue>(Id, IssueSections.Issue), [], "What has to be settled, with the levels at which it can be."));
        var impossible = f.May("impossible_terms", ListOf(IssueSections.Terms, orOne: true), [], "Combinations of terms that nobody could carry out.");
        var worths = Values(f.May("worth", new MapShape<Worth>(Party(), WorthSections.Worth), [], "What packages are worth to each party."));
        var proposals = Values(f.May("proposals", new MapShape<Proposal>(Id, Proposal), [], "Packages that somebody proposes."));
        return new Conflict { Title = "", Tables = tables, Issues = issues, ImpossibleTerms = impossible, Worths = worths, Proposals = proposals };
    }

    private static IReadOnlyList<T> Values<T>(IReadOnlyList<(string Key, T Value)> entries) => [.. entries.Select(entry => entry.Value)];
}
