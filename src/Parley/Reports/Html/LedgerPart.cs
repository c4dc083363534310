namespace Parley.Reports.Html;

/// <summary>Who says what, how firmly and where: sources, claims by chain of speakers, motives apart, commitments, conditions, omissions.</summary>
internal static class LedgerPart
{
    /// <summary>Whether the model says anything of that kind.</summary>
    public static bool Shows(Page page) =>
        page.Claims.Count > 0 || page.Conflict.Sources.Count > 0 || page.Conflict.Omissions.Count > 0 || LedgerTerms.Shows(page);

    public static void Write(Page page)
    {
        if (!Shows(page))
            return;
        var html = page.Html;
        using (html.In("section", ("id", "ledger"), ("class", "part"), ("aria-labelledby", "ledger-h")))
        {
            html.Element("h2", "Ledger of claims", ("id", "ledger-h"));
            html.Element("p", "What the sources say, in the analyst’s words. Every claim is somebody’s; a chain of speakers is read from the left: the first says that the next says so. "
                + "Certainty is the source’s own word and no probability. The ledger is the same in every perspective.", ("class", "lead"));
            Sources(page);
            var motives = page.Claims.Where(claim => claim.Kind is ClaimKind.StatedMotive or ClaimKind.AscribedMotive).ToList();
            var index = 0;
            foreach (var group in page.Claims.Except(motives).GroupBy(claim => LedgerClaim.Chain(page, claim)))
                Group(page, $"speaker-{HtmlText.Number(++index)}", group.Key, null, [.. group]);
            Group(page, "stated-motives", "Stated motives", "Why a party is reported to say that it acts.", [.. motives.Where(claim => claim.Kind == ClaimKind.StatedMotive)]);
            Group(page, "ascribed-motives", "Ascribed motives", "Why somebody else says that a party acts.", [.. motives.Where(claim => claim.Kind == ClaimKind.AscribedMotive)]);
            LedgerTerms.Write(page);
        }
    }

    private static void Sources(Page page)
    {
        var (html, conflict) = (page.Html, page.Conflict);
        if (conflict.Sources.Count == 0)
            return;
        html.Element("h3", "Sources");
        using (html.In("dl", ("class", "sources")))
            foreach (var source in conflict.Sources)
                using (html.In("div", ("id", $"source-{source.Id}")))
                {
                    html.Element("dt", source.Id);
                    using (html.In("dd"))
                    {
                        html.Element("cite", source.Title, ("dir", "auto"));
                        html.Element("p", Provenance(conflict, source), ("class", "quiet"), ("dir", "auto"));
                        if (source.Url is { } url)
                            Address(html, url);
                    }
                }
    }

    private static string Provenance(Conflict conflict, Source source) => string.Join("; ", new[]
    {
        source.Kind == SourceKind.Unstated ? null : source.Kind.ToString().ToLowerInvariant(),
        source.Author == "unnamed" ? "author unnamed" : $"by {source.Author}",
        source.Outlet,
        source.Date,
        source.TranslatedFrom is { } original ? $"read in {source.Language ?? "translation"}, translated from {original}" : source.Language is { } language ? $"read in {language}" : null,
        source.VoiceOf.Count > 0 ? $"own words of {Wording.Parties(conflict, source.VoiceOf)}" : null,
        source.Disclaimer is { } disclaimer ? $"disclaimer: {Wording.Bare(disclaimer)}" : null,
        source.Note is { } note ? $"note: {Wording.Bare(note)}" : null,
    }.OfType<string>()) + ".";

    // Only addresses of the web become links; anything else stays words.
    private static void Address(HtmlWriter html, string url)
    {
        var web = Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https";
        if (web && HtmlText.Clean(url) == url)
            html.Element("a", url, ("href", parsed!.AbsoluteUri), ("rel", "noreferrer noopener"), ("class", "url"));
        else
            html.Element("span", url, ("class", "url"));
    }

    private static void Group(Page page, string id, string heading, string? lead, IReadOnlyList<Claim> claims)
    {
        if (claims.Count == 0)
            return;
        var html = page.Html;
        using (html.In("section", ("class", "claims"), ("aria-labelledby", id)))
        {
            using (html.In("h3", ("id", id)))
            {
                html.Text(heading);
                html.Element("span", $" {HtmlText.Number(claims.Count)}", ("class", "count"));
            }
            if (lead is not null)
                html.Element("p", lead, ("class", "lead"));
            using (html.In("ul", ("class", "claims")))
                foreach (var claim in claims)
                    LedgerClaim.Write(page, claim);
        }
    }
}
