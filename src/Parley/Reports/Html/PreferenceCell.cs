using System.Globalization;

namespace Parley.Reports.Html;

/// <summary>What one party prefers in one perspective, in words where the model gives them.</summary>
internal static class PreferenceCell
{
    public static void Write(Page page, Preference? preference)
    {
        var html = page.Html;
        if (preference is null)
        {
            html.Text("–");
            return;
        }
        if (preference.Statements.Count > 0)
            using (html.In("ol"))
                foreach (var statement in preference.Statements)
                    Item(page, statement.Means ?? statement.Says.ToString(), statement.Greatly ? " (greatly)" : "", statement.Because, preference);
        if (preference.Ranking.Count > 0)
            using (html.In("ol"))
                foreach (var rank in preference.Ranking)
                    Item(page, Rank(rank), rank.GreatlyBelow ? " (what stands above is greatly preferred)" : "", null, preference);
        if (preference.Weights.Count > 0)
            using (html.In("ul"))
                foreach (var weight in preference.Weights)
                    Item(page, $"{weight.On}: {weight.Amount.Best.ToString("0.####", CultureInfo.InvariantCulture)}", "", weight.Because, preference);
        foreach (var unknown in preference.Unknown)
            html.Element("p", $"Not known: {unknown.Left} against {unknown.Right}.", ("class", "quiet"));
        if (preference.Because.Count > 0 || preference.Ranking.Count > 0)
            using (html.In("p", ("class", "quiet")))
            {
                html.Text(preference.Because.Count > 0 ? "All of it:" : "Own");
                page.ClaimMarks(preference.Because);
            }
        if (preference.Note is { } note)
            html.Element("p", note, ("class", "quiet"), ("dir", "auto"));
    }

    private static void Item(Page page, string text, string strength, IReadOnlyList<string>? because, Preference whole)
    {
        using (page.Html.In("li", ("dir", "auto")))
        {
            page.Html.Text(text + strength);
            if (because is not null && because.Count == 0 && whole.Because.Count == 0)
                page.Html.Element("span", " Own", ("class", "own"));
            page.ClaimMarks(because ?? []);
        }
    }

    private static string Rank(Rank rank) => rank.Patterns.Count == 0 ? "all others" : string.Join(" ∼ ", rank.Patterns.Select(pattern => pattern.ToString()));
}
