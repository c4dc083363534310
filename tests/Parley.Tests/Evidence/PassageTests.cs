using System.Text;
using Parley.Evidence;

namespace Parley.Tests.Evidence;

/// <summary>Words are found by their beginning and end, and found again when a text changes. Positions are counted by hand or by the text's own search.</summary>
public sealed class PassageTests
{
    private const string Text = "Title of it\n\nThe council said “No pause”. It is said that a pause\nwould help. A pause would help nobody.\n\nThe rest is of no interest.\n";

    [Theory]
    [InlineData("The council", "pause", 13, 39)]
    [InlineData("the  COUNCIL said \"no", "pause\"", 13, 40)]
    [InlineData("It is said", "would help", 42, 76)]
    [InlineData("rest", null, 110, 114)]
    public void Words_are_found_whatever_blanks_capitals_and_quotation_marks_they_have(string from, string? to, int start, int end)
    {
        var found = Assert.Single(PassageSearch.Find(Document(Text), from, to));
        Assert.Equal((start, end), (found.Start, found.End));
    }

    [Fact]
    public void Every_place_is_found_and_whole_words_alone()
    {
        Assert.Equal(2, PassageSearch.Find(Document(Text), "a pause", "help").Count);
        Assert.Single(PassageSearch.Find(Document(Text), "rest", null));
        Assert.Empty(PassageSearch.Find(Document(Text), "council", "interest"));
        Assert.Empty(PassageSearch.Find(Document(Text), " ", null));
    }

    [Fact]
    public void Words_that_do_not_occur_have_a_nearest_sentence()
    {
        var document = Document(Text);
        var near = PassageSearch.NearestTo(document, "a pauze would helps nobody")!;
        Assert.Equal("A pause would help nobody.", document.Words(near.Start, near.End));
        Assert.Null(PassageSearch.NearestTo(document, "xylophone"));
    }

    [Fact]
    public void Positions_count_code_points_and_text_from_right_to_left_is_found()
    {
        var document = Document("\ud83d\ude00\ud83d\ude00 שלום עולם. זה הכל.\n");
        var found = Assert.Single(PassageSearch.Find(document, "שלום", "עולם"));
        Assert.Equal((3, 12), (found.Start, found.End));
        Assert.Equal(2, Sentences.Of(document).Count);
    }

    [Fact]
    public void Sentences_do_not_end_at_abbreviations_or_within_numbers() =>
        Assert.Equal(["Dr. Smith paid 3.5 million.", "“Was it enough?” he asked.", "No."],
            Sentences.Of(Document("Dr. Smith paid 3.5 million. “Was it enough?” he asked. No.")).Select(s => Document("Dr. Smith paid 3.5 million. “Was it enough?” he asked. No.").Words(s.Start, s.End)));

    [Fact]
    public void Words_that_moved_are_found_by_their_hash()
    {
        var (claim, now) = Again("would help nobody", Text.Replace("Title of it", "Another title of it\n\nAnd a new paragraph", StringComparison.Ordinal));
        Assert.Equal(AnchorChange.Moved, claim.Change);
        Assert.Equal("would help nobody", now.Words(claim.Now!.Start, claim.Now.End));
        Assert.Equal(3, claim.Now.Paragraph);
    }

    [Fact]
    public void Words_that_stand_where_they_stood_are_the_same() =>
        Assert.Equal(AnchorChange.Same, Again("The council", Text + "\nMore.\n").Claim.Change);

    [Fact]
    public void Of_several_places_the_one_between_the_same_neighbours_is_taken()
    {
        var document = Document("a b c d e pause f g h i j. k l m n o pause p q r s t.\n");
        var anchor = PassageSearch.Find(document, "pause", null)[1].In(document);
        var now = Document("k l m n o pause p q r s t. Between. a b c d e pause f g h i j.\n");
        var claim = Reanchor.Of("c", anchor, null, now);
        Assert.Equal((AnchorChange.Moved, 10, 2), (claim.Change, claim.Now!.Start, claim.Places));
    }

    [Fact]
    public void Words_that_changed_are_found_between_their_neighbours_by_stored_hashes_alone()
    {
        var (claim, now) = Again("a pause\nwould help", Text.Replace("a pause\nwould help", "any pause would be of help", StringComparison.Ordinal));
        Assert.Equal(AnchorChange.Changed, claim.Change);
        Assert.Equal("any pause would be of help.", now.Words(claim.Now!.Start, claim.Now.End) + ".");
    }

    [Fact]
    public void Words_that_are_gone_with_their_neighbours_have_vanished() =>
        Assert.Equal(AnchorChange.Vanished, Again("would help nobody", "Something else altogether.\n").Claim.Change);

    [Fact]
    public void An_anchor_without_a_hash_is_completed_from_the_earlier_text()
    {
        var claim = Reanchor.Of("c", new Anchor(3, 110, 114, null), Document(Text), Document("New.\n\n" + Text));
        Assert.Equal((AnchorChange.Moved, 116), (claim.Change, claim.Now!.Start));
        Assert.Equal(AnchorChange.NoPosition, Reanchor.Of("c", new Anchor(3, 122, 126, null), null, Document(Text)).Change);
    }

    [Theory]
    [InlineData("A pause would help Southland.", "pause-help-southland")]
    [InlineData("The Café’s Überprüfung", "cafes-uberprufung")]
    [InlineData("שלום", "claim")]
    [InlineData("2025 was bad", "claim-2025-bad")]
    [InlineData("Taken", "taken-2")]
    public void A_name_is_made_of_the_telling_words(string text, string name) => Assert.Equal(name, WordName.Of(text, ["taken"], "claim"));

    [Fact]
    public void Encodings_are_told_apart()
    {
        const string Words = "Café “now”\n";
        Assert.Equal((Words, "utf-8"), Read(Encoding.UTF8.GetBytes("\uFEFF" + Words)));
        Assert.Equal((Words, "utf-16"), Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Words)]));
        Assert.Equal((Words, "utf-16"), Read([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Words)]));
        Assert.Equal((Words, "windows-1252"), Read([(byte)'C', (byte)'a', (byte)'f', 0xE9, (byte)' ', 0x93, (byte)'n', (byte)'o', (byte)'w', 0x94, (byte)'\n']));
        Assert.Contains("does not fit", SourceBytes.Read([0x43, 0xE9], "utf-8").Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[0], "empty")]
    [InlineData(new byte[] { 32, 10 }, "empty")]
    [InlineData(new byte[] { 65, 0, 66 }, "not a text")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A }, "does not fit")]
    public void What_is_no_text_is_refused(byte[] bytes, string why) => Assert.Contains(why, SourceBytes.Read(bytes).Problem, StringComparison.Ordinal);

    [Fact]
    public void A_huge_text_is_refused() => Assert.Contains("larger than", SourceBytes.Read(new byte[5_000_000]).Problem, StringComparison.Ordinal);

    [Fact]
    public void Captions_and_disclaimers_are_marked()
    {
        var parts = TextParts.Of(Document("Photo: Somebody, an agency\n\nThe photo shows: nothing.\n\nThe views expressed here are the author's own.\n"), []);
        Assert.Equal([(1, SourcePart.Caption), (3, SourcePart.Disclaimer)], parts.Select(part => (part.Key, part.Value)));
    }

    private static (string?, string) Read(byte[] bytes) => SourceBytes.Read(bytes) is var read ? (read.Text, read.Encoding) : default;

    private static (Reanchored Claim, SourceDocument Now) Again(string words, string later)
    {
        var document = Document(Text);
        var now = Document(later);
        return (Reanchor.Of("c", PassageSearch.Find(document, words, null)[0].In(document), null, now), now);
    }

    private static SourceDocument Document(string text) => SourceDocument.Of(Encoding.UTF8.GetBytes(text)).Document!;
}
