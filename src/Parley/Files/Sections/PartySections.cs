using Parley.Files.Shapes;
using static Parley.Files.Shapes.Common;

namespace Parley.Files.Sections;

/// <summary>The shapes of <c>parties</c>, <c>groups</c> and <c>relations</c>.</summary>
internal static class PartySections
{
    public static readonly RecordShape<Party> Party = new("a party", f =>
    {
        var name = f.May("name", Text, f.Key, "The name that a reader sees.");
        var inText = f.May("in_text", Text, name, "The name within a sentence, where it takes an article: the River Authority.");
        var about = f.Maybe("about", Text, "One or two neutral sentences.");
        var belligerent = f.May("belligerent", Flag, false, "Whether the party itself fights.");
        return new Party(f.Key, name, about, belligerent, f.Maybe("note", Text, "The analyst's note.")) { InText = inText };
    }, shorthand: "name");

    public static readonly RecordShape<Group> Group = new("a group", f => new Group(
        f.Key,
        f.May("name", Text, f.Key, "The name that a reader sees."),
        f.Need("members", ListOf(Common.Party()), "The parties that belong to it."),
        f.Maybe("about", Text, "Who speaks of them as one, and why.")), listShorthand: "members");

    public static readonly RecordShape<Relation> Relation = new("a relation", f =>
    {
        var id = f.Maybe("id", Id, "A name, for paths.");
        var party = f.Need("party", Common.Party(), "The party that the tie is about.");
        var dependsOn = f.Maybe("depends_on", PartyOrGroup(), "The party it depends on.");
        var answersTo = f.Maybe("answers_to", PartyOrGroup(), "The party whose word it follows.");
        var canDeliver = f.Maybe("can_deliver", Text, "What it is able to bring about.");
        if ((dependsOn is null ? 0 : 1) + (answersTo is null ? 0 : 1) + (canDeliver is null ? 0 : 1) != 1)
            f.Problem("A relation says exactly one of depends_on, answers_to and can_deliver.");
        var kind = dependsOn is not null ? RelationKind.DependsOn : answersTo is not null ? RelationKind.AnswersTo : RelationKind.CanDeliver;
        var goal = f.Maybe("for", Text, "For what.");
        var claims = f.Need("claimed_by", Because, "The claims that say so: a tie is always somebody's claim.");
        return new Relation(party, kind, dependsOn ?? answersTo ?? canDeliver ?? "", goal, claims, id);
    });
}
