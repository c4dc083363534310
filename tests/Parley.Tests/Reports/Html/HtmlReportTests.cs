using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Parley.Assessment;
using Parley.Reports;
using Parley.Reports.Html;

namespace Parley.Tests.Reports.Html;

/// <summary>What every report promises, whatever the model.</summary>
public sealed class HtmlReportTests
{
    public static TheoryData<string> Models => [ReportModels.Towns(), ReportModels.TwoViews(), ReportModels.Large(), ReportModels.GraphForm(), ReportModels.WarAndDeals(), "parties: { north: Northland }"];

    private static XDocument Parse(string page)
    {
        using var reader = XmlReader.Create(new StringReader(page), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }

    private static IEnumerable<XElement> All(XDocument page, string name) => page.Descendants().Where(element => element.Name.LocalName == name);

    private static string? Value(XElement element, string attribute) => element.Attribute(attribute)?.Value;

    [Theory, MemberData(nameof(Models))]
    public void The_page_is_well_formed(string model) => Assert.Equal("html", Parse(HtmlReport.Write(ReportModels.Assess(model))).Root!.Name.LocalName);

    [Theory, MemberData(nameof(Models))]
    public void The_same_model_gives_the_same_bytes(string model) =>
        Assert.Equal(HtmlReport.Write(ReportModels.Assess(model)), HtmlReport.Write(ReportModels.Assess(model)));

    [Theory, MemberData(nameof(Models))]
    public void Every_anchor_stands_once_and_every_link_has_its_target(string model)
    {
        var page = Parse(HtmlReport.Write(ReportModels.Assess(model)));
        var ids = page.Descendants().Select(element => Value(element, "id")).OfType<string>().ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(All(page, "a").Select(link => Value(link, "href")!), target => Assert.Contains(target[1..], ids));
        var referred = page.Descendants().Select(element => Value(element, "aria-labelledby")).OfType<string>().SelectMany(names => names.Split(' '));
        Assert.All(referred, id => Assert.Contains(id, ids));
    }

    [Theory, MemberData(nameof(Models))]
    public void Every_sentence_cell_and_mark_of_the_brief_stands_in_the_page(string model)
    {
        var result = ReportModels.Assess(model);
        var text = Parse(HtmlReport.Write(result)).Root!.Value;
        var brief = BriefWriter.Write(result);
        Assert.Contains(brief.Title, text, StringComparison.Ordinal);
        Assert.All(brief.Sections.SelectMany(section => section.Sentences), sentence => Assert.Contains(sentence.Text, text, StringComparison.Ordinal));
        Assert.All(brief.Sections.SelectMany(section => section.Table?.Rows ?? []).SelectMany(row => row.Cells), cell => Assert.Contains(cell, text, StringComparison.Ordinal));
        var page = Parse(HtmlReport.Write(result));
        Assert.All(brief.References, reference => Assert.Contains(page.Descendants(), element => Value(element, "id") == $"mark-{reference.Mark}"));
    }

    [Theory, MemberData(nameof(Models))]
    public void Nothing_is_loaded_and_no_script_can_run(string model)
    {
        var page = Parse(HtmlReport.Write(ReportModels.Assess(model)));
        Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName is "script" or "link" or "img" or "iframe" or "object" or "base" or "form" or "image" or "use");
        Assert.DoesNotContain(page.Descendants().Attributes(), attribute =>
            attribute.Name.LocalName is "src" or "style" || attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.All(page.Descendants().Attributes().Where(attribute => attribute.Value.Contains("url(", StringComparison.Ordinal)),
            attribute => Assert.StartsWith("url(#", attribute.Value, StringComparison.Ordinal));
        var css = All(page, "style").Single().Value;
        Assert.DoesNotContain("url(", css, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", css, StringComparison.Ordinal);
        var policy = Value(All(page, "meta").Single(meta => Value(meta, "http-equiv") == "Content-Security-Policy"), "content")!;
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(css)))}'", policy, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Models))]
    public void Every_table_and_figure_names_its_perspective(string model)
    {
        var result = ReportModels.Assess(model);
        var labels = result.Views.Select(view => view.Label).ToList();
        var page = Parse(HtmlReport.Write(result));
        Assert.All(All(page, "table"), table => Assert.Contains(labels, label => table.Elements().First().Name.LocalName == "caption" && table.Elements().First().Value.Contains(label, StringComparison.Ordinal)));
        Assert.All(All(page, "figure"), figure => Assert.Contains(labels, label => figure.Elements().Single(part => part.Name.LocalName == "figcaption").Value.Contains(label, StringComparison.Ordinal)));
        Assert.All(All(page, "th"), header => Assert.NotNull(header.Attribute("scope")));
    }

    [Theory]
    [InlineData("\"</title><script>alert(1)</script>\"")]
    [InlineData("'\" onload=alert(1) x='")]
    [InlineData("\"]]> --> <!-- &amp; &#x3c;\"")]
    public void Text_of_the_model_stays_text(string hostile)
    {
        var page = HtmlReport.Write(ReportModels.Assess(ReportModels.Towns(title: hostile.StartsWith('\'') ? "\"x' onload=alert(1) y='\"" : hostile)));
        var parsed = Parse(page);
        Assert.Empty(All(parsed, "script"));
        Assert.DoesNotContain(parsed.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    public void An_address_of_another_kind_is_no_link(string url)
    {
        var page = Parse(HtmlReport.Write(ReportModels.Assess(ReportModels.Towns(url: url))));
        Assert.All(All(page, "a"), link => Assert.StartsWith("#", Value(link, "href"), StringComparison.Ordinal));
    }

    [Fact]
    public void A_claim_leads_to_the_marks_that_rest_on_it_and_a_mark_to_the_sentences_that_use_it()
    {
        var page = Parse(HtmlReport.Write(ReportModels.Assess(ReportModels.Towns())));
        var claim = page.Descendants().Single(element => Value(element, "id") == "claim-upper-presses");
        Assert.Contains(All(new XDocument(claim), "a"), link => Value(link, "href")!.StartsWith("#mark-F", StringComparison.Ordinal));
        var mark = page.Descendants().Single(element => Value(element, "id") == "mark-F1");
        Assert.Contains(All(new XDocument(mark), "a"), link => Value(link, "href") == "#s1-1");
        Assert.Contains(All(new XDocument(mark), "a"), link => Value(link, "href")!.StartsWith("#claim-", StringComparison.Ordinal));
    }
}
