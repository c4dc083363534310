namespace Parley.Reports.Html;

/// <summary>What stands behind each mark of the brief: the finding, per perspective the model paths and the claims, and where the mark is used.</summary>
internal static class MarksPart
{
    public static void Write(Page page)
    {
        if (page.Brief.References.Count == 0)
            return;
        var html = page.Html;
        using (html.In("section", ("id", "marks"), ("class", "part"), ("aria-labelledby", "marks-h")))
        {
            html.Element("h2", "What each mark rests on", ("id", "marks-h"));
            html.Element("p", "From each mark to the finding, in each perspective to the parts of the model that decide it, and to the claims behind these.", ("class", "lead"));
            using (html.In("dl", ("class", "references")))
                foreach (var reference in page.Brief.References)
                    Reference(page, reference);
        }
    }

    private static void Reference(Page page, BriefReference reference)
    {
        var html = page.Html;
        using (html.In("div", ("id", Page.Anchor(reference.Mark))))
        {
            html.Element("dt", reference.Mark);
            using (html.In("dd"))
            {
                using (html.In("p"))
                {
                    html.Element("code", reference.FindingId);
                    html.Element("span", $" {reference.Method}; {reference.Status}", ("class", "quiet"));
                }
                foreach (var ((view, paths), (_, claims)) in reference.RestsOn.Zip(reference.Claims))
                    View(page, view, paths, claims);
                Places(page, reference.Mark);
            }
        }
    }

    private static void View(Page page, string view, IReadOnlyList<string> paths, IReadOnlyList<string> claims)
    {
        var html = page.Html;
        using (html.In("p", ("class", "view")))
        {
            html.Element("b", view);
            html.Text(" ");
            for (var i = 0; i < paths.Count; i++)
            {
                if (i > 0)
                    html.Text(", ");
                html.Element("code", paths[i]);
            }
            if (claims.Count == 0)
                html.Element("span", " no claim", ("class", "own"));
            page.ClaimMarks(claims);
        }
    }

    private static void Places(Page page, string mark)
    {
        var (html, places) = (page.Html, page.PlacesOf(mark));
        if (places.Count == 0)
            return;
        using (html.In("p", ("class", "back")))
        {
            html.Text("Used in: ");
            for (var i = 0; i < places.Count; i++)
            {
                if (i > 0)
                    html.Text("; ");
                html.Link(places[i].Anchor, places[i].Name);
            }
        }
    }
}
