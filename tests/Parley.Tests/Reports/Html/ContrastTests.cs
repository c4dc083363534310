using System.Globalization;
using System.Text.RegularExpressions;
using Parley.Reports.Html;

namespace Parley.Tests.Reports.Html;

/// <summary>The colours of the style sheet, on paper and on screen at night.</summary>
public sealed partial class ContrastTests
{
    public static TheoryData<string> Schemes => ["light", "dark", "print"];

    [Theory, MemberData(nameof(Schemes))]
    public void Every_text_colour_has_a_contrast_of_at_least_4_5(string scheme)
    {
        var colours = Colours(scheme);
        string[] texts = ["ink", "quiet", "link", "p0", "p1", "p2", "p3", "p4", "p5", "p6", "p7"];
        foreach (var ground in new[] { "paper", "tint" })
            Assert.All(texts, text => Assert.True(Contrast(colours[text], colours[ground]) >= 4.5, $"{scheme}: {text} on {ground} has {Contrast(colours[text], colours[ground]):0.00}"));
    }

    [Theory, MemberData(nameof(Schemes))]
    public void A_letter_on_a_chart_fill_has_a_contrast_of_at_least_4_5(string scheme)
    {
        var colours = Colours(scheme);
        var opacity = double.Parse(Opacity().Match(HeadPart.Css).Groups[1].Value, CultureInfo.InvariantCulture);
        for (var tone = 0; tone < 8; tone++)
        {
            var ground = Mixed(colours[$"p{tone}"], colours["paper"], opacity);
            Assert.True(Contrast(colours["ink"], ground) >= 4.5, $"{scheme}: ink on the fill {tone} has {Contrast(colours["ink"], ground):0.00}");
        }
    }

    [Fact]
    public void Black_on_white_has_the_contrast_that_the_definition_gives() => Assert.Equal(21, Contrast("#000000", "#ffffff"), 6);

    private static Dictionary<string, string> Colours(string scheme)
    {
        var colours = new Dictionary<string, string>();
        var css = HeadPart.Css;
        var dark = css.IndexOf("@media screen and (prefers-color-scheme: dark)", StringComparison.Ordinal);
        var text = css.IndexOf("/* Text */", StringComparison.Ordinal);
        var print = css.IndexOf("@media print", StringComparison.Ordinal);
        Read(css[..dark]);
        if (scheme == "dark")
            Read(css[dark..text]);
        if (scheme == "print")
            Read(css[print..]);
        return colours;

        void Read(string part)
        {
            foreach (Match match in Definition().Matches(part))
                colours[match.Groups[1].Value] = match.Groups[2].Value;
        }
    }

    // W3C (2018), Web Content Accessibility Guidelines 2.1: relative luminance and contrast ratio.
    private static double Contrast(string a, string b)
    {
        var (light, dark) = (Math.Max(Luminance(a), Luminance(b)), Math.Min(Luminance(a), Luminance(b)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(string colour) => 0.2126 * Channel(colour, 1) + 0.7152 * Channel(colour, 3) + 0.0722 * Channel(colour, 5);

    private static double Channel(string colour, int at)
    {
        var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    private static string Mixed(string over, string under, double part) =>
        "#" + string.Concat(new[] { 1, 3, 5 }.Select(at => ((int)Math.Round(part * Hex(over, at) + (1 - part) * Hex(under, at))).ToString("x2", CultureInfo.InvariantCulture)));

    private static int Hex(string colour, int at) => int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\.ground \{ fill-opacity: ([.0-9]+); \}")]
    private static partial Regex Opacity();

    [GeneratedRegex("--([a-z0-9]+): (#[0-9a-f]{6});")]
    private static partial Regex Definition();
}
