namespace Parley.Reports.Html;

/// <summary>Boxes below the figure for the states that are counted instead of drawn, one per outcome.</summary>
internal static class HiddenBoxes
{
    /// <summary>The room that a full row takes.</summary>
    public const double Width = InRow * (BoxWidth + Gap) - Gap;

    /// <summary>The space between the drawing and the first row, in which lines between neighbours of the last row hang.</summary>
    public const double Above = 44;

    private const int InRow = 4;
    private const double BoxWidth = 158;
    private const double BoxHeight = 34;
    private const double Gap = 16;

    /// <summary>The room that all rows take, the space above them included; none where everything is drawn.</summary>
    public static double Height(FoldedGraph folded) => folded.IsFolded ? Above + (folded.Hidden.Count + InRow - 1) / InRow * (BoxHeight + Gap) - Gap : 0;

    public static void Write(HtmlWriter html, FoldedGraph folded, double top)
    {
        for (var i = 0; i < folded.Hidden.Count; i++)
        {
            var (x, y) = (i % InRow * (BoxWidth + Gap), top + i / InRow * (BoxHeight + Gap));
            using (html.In("g", ("class", "rest")))
            {
                html.Empty("rect", ("x", HtmlText.Number(x)), ("y", HtmlText.Number(y)), ("width", HtmlText.Number(BoxWidth)), ("height", HtmlText.Number(BoxHeight)), ("rx", "4"));
                Line(html, $"{HtmlText.Number(folded.Hidden[i].Count)} further states", x, y + 14);
                Line(html, folded.Hidden[i].Outcome is { } outcome ? $"‘{Short(outcome.Replace('-', ' '))}’" : "no named outcome", x, y + 27);
            }
        }
    }

    private static void Line(HtmlWriter html, string text, double x, double y) =>
        html.Element("text", text, ("class", "note"), ("x", HtmlText.Number(x + BoxWidth / 2)), ("y", HtmlText.Number(y)));

    private static string Short(string text) => text.Length > 26 ? text[..25] + "…" : text;
}
