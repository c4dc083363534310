using Parley.Reports.Html;

namespace Parley.Tests.Reports.Html;

/// <summary>Text is made safe whatever it holds, even what the reader of model files would refuse.</summary>
public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("<b a=\"x\" b='y'>&", "&lt;b a=&quot;x&quot; b=&#39;y&#39;&gt;&amp;")]
    [InlineData("a\u202eb\u2066c\u200fd\u061ce\ufefff", "abcdef")]
    [InlineData("a\u0000b\u001bc\u0085d\ne\u2028f", "a b c d e f")]
    [InlineData("\ud83d\ude00 \u05e9\u05dc\u05d5\u05dd", "\ud83d\ude00 \u05e9\u05dc\u05d5\u05dd")]
    public void Markup_direction_marks_and_control_characters_do_nothing(string text, string written) => Assert.Equal(written, HtmlText.Encode(text));

    [Fact]
    public void Halves_of_characters_and_non_characters_are_replaced() => Assert.Equal("a\ufffdb\ufffdc\ufffdd", HtmlText.Encode("a\ud800b\udc00c\uffffd"));

    [Theory]
    [InlineData(0.05, "0.1")]
    [InlineData(-12.34, "-12.3")]
    [InlineData(1200, "1200")]
    public void Numbers_of_a_drawing_have_at_most_one_decimal(double value, string written) => Assert.Equal(written, HtmlText.Number(value));

    [Fact]
    public void A_page_with_an_open_element_is_never_handed_out()
    {
        var html = new HtmlWriter();
        html.In("p");
        Assert.Throws<InvalidOperationException>(html.Document);
    }
}
