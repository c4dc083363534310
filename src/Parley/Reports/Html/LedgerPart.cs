using Parley.Evidence;

namespace Parley.Reports.Html;

/// <summary>The evidence ledger, in the sections and words of its one writer: who says what, how firmly and where. Claims get their anchors here.</summary>
internal static class LedgerPart
{
    // Sections whose lines begin with a claim's id; elsewhere a condition or a forecast may happen to have the same id.
    private static readonly HashSet<string> OfClaims =
        ["claims", "stated-motives", "ascribed-motives", "no-speaker", "versions", "contradictions-within", "contradictions-between"];

    /// <summary>Whether the model says anything of that kind.</summary>
    public static bool Shows(Page page) => page.Claims.Count > 0 || page.Conflict.Sources.Count > 0 || page.Conflict.Omissions.Count > 0;

    public static void Write(Page page)
    {
        if (!Shows(page))
            return;
        var html = page.Html;
        using (html.In("section", ("id", "ledger"), ("class", "part"), ("aria-labelledby", "ledger-h")))
        {
            html.Element("h2", "Ledger of claims", ("id", "ledger-h"));
            html.Element("p", "What the sources say, in the analyst’s words. Every claim is somebody’s. Certainty is the source’s own word and no probability.", ("class", "lead"));
            foreach (var section in LedgerText.Sections(Ledger.Of(page.Result.Model), []))
                Section(page, section);
        }
    }

    private static void Section(Page page, TextSection section)
    {
        var html = page.Html;
        var id = $"ledger-{section.Id}";
        using (html.In("section", ("class", "ledger"), ("aria-labelledby", id)))
        {
            html.Element("h3", section.Heading, ("id", id));
            if (section.Lead is { } lead)
                html.Element("p", lead, ("class", "lead"));
            Lines(page, section, 0, section.Lines.Count, section.Lines.Min(line => line.Level));
        }
    }

    // Lines of one level between two places of the list, each with the deeper lines that follow it.
    private static void Lines(Page page, TextSection section, int start, int end, int level)
    {
        using (page.Html.In("ul"))
            for (var i = start; i < end;)
            {
                var next = i + 1;
                while (next < end && section.Lines[next].Level > level)
                    next++;
                Line(page, section, i, next);
                i = next;
            }
    }

    private static void Line(Page page, TextSection section, int at, int end)
    {
        var (html, line) = (page.Html, section.Lines[at]);
        var claim = OfClaims.Contains(section.Id) ? page.ClaimAt(line.Text) : null;
        var home = claim is not null && section.Id == "claims";
        using (html.In("li", ("class", claim is not null ? "claim" : end > at + 1 ? "group" : null), ("id", home ? page.TakeAnchor(claim!) : null)))
        {
            if (claim is not null)
                Claim(page, claim, home);
            else
                using (html.In("p", ("dir", "auto")))
                    ClaimProse.Write(page, line.Text);
            if (end > at + 1)
                Lines(page, section, at + 1, end, section.Lines.Skip(at + 1).Take(end - at - 1).Min(deeper => deeper.Level));
            if (home)
                Links(page, claim!);
        }

        void Claim(Page page, Claim claim, bool home)
        {
            if (home)
                html.Element("span", page.ClaimMark(claim.Id), ("class", "number"));
            else
                html.Element("a", page.ClaimMark(claim.Id), ("class", "number"), ("href", $"#claim-{claim.Id}"));
            using (html.In("p", ("dir", "auto")))
            {
                html.Text(line.Text[(claim.Id.Length + 2)..] + " ");
                html.Element("code", claim.Id);
            }
        }
    }

    // What the claim is linked with, and which marks of the brief it carries.
    private static void Links(Page page, Claim claim)
    {
        var marks = page.MarksOf(claim.Id);
        (string Word, IReadOnlyList<string> Claims)[] links =
            [("Supports", claim.Supports), ("Contradicts", claim.Contradicts), ("Version of", claim.VersionOf is { } earlier ? [earlier] : [])];
        if (marks.Count == 0 && links.All(link => link.Claims.Count == 0))
            return;
        using (page.Html.In("p", ("class", "links")))
        {
            foreach (var (word, claims) in links.Where(link => link.Claims.Count > 0))
            {
                page.Html.Text(word);
                page.ClaimMarks(claims);
                page.Html.Text(" ");
            }
            if (marks.Count > 0)
                page.Html.Text("Carries");
            page.Marks(marks);
        }
    }
}
