namespace Parley.Reports.Html.Charts;

/// <summary>An entry of a key.</summary>
/// <param name="Tone">The fill that the entry explains; null for a line or a sign.</param>
/// <param name="Line">The name of the line in the style sheet, or null.</param>
/// <param name="Sign">A letter or sign before the words, or null.</param>
internal sealed record LegendEntry(string Text, Tone? Tone = null, string? Line = null, string? Sign = null);

/// <summary>Keys of charts.</summary>
internal static class Legend
{
    /// <param name="html">The page.</param>
    /// <param name="label">What is explained.</param>
    /// <param name="entries">The entries; without any, nothing is written.</param>
    /// <param name="shown">Whether the label stands before the entries for all to see.</param>
    public static void Write(HtmlWriter html, string label, IReadOnlyList<LegendEntry> entries, bool shown = false)
    {
        if (entries.Count == 0)
            return;
        using (html.In("ul", ("class", "key"), ("aria-label", label)))
        {
            if (shown)
                html.Element("li", label, ("class", "of"));
            foreach (var entry in entries)
                using (html.In("li"))
                {
                    Swatch(html, entry);
                    if (entry.Sign is { } sign)
                        html.Element("b", sign);
                    html.Text(" " + entry.Text);
                }
        }
    }

    private static void Swatch(HtmlWriter html, LegendEntry entry)
    {
        if (entry.Tone is null && entry.Line is null)
            return;
        using (html.In("svg", ("class", "chart swatch"), ("xmlns", "http://www.w3.org/2000/svg"), ("width", "24"), ("height", "13"), ("aria-hidden", "true")))
        {
            if (entry.Tone is { } tone)
                Drawing.Box(html, 0.5, 0.5, 23, 12, "edge", tone);
            if (entry.Line is { } line)
                Drawing.Line(html, 0, 6.5, 24, 6.5, line);
        }
        html.Text(" ");
    }
}
