namespace Parley.Reports.Html.Charts;

/// <summary>What every chart says of itself to those who do not see it.</summary>
/// <param name="Id">An anchor that stands once in the page.</param>
/// <param name="Title">What it shows and in which perspective.</param>
/// <param name="Description">Its main figures in words.</param>
internal sealed record ChartHead(string Id, string Title, string Description);

/// <summary>Opens drawings and writes their smallest pieces.</summary>
internal static class Drawing
{
    /// <summary>Opens a drawing of that size; it ends where the scope is disposed.</summary>
    public static HtmlWriter.Scope In(HtmlWriter html, ChartHead head, double width, double height)
    {
        var scope = html.In("svg", ("class", "chart"), ("xmlns", "http://www.w3.org/2000/svg"), ("role", "img"), ("aria-labelledby", $"{head.Id}-title {head.Id}-desc"),
            ("viewBox", $"0 0 {HtmlText.Number(width)} {HtmlText.Number(height)}"), ("width", HtmlText.Number(width)), ("height", HtmlText.Number(height)));
        html.Element("title", head.Title, ("id", $"{head.Id}-title"));
        html.Element("desc", head.Description, ("id", $"{head.Id}-desc"));
        return scope;
    }

    public static void Text(HtmlWriter html, string text, double x, double y, string name, string? transform = null) =>
        html.Element("text", text, ("class", name), ("x", HtmlText.Number(x)), ("y", HtmlText.Number(y)), ("transform", transform));

    public static void Line(HtmlWriter html, double x1, double y1, double x2, double y2, string name) =>
        html.Empty("path", ("class", name), ("d", Paths.Line([new Spot(x1, y1), new Spot(x2, y2)])));

    public static void Box(HtmlWriter html, double x, double y, double width, double height, string? name, Tone? tone = null) =>
        html.Empty("rect", ("class", name), ("fill", tone is { } fill ? Tones.Fill(fill) : null),
            ("x", HtmlText.Number(x)), ("y", HtmlText.Number(y)), ("width", HtmlText.Number(Math.Max(0, width))), ("height", HtmlText.Number(Math.Max(0, height))));

    /// <summary>The text cut to so many characters, with an ellipsis where something is cut.</summary>
    public static string Fit(string text, int most)
    {
        var clean = HtmlText.Clean(text);
        if (clean.Length <= most)
            return clean;
        var end = Math.Max(1, most - 1);
        return clean[..(char.IsHighSurrogate(clean[end - 1]) ? end - 1 : end)].TrimEnd() + "…";
    }

    /// <summary>About how wide a text stands in a chart.</summary>
    public static double WidthOf(string text) => text.Length * 5.6;
}
