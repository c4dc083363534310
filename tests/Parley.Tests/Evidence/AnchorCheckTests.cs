using System.Security.Cryptography;
using System.Text;
using Parley.Evidence;
using Parley.Files;

namespace Parley.Tests.Evidence;

public sealed class AnchorCheckTests
{
    private static string Hash(string words) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..16];

    private static SourceDocument Document(string text)
    {
        var (document, problem) = SourceDocument.Of(Encoding.UTF8.GetBytes(text));
        Assert.Null(problem);
        return document!;
    }

    private static AnchorFinding Check(string text, string at, string? sha256 = null)
    {
        var ledger = Ledger.Of(ModelReader.FromText($$"""
            sources: { note: { title: A note{{(sha256 is null ? "" : $", sha256: '{sha256}'")}} } }
            parties: { north: North }
            claims: { c: { source: note, {{at}} kind: fact, says: C. } }
            """));
        return Assert.Single(AnchorCheck.Of(ledger, ledger.Sources[0].Item, Document(text), "note.txt").Findings);
    }

    [Fact]
    public void The_hash_of_words_is_the_start_of_their_SHA_256()
    {
        // FIPS 180-2, appendix B.1: SHA-256 of "abc" is ba7816bf 8f01cfea 414140de …
        Assert.Equal("ba7816bf8f01cfea", SourceDocument.HashOf("abc"));
    }

    [Fact]
    public void Blank_lines_part_paragraphs_and_several_part_them_like_one()
    {
        // 0:"\n" 1:"ab\n" 4:"cd\n" 7:" \t\n" 10:"\n" 11:"ef" end
        Assert.Equal([new Paragraph(1, 6), new Paragraph(11, 13)], Document("\nab\ncd\n \t\n\nef").Paragraphs);
        Assert.Empty(Document("").Paragraphs);
        Assert.Empty(Document("\n \n").Paragraphs);
    }

    [Fact]
    public void Positions_count_code_points_also_beyond_the_basic_plane()
    {
        var document = Document("𝒜b 🕊🕊\n\né𝄞x");
        Assert.Equal([new Paragraph(0, 5), new Paragraph(7, 10)], document.Paragraphs);
        Assert.Equal("🕊", document.Words(3, 4));
        Assert.Equal("𝄞x", document.Words(8, 10));
        Assert.Equal(10, document.Length);
    }

    [Fact]
    public void Line_endings_and_a_byte_order_mark_do_not_move_anchors()
    {
        var (unix, windows) = (Document("one\n\ntwo\nthree"), Document("\uFEFFone\r\n\r\ntwo\r\nthree"));
        Assert.Equal(unix.Paragraphs, windows.Paragraphs);
        Assert.Equal("two\nthree", windows.Words(5, 14));
        Assert.NotEqual(unix.Sha256, windows.Sha256);
        Assert.Equal(unix.Sha256, windows.TextSha256);
    }

    [Theory]
    [InlineData("start: 0, end: 3", "one", AnchorResult.Verified)]
    [InlineData("start: 0, end: 3", "two", AnchorResult.HashDiffers)]
    [InlineData("start: 0, end: 3", null, AnchorResult.NothingRecorded)]
    [InlineData("start: 0, end: 8", null, AnchorResult.NothingRecorded)]
    [InlineData("start: 0, end: 9", null, AnchorResult.Outside)]
    [InlineData("start: 10, end: 13", "two", AnchorResult.Outside)]
    [InlineData("start: 900, end: 913", null, AnchorResult.Outside)]
    public void An_anchor_lies_inside_its_paragraph_and_its_words_have_the_recorded_hash(string position, string? words, AnchorResult expected)
    {
        var hash = words is null ? "" : $", hash: '{Hash(words)}'";
        Assert.Equal(expected, Check("one four\n\ntwo", $"at: {{ paragraph: 1, {position}{hash} }},").Result);
    }

    [Fact]
    public void A_claim_without_a_position_is_said_to_have_none_and_a_missing_paragraph_is_outside()
    {
        Assert.Equal(AnchorResult.NoPosition, Check("one", "").Result);
        Assert.Equal(AnchorResult.NoPosition, Check("one", "at: { paragraph: 1 },").Result);
        Assert.Equal(AnchorResult.Outside, Check("one", "at: { paragraph: 2 },").Result);
        Assert.Equal(AnchorResult.Outside, Check("", "at: { paragraph: 1 },").Result);
    }

    [Fact]
    public void Without_a_hash_the_words_are_known_only_from_the_recorded_text()
    {
        const string At = "at: { paragraph: 1, start: 0, end: 3 },";
        var whole = Document("one").Sha256;
        Assert.Equal(AnchorResult.Verified, Check("one", At, whole).Result);
        Assert.Equal(AnchorResult.TextDiffers, Check("one more", At, whole).Result);
        Assert.Equal(AnchorResult.Verified, Check("one more", $"at: {{ paragraph: 1, start: 0, end: 3, hash: '{Hash("one")}' }},", whole).Result);
        Assert.Equal(Hash("one"), Check("one more", At, whole).FoundHash);
    }

    [Fact]
    public void The_whole_text_is_compared_with_the_digest_of_the_source()
    {
        var (unix, windows) = (Document("one\ntwo\n"), Document("one\r\ntwo\r\n"));
        TextMatch Match(SourceDocument document, string? recorded)
        {
            var ledger = Ledger.Of(ModelReader.FromText("sources: { note: { title: A note } }\nparties: { north: North }"));
            return AnchorCheck.Of(ledger, ledger.Sources[0].Item with { Sha256 = recorded }, document, "x").Text;
        }
        Assert.Equal(TextMatch.Same, Match(unix, unix.Sha256));
        Assert.Equal(TextMatch.Same, Match(windows, windows.Sha256));
        Assert.Equal(TextMatch.SameButLineEndings, Match(windows, unix.Sha256));
        Assert.Equal(TextMatch.Differs, Match(unix, new string('0', 64)));
        Assert.Equal(TextMatch.NotRecorded, Match(unix, null));
    }

    [Fact]
    public void Every_position_of_a_text_gives_the_words_that_stand_there()
    {
        // The rule written out anew: runes of the text with LF endings.
        const string Text = "a𝒜\r\n\r\n🕊 é\r\n\n\nz";
        var runes = Text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes().ToList();
        var document = Document(Text);
        Assert.Equal(runes.Count, document.Length);
        for (var start = 0; start <= runes.Count; start++)
            for (var end = start; end <= runes.Count; end++)
                Assert.Equal(string.Concat(runes[start..end]), document.Words(start, end));
    }
}
