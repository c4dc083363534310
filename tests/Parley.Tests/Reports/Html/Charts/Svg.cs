using System.Globalization;
using System.Xml.Linq;
using Parley.Reports.Html;

namespace Parley.Tests.Reports.Html.Charts;

/// <summary>Reads what a chart wrote.</summary>
internal static class Svg
{
    /// <summary>The one drawing that <paramref name="draw"/> writes.</summary>
    public static XElement Of(Action<HtmlWriter> draw) => XDocument.Parse(Text(draw)).Root!;

    public static string Text(Action<HtmlWriter> draw)
    {
        var html = new HtmlWriter();
        draw(html);
        return html.Document()["<!DOCTYPE html>".Length..];
    }

    public static IReadOnlyList<XElement> Named(this XElement drawing, string name, string? style = null) =>
        [.. drawing.Descendants().Where(part => part.Name.LocalName == name && (style is null || part.Style().Contains(style)))];

    public static string[] Style(this XElement part) => (part.Attribute("class")?.Value ?? "").Split(' ');

    public static double Number(this XElement part, string attribute) => double.Parse(part.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    /// <summary>The spots of a path of straight pieces.</summary>
    public static IReadOnlyList<(double X, double Y)> Spots(this XElement path) =>
        [.. path.Attribute("d")!.Value.TrimEnd('Z').Split(['M', 'L'], StringSplitOptions.RemoveEmptyEntries).Select(spot => spot.Split(','))
            .Select(parts => (double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture)))];
}
