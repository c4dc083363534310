namespace Parley.Reports.Html.Charts;

/// <summary>The axes of a chart: a fine line, ticks with words, and a title.</summary>
internal static class Axes
{
    private const double TickLength = 3;
    private const double Below = 14;

    /// <summary>The axis along the lower edge, with its title at the right end below it.</summary>
    public static void Bottom(HtmlWriter html, Scale x, double y, IReadOnlyList<Tick> ticks, string? title)
    {
        Drawing.Line(html, x.Start, y, x.End, y, "axis");
        foreach (var tick in ticks)
        {
            var at = x.At(tick.Value);
            Drawing.Line(html, at, y, at, y + TickLength, "axis");
            Drawing.Text(html, tick.Text, at, y + Below, "tick middle");
        }
        if (title is not null)
            Drawing.Text(html, title, x.End, y + 2 * Below - 1, "tick end");
    }

    /// <summary>The axis along the left edge, with fine lines across the drawing.</summary>
    /// <param name="y">The scale; its start is the lower end.</param>
    /// <param name="left">Where the drawing begins.</param>
    /// <param name="right">Where it ends.</param>
    public static void Left(HtmlWriter html, Scale y, double left, double right, IReadOnlyList<Tick> ticks)
    {
        foreach (var tick in ticks)
        {
            var at = y.At(tick.Value);
            Drawing.Line(html, left, at, right, at, "grid");
            Drawing.Text(html, tick.Text, left - 5, at + 3.5, "tick end");
        }
    }
}
