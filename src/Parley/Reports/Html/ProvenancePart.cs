namespace Parley.Reports.Html;

/// <summary>What it takes to make the report again: version, seed, digests in full, methods with source and status.</summary>
internal static class ProvenancePart
{
    public static void Write(Page page)
    {
        var (html, result) = (page.Html, page.Result);
        using (html.In("section", ("id", "provenance"), ("class", "part"), ("aria-labelledby", "provenance-h")))
        {
            html.Element("h2", "Provenance", ("id", "provenance-h"));
            using (html.In("dl", ("class", "provenance")))
            {
                Entry(html, "Program", $"Parley {result.Version}");
                Entry(html, "Seed", result.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture));
                Entry(html, "Model", result.Model.Base.Digest, code: true);
                foreach (var view in result.Views.Where(view => view.Conflict.Perspective is not null))
                    Entry(html, view.Label, view.Conflict.Digest, code: true);
            }
            html.Element("p", "A digest is the SHA-256 of the canonical resolved model. The same model, version and seed give this page again, byte for byte.", ("class", "lead"));
            Methods(page);
        }
    }

    private static void Entry(HtmlWriter html, string name, string value, bool code = false)
    {
        using (html.In("div"))
        {
            html.Element("dt", name);
            using (html.In("dd"))
                html.Element(code ? "code" : "span", value);
        }
    }

    private static void Methods(Page page)
    {
        var (html, used) = (page.Html, page.Brief.References.Select(reference => (reference.Method, reference.Status)).Distinct().ToList());
        if (used.Count == 0)
            return;
        using (html.In("div", ("class", "wide")))
        using (html.In("table"))
        {
            html.Element("caption", $"Methods used. {string.Join("; ", page.Result.Views.Select(Page.Caption))}.");
            using (html.In("thead"))
            using (html.In("tr"))
                foreach (var name in new[] { "Method", "Source", "Status", "Marks" })
                    html.Element("th", name, ("scope", "col"));
            using (html.In("tbody"))
                foreach (var (method, status) in used)
                    using (html.In("tr"))
                    {
                        html.Element("th", method, ("scope", "row"));
                        html.Element("td", SourceOf(method));
                        html.Element("td", status);
                        using (html.In("td"))
                            page.Marks([.. page.Brief.References.Where(reference => reference.Method == method && reference.Status == status).Select(reference => reference.Mark)]);
                    }
        }
    }

    private static string SourceOf(string method) => method switch
    {
        "graph-model" => "Fang, Hipel & Kilgour (1993), Interactive Decision Making; Howard (1971); Fraser & Hipel (1984); Li, Kilgour & Hipel (2005)",
        "conditions" => "read off the model: content that is unspecified",
        _ => "see the methods page",
    };
}
