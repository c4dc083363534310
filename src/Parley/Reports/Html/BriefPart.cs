namespace Parley.Reports.Html;

/// <summary>The brief's first page and its full sections as they are: sentences, tables, marks. Nothing is computed or worded here.</summary>
internal static class BriefPart
{
    public static void Write(Page page)
    {
        using (page.Html.In("section", ("id", "brief"), ("class", "brief"), ("aria-label", "Brief")))
            Sections(page, page.Brief.FirstPage, "p");
        using (page.Html.In("section", ("id", "full"), ("class", "brief part"), ("aria-label", "In full")))
            Sections(page, page.Brief.Sections, "s");
    }

    private static void Sections(Page page, IReadOnlyList<BriefSection> sections, string anchor)
    {
        for (var i = 0; i < sections.Count; i++)
            Section(page, sections[i], $"{anchor}{HtmlText.Number(i + 1)}");
    }

    private static void Section(Page page, BriefSection section, string anchor)
    {
        if (section.Sentences.Count == 0 && section.Table is null)
            return;
        var html = page.Html;
        using (html.In("section", ("id", anchor), ("aria-labelledby", anchor + "-h"), ("class", section.Numbered ? "bottom-line" : null)))
        {
            html.Element("h2", section.Heading, ("id", anchor + "-h"));
            if (section.Lead is { } lead)
                html.Element("p", lead, ("class", "lead"));
            if (section.Sentences.Count > 0)
                using (html.In(section.Numbered ? "ol" : "ul", ("class", "sentences")))
                    for (var i = 0; i < section.Sentences.Count; i++)
                        Sentence(page, section, section.Sentences[i], $"{anchor}-{HtmlText.Number(i + 1)}", i);
            if (section.Table is { } table)
                Table(page, section, table, anchor);
        }
    }

    private static void Sentence(Page page, BriefSection section, BriefSentence sentence, string anchor, int index)
    {
        using (page.Html.In("li", ("id", anchor), ("dir", "auto")))
        {
            ClaimProse.Write(page, sentence.Text);
            page.Marks(sentence.Marks);
        }
        page.Uses(anchor, section.Numbered ? $"{section.Heading}, {HtmlText.Number(index + 1)}" : section.Heading, sentence.Marks);
    }

    private static void Table(Page page, BriefSection section, BriefTable table, string anchor)
    {
        var html = page.Html;
        using (html.In("div", ("class", "wide")))
        using (html.In("table"))
        {
            using (html.In("caption"))
                html.Text($"{section.Heading}{(section.Heading.EndsWith('?') ? "" : ".")} {string.Join("; ", page.Result.Views.Select(Page.Caption))}.");
            using (html.In("thead"))
            using (html.In("tr"))
            {
                foreach (var column in table.Columns)
                    html.Element("th", column, ("scope", "col"), ("title", page.Brief.Views.FirstOrDefault(view => view.Label == column)?.Name));
                html.Element("th", "Rests on", ("scope", "col"), ("class", "rests"));
            }
            using (html.In("tbody"))
                for (var i = 0; i < table.Rows.Count; i++)
                    Row(page, section, table, table.Rows[i], $"{anchor}-r{HtmlText.Number(i + 1)}");
        }
    }

    private static void Row(Page page, BriefSection section, BriefTable table, BriefRow row, string anchor)
    {
        var html = page.Html;
        using (html.In("tr", ("id", anchor)))
        {
            html.Element("th", row.Subject, ("scope", "row"), ("dir", "auto"));
            for (var i = 0; i < row.Cells.Count; i++)
                html.Element("td", row.Cells[i], ("data-view", i + 1 < table.Columns.Count ? table.Columns[i + 1] : null), ("dir", "auto"));
            using (html.In("td", ("class", "rests")))
                page.Marks(row.Marks);
        }
        page.Uses(anchor, $"{section.Heading.TrimEnd('?')}: {row.Subject}", row.Marks);
    }
}
