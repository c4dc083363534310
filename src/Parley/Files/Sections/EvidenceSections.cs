using System.Text.Json;
using System.Text.Json.Nodes;
using Parley.Files.Shapes;
using static Parley.Files.Shapes.Common;

namespace Parley.Files.Sections;

/// <summary>The shapes of <c>sources</c>, <c>claims</c> and <c>omissions</c>.</summary>
internal static class EvidenceSections
{
    private static readonly ScalarShape<string> Hash = Matching("the first 16 hexadecimal digits of a SHA-256 hash", "^[0-9a-f]{16}$");

    public static readonly RecordShape<Source> Source = new("a source", f => new Source(
        f.Key,
        f.Need("title", Text, "Its title, or what to call it where it has none."),
        f.May("author", Text, "unnamed", "Who wrote it, or unnamed."),
        f.Maybe("outlet", Text, "Where it was published."),
        f.May("date", Date, "undated", "When it was published, or undated."),
        f.Maybe("language", Text, "The language it was read in, as a code such as en."),
        f.Maybe("translated_from", Text, "The original language, where it was read in translation."),
        f.Maybe("url", Text, "The original address."),
        f.Maybe("sha256", Matching("a SHA-256 hash (64 hexadecimal digits)", "^[0-9a-f]{64}$"), "SHA-256 of the bytes of the text that was read."),
        f.Maybe("file", Text, "The text itself, as a path inside the model's folder."),
        f.May("kind", Word(("opinion", SourceKind.Opinion), ("report", SourceKind.Report), ("statement", SourceKind.Statement), ("document", SourceKind.Document), ("analysis", SourceKind.Analysis)), SourceKind.Unstated, "What it is."),
        f.May("voice_of", ListOf(PartyOrGroup(), orOne: true), [], "The parties whose own public words it is."),
        f.Maybe("disclaimer", Text, "What author or outlet disclaim, in the analyst's words."),
        f.Maybe("note", Text, "The analyst's note."))
    {
        Own = f.May("own", Flag, false, "Whether these are the analyst's own notes, so that what rests on them alone counts as the analyst's guess."),
        Parts = Paragraphs(f.May("parts", new MapShape<SourcePart>(Matching("the number of a paragraph, from 1", "^[1-9][0-9]{0,5}$"), Word<SourcePart>()), [], "Paragraphs that are no running text: for each number, whether it is a caption, a disclaimer or the title.")),
    });

    public static readonly RecordShape<Anchor> Anchor = new("a place in a source", f => new Anchor(
        (int)f.Need("paragraph", new NumberShape(1, 1_000_000, whole: true), "Paragraph, from 1; blank lines part paragraphs."),
        Whole(f.May("start", new NumberShape(0, 100_000_000, whole: true), -1, "First character over the whole text, from 0.")),
        Whole(f.May("end", new NumberShape(0, 100_000_000, whole: true), -1, "The character after the last.")),
        f.Maybe("hash", Hash, "The first 16 hexadecimal digits of the SHA-256 of the words."))
    {
        Before = f.Maybe("before", Hash, "The same hash of the five words before, each parted by one blank: by them the place is found again in a changed text."),
        After = f.Maybe("after", Hash, "The same of the five words after."),
        Quote = f.Maybe("quote", Text, "The words themselves, where they may be kept."),
    });

    public static readonly RecordShape<Claim> Claim = new("a claim", f => f.Placed(new Claim(
        f.Key,
        f.Need("source", Reference("the name of a source", IdKind.Source), "The source that says so."),
        f.Maybe("at", Anchor, "Where in the source it stands."),
        f.May("part", Word<SourcePart>(), SourcePart.Text, "Where a caption, title or disclaimer says it, and not the running text."),
        f.May("speaker", ListOf(Speaker, orOne: true), [], "Who says so, outermost first; an empty list where nobody is named."),
        f.May("to", ListOf(Speaker, orOne: true), [], "To whom it was said."),
        f.Need("kind", Word<ClaimKind>(), "What kind of thing is said."),
        f.May("about", ListOf(PartyOrGroup(), orOne: true), [], "Which parties or groups it is about."),
        [.. f.May("holds_of", new MapShape<GroupScope>(Reference("the name of a group", IdKind.Group), new GroupScopeShape()), [], "For a claim about a group: of which members it is said to hold.").Select(entry => entry.Value)],
        f.Maybe("certainty", Text, "The source's own word for how sure it is."),
        f.Maybe("date", Date, "When it was said, where that is known."),
        f.Need("says", Text, "The claim in the analyst's own neutral words."),
        f.May("supports", Because, [], "Claims that this one is given as a reason for."),
        f.May("contradicts", Because, [], "Claims that cannot hold together with this one."),
        f.Maybe("version_of", Common.Claim(), "The claim of which this is another version."),
        f.Maybe("note", Text, "The analyst's note."))));

    public static readonly RecordShape<Omission> Omission = new("an omission", f => new Omission(
        f.Key,
        f.Need("source", Reference("the name of a source", IdKind.Source), "The source that is silent."),
        f.Need("says", Text, "What it does not speak of."),
        f.Maybe("note", Text, "The analyst's note."),
        f.May("people", Flag, false, "Whether it is about harm to people; the first page of a brief says so.")), shorthand: null);

    private static Dictionary<int, SourcePart> Paragraphs(IReadOnlyList<(string Key, SourcePart Value)> entries)
    {
        var parts = new Dictionary<int, SourcePart>();
        foreach (var (key, value) in entries)
            if (int.TryParse(key, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number))
                parts.TryAdd(number, value);
        return parts;
    }

    private static int? Whole(double value) => value < 0 ? null : (int)value;

    /// <summary><c>all</c>, <c>unclear</c>, or a list of members.</summary>
    private sealed class GroupScopeShape : Shape<GroupScope>
    {
        private static readonly ListShape<string> Members = ListOf(Party());

        public override GroupScope Empty { get; } = new("", [], true);

        public override string Words => "all, unclear, or a list of members";

        public override GroupScope Read(Node node, Reading reading, string key)
        {
            if (node is ListNode)
                return new GroupScope(key, Members.Read(node, reading, key), false);
            if (node is ScalarNode { Value: "all" or "unclear" } word)
                return new GroupScope(key, [], word.Value == "unclear");
            reading.Expected(node, "'all', 'unclear' or a list of members");
            return Empty;
        }

        public override JsonObject Schema() =>
            new() { ["anyOf"] = new JsonArray(new JsonObject { ["enum"] = new JsonArray("all", "unclear") }, Members.Schema()) };

        public override void Write(Node node, Utf8JsonWriter writer)
        {
            if (node is ScalarNode scalar)
                writer.WriteStringValue(scalar.Value);
            else
                Members.Write(node, writer);
        }
    }
}
