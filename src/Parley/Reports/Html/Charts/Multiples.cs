namespace Parley.Reports.Html.Charts;

/// <summary>Small charts of the same kind side by side, one for each perspective, so that they compare.</summary>
internal static class Multiples
{
    /// <summary>How wide each of so many charts is drawn: one, two or three in a row; four make two rows.</summary>
    public static double Width(int count) => Beside(count) switch { 1 => 560, 2 => 410, _ => 272 };

    /// <summary>The frame around the charts.</summary>
    public static HtmlWriter.Scope In(HtmlWriter html, int count) => html.In("div", ("class", $"multiples n{HtmlText.Number(Beside(count))}"));

    private static int Beside(int count) => count switch { 1 => 1, 2 or 4 => 2, _ => 3 };

    /// <summary>One chart with its perspective above it.</summary>
    /// <param name="html">The page.</param>
    /// <param name="perspective">The label and name of the perspective.</param>
    /// <param name="note">What else is said above the chart, or null.</param>
    /// <param name="draw">Draws it.</param>
    public static void Figure(HtmlWriter html, string perspective, string? note, Action draw)
    {
        using (html.In("figure"))
        {
            using (html.In("figcaption"))
            {
                html.Element("strong", perspective);
                if (note is not null)
                    html.Element("span", $" {note}", ("class", "quiet"));
            }
            using (html.In("div", ("class", "drawing")))
                draw();
        }
    }
}
