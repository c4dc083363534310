namespace Parley.Reports.Html;

/// <summary>One claim of the ledger: number, what it says, kind, certainty, place, links, and the marks that rest on it.</summary>
internal static class LedgerClaim
{
    public static void Write(Page page, Claim claim)
    {
        var html = page.Html;
        using (html.In("li", ("id", $"claim-{claim.Id}")))
        {
            html.Element("span", page.ClaimMark(claim.Id), ("class", "number"));
            using (html.In("div"))
            {
                html.Element("p", claim.Says, ("dir", "auto"));
                using (html.In("p", ("class", "quiet")))
                {
                    html.Element("code", claim.Id);
                    html.Text($" · {string.Join(" · ", Details(page, claim))}");
                    Related(page, "supports", claim.Supports);
                    Related(page, "contradicts", claim.Contradicts);
                    Related(page, "version of", claim.VersionOf is { } earlier ? [earlier] : []);
                    var marks = page.MarksOf(claim.Id);
                    if (marks.Count > 0)
                        html.Text(" · carries");
                    page.Marks(marks);
                }
            }
        }
    }

    /// <summary>The chain of speakers in words, outermost first.</summary>
    public static string Chain(Page page, Claim claim) =>
        claim.Speaker.Count == 0 ? "No speaker named" : Wording.Capital(string.Join(" → ", claim.Speaker.Select(page.Conflict.NameOf)));

    /// <summary>A kind as the file writes it, in words.</summary>
    public static string Kind(ClaimKind kind) => kind switch
    {
        ClaimKind.StatedMotive => "stated motive",
        ClaimKind.AscribedMotive => "ascribed motive",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static IEnumerable<string> Details(Page page, Claim claim)
    {
        var motive = claim.Kind is ClaimKind.StatedMotive or ClaimKind.AscribedMotive;
        yield return motive ? $"said by {Chain(page, claim)}" : Kind(claim.Kind);
        if (motive && claim.About.Count > 0)
            yield return $"about {Wording.Parties(page.Conflict, claim.About)}";
        yield return claim.Certainty ?? "certainty not recorded";
        if (claim.To.Count > 0)
            yield return $"to {Wording.Parties(page.Conflict, claim.To)}";
        if (claim.Date is { } date)
            yield return $"said {date}";
        foreach (var scope in claim.HoldsOf)
            yield return $"of {page.Conflict.NameOf(scope.Group)}: {(scope.Unclear ? "unclear of whom" : Wording.Parties(page.Conflict, scope.Members))}";
        yield return Place(claim);
    }

    private static string Place(Claim claim)
    {
        var part = claim.Part == SourcePart.Text ? "" : $", {claim.Part.ToString().ToLowerInvariant()}";
        var at = claim.At is not { } anchor ? "" : $", paragraph {HtmlText.Number(anchor.Paragraph)}{(anchor is { Start: { } start, End: { } end } ? $", {HtmlText.Number(start)}–{HtmlText.Number(end)}" : "")}";
        return claim.Source + part + at;
    }

    private static void Related(Page page, string word, IReadOnlyList<string> claims)
    {
        if (claims.Count == 0)
            return;
        page.Html.Text($" · {word}");
        page.ClaimMarks(claims);
    }
}
