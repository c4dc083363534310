using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Parley.Evidence;
using SmartReader;

namespace Parley.Documents;

/// <summary>The readable article of a web page that was saved as a file. Nothing is loaded from the network, and no script runs.</summary>
/// <remarks>The article is found by SmartReader, as browsers' reading views do; where it finds none, all text of the page is taken and a note says so.</remarks>
public static class HtmlSource
{
    private const string Nowhere = "https://source.invalid/";
    private const string Blocks = "p, h1, h2, h3, h4, h5, h6, li, blockquote, figcaption, caption, pre, td, th, dt, dd, div";

    /// <summary>Reads the bytes of a page; its own marks decide the encoding.</summary>
    /// <param name="url">Where it was published, where the user says so.</param>
    /// <returns>The text, or null and why there is none.</returns>
    public static (ReadSource? Source, string? Problem) Read(byte[] bytes, string? url = null)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var stream = new MemoryStream(bytes);
        using var page = new HtmlParser().ParseDocument(stream);
        var address = Uri.TryCreate(url, UriKind.Absolute, out var given) ? given.AbsoluteUri : Address(page) ?? Nowhere;
        var article = new Reader(address, page.DocumentElement.OuterHtml) { ContinueIfNotReadable = true }.GetArticle();
        var notes = new List<string>();
        var paragraphs = article.Completed ? Paragraphs(new HtmlParser().ParseDocument(article.Content ?? "").Body) : [];
        if (paragraphs.Sum(paragraph => paragraph.Text.Length) < 140)
        {
            var whole = Paragraphs(page.Body);
            if (whole.Count > paragraphs.Count)
            {
                paragraphs = whole;
                notes.Add("No article was found in the page; all of its text was taken.");
            }
        }
        if (paragraphs.Count == 0)
            return (null, "The page holds no text that can be read.");
        var captions = paragraphs.Index().Where(paragraph => paragraph.Item.Caption).Select(paragraph => paragraph.Index + 1).ToList();
        return (new ReadSource(
            string.Join("\n\n", paragraphs.Select(paragraph => paragraph.Text)) + "\n", Some(article.Title), Some(article.Byline) ?? Some(article.Author), Some(article.SiteName),
            article.PublicationDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Some(page.DocumentElement.GetAttribute("lang")) ?? Some(article.Language),
            address == Nowhere ? null : address, captions, notes), null);
    }

    private static string? Some(string? text) => string.IsNullOrWhiteSpace(text) ? null : OneLine(text);

    private static string? Address(IHtmlDocument page)
    {
        var link = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? page.QuerySelector("meta[property='og:url']")?.GetAttribute("content");
        return Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? link : null;
    }

    // Blocks that hold no other block, in the order of the page.
    private static List<(string Text, bool Caption)> Paragraphs(IElement? body)
    {
        var found = new List<(string, bool)>();
        foreach (var block in body?.QuerySelectorAll(Blocks) ?? Enumerable.Empty<IElement>())
        {
            if (block.QuerySelector(Blocks) is not null || block.Closest("script, style, nav, noscript, template") is not null)
                continue;
            var text = OneLine(block.TextContent);
            if (text.Length > 0)
                found.Add((text, block.Closest("figcaption, caption") is not null));
        }
        if (found.Count == 0 && body is not null && OneLine(body.TextContent) is { Length: > 0 } all)
            found.Add((all, false));
        return found;
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
