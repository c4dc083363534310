namespace Parley.Reports.Html;

/// <summary>The top of the page: notices, title, question, the perspectives, and what the page holds.</summary>
internal static class MastheadPart
{
    public static void Write(Page page, IReadOnlyList<FoldedGraph?> graphs)
    {
        var (html, brief) = (page.Html, page.Brief);
        using (html.In("header", ("class", "masthead")))
        {
            using (html.In("p", ("class", "banner")))
            {
                html.Element("b", "Parley brief");
                foreach (var notice in brief.Banner)
                    html.Element("span", notice);
            }
            html.Element("h1", brief.Title, ("dir", "auto"));
            if (brief.Question is { } question)
                html.Element("p", question, ("class", "question"), ("dir", "auto"));
            Views(page);
            Contents(page, graphs);
        }
    }

    private static void Views(Page page)
    {
        var html = page.Html;
        using (html.In("dl", ("class", "views"), ("aria-label", "Perspectives")))
            foreach (var view in page.Brief.Views)
                using (html.In("div"))
                {
                    html.Element("dt", view.Label);
                    using (html.In("dd", ("dir", "auto")))
                    {
                        html.Element("strong", view.Name);
                        if (view.Constructed)
                            html.Element("span", " (constructed by the analyst)", ("class", "quiet"));
                        if (view.About is { } about)
                            html.Element("p", about);
                    }
                }
    }

    private static void Contents(Page page, IReadOnlyList<FoldedGraph?> graphs)
    {
        var html = page.Html;
        var graph = graphs.Any(folded => folded is not null);
        (string Anchor, string Name, bool Shown)[] parts =
        [
            ("brief", "First page", true), ("full", "In full", true), ("graph", "Conflict graph", graph), ("stability", "Stability", graph && StabilityPart.Shows(page)),
            ("deals", "Deals and proposals", DealsPart.Shows(page)), ("war", "Fighting on, or a ceasefire", WarPart.Shows(page)), ("doubt", "How sure the answers are", SurenessPart.Shows(page)),
            ("ledger", "Ledger", LedgerPart.Shows(page)), ("perspectives", "Perspectives", ViewsPart.Shows(page)),
            ("marks", "What each mark rests on", page.Brief.References.Count > 0), ("provenance", "Provenance", true),
        ];
        using (html.In("nav", ("aria-label", "Contents")))
        using (html.In("ul"))
            foreach (var (anchor, name, _) in parts.Where(part => part.Shown))
                using (html.In("li"))
                    html.Link(anchor, name);
    }
}
