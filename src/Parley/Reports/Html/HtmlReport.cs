using Parley.Assessment;

namespace Parley.Reports.Html;

/// <summary>
/// Writes an assessment as one HTML page that needs nothing else: no network, no script, no font. The page shows the brief's sentences as they are,
/// then what they rest on. It is also well-formed XML. The same assessment gives the same bytes.
/// </summary>
public static class HtmlReport
{
    /// <summary>The generator that every report names in its head, so that a program can tell a report from another page.</summary>
    public const string Generator = "Parley";

    /// <summary>The page. Cost: that of the brief, and one pass over the states of each view.</summary>
    public static string Write(AssessmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var page = new Page(result, BriefWriter.Write(result));
        IReadOnlyList<FoldedGraph?> graphs = [.. result.Views.Select(FoldedGraph.Of)];
        using (page.Html.In("html", ("lang", "en"), ("xmlns", "http://www.w3.org/1999/xhtml")))
        {
            HeadPart.Write(page);
            using (page.Html.In("body"))
            {
                page.Html.Element("a", "Skip to the brief", ("class", "skip"), ("href", "#brief"));
                MastheadPart.Write(page, graphs);
                using (page.Html.In("main"))
                {
                    BriefPart.Write(page);
                    GraphPart.Write(page, graphs);
                    StabilityPart.Write(page, graphs);
                    if (DealsPart.Shows(page) || WarPart.Shows(page) || SurenessPart.Shows(page))
                        Charts.Tones.Define(page.Html);
                    DealsPart.Write(page);
                    WarPart.Write(page);
                    SurenessPart.Write(page);
                    LedgerPart.Write(page);
                    ViewsPart.Write(page);
                    MarksPart.Write(page);
                    ProvenancePart.Write(page);
                }
            }
        }
        return page.Html.Document();
    }
}
