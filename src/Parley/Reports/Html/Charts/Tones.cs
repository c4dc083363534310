namespace Parley.Reports.Html.Charts;

/// <summary>The fills of charts: one pattern for each tone, defined once in a page.</summary>
internal static class Tones
{
    private const string Rising = "M-1,1L1,-1M0,6L6,0M5,7L7,5";
    private const string Falling = "M-1,5L1,7M0,0L6,6M5,-1L7,1";

    private static readonly string[] Marks = [Rising, Falling, "M3,1.8a1.2,1.2 0 1 0 .01,0z", "M0,3H6", "M3,0V6", "M1.5,1.5h0M4.5,4.5h0", Rising + Falling, ""];

    /// <summary>What an element's <c>fill</c> is set to.</summary>
    public static string Fill(Tone tone) => $"url(#tone-{HtmlText.Number((int)tone)})";

    /// <summary>Defines the patterns; every page that has charts does it once, before them.</summary>
    public static void Define(HtmlWriter html)
    {
        using (html.In("svg", ("class", "tones"), ("xmlns", "http://www.w3.org/2000/svg"), ("width", "0"), ("height", "0"), ("aria-hidden", "true")))
        using (html.In("defs"))
            for (var tone = 0; tone < Marks.Length; tone++)
                using (html.In("pattern", ("id", $"tone-{HtmlText.Number(tone)}"), ("width", "6"), ("height", "6"), ("patternUnits", "userSpaceOnUse")))
                {
                    html.Empty("rect", ("class", $"ground t{HtmlText.Number(tone)}"), ("width", "6"), ("height", "6"));
                    if (Marks[tone].Length > 0)
                        html.Empty("path", ("class", $"p{HtmlText.Number(tone)} hatch{(tone == (int)Tone.Dots ? " dots" : "")}"), ("d", Marks[tone]));
                }
    }
}
