using System.Security.Cryptography;
using System.Text;

namespace Parley.Reports.Html;

/// <summary>The head of the page: title, style sheet, and a policy that forbids scripts, loading and every style but this one.</summary>
internal static class HeadPart
{
    /// <summary>The style sheet, the same for every report.</summary>
    public static string Css { get; } = Read();

    public static void Write(Page page)
    {
        var html = page.Html;
        using (html.In("head"))
        {
            html.Empty("meta", ("charset", "utf-8"));
            html.Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy()));
            html.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            html.Empty("meta", ("name", "generator"), ("content", $"{HtmlReport.Generator} {page.Result.Version}"));
            html.Empty("meta", ("name", "referrer"), ("content", "no-referrer"));
            html.Empty("meta", ("name", "color-scheme"), ("content", "light dark"));
            html.Element("title", $"{page.Brief.Title} · Parley brief");
            html.Style(Css);
        }
    }

    private static string Policy() =>
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))}'; base-uri 'none'; form-action 'none'";

    private static string Read()
    {
        using var stream = typeof(HeadPart).Assembly.GetManifestResourceStream("Parley.Reports.Html.report.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
