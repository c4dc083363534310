using System.Globalization;

namespace Parley.Reports.Html;

/// <summary>The end of the ledger: commitments with their history, conditions, forecasts as stated, and what the sources do not speak of.</summary>
internal static class LedgerTerms
{
    public static bool Shows(Page page) => page.Conflict.Commitments.Count > 0 || Conditions(page).Any();

    public static void Write(Page page)
    {
        Commitments(page);
        var conditions = Conditions(page).ToList();
        if (conditions.Count > 0)
        {
            page.Html.Element("h3", "Conditions");
            using (page.Html.In("ul", ("class", "terms")))
                foreach (var (condition, views) in conditions)
                    Condition(page, condition, views);
        }
        Omissions(page);
    }

    // A condition that several perspectives hold alike stands once, with their labels.
    private static IEnumerable<(Condition Condition, IReadOnlyList<string> Views)> Conditions(Page page) =>
        page.Result.Views.SelectMany(view => view.Conflict.Conditions.Select(condition => (condition, view.Label)))
            .GroupBy(entry => (entry.condition.Id, WillNot: entry.condition.WillNot.ToString(), Unless: entry.condition.Unless?.ToString() ?? entry.condition.Term))
            .Select(group => (group.First().condition, (IReadOnlyList<string>)[.. group.Select(entry => entry.Label)]));

    private static void Condition(Page page, Condition condition, IReadOnlyList<string> views)
    {
        var html = page.Html;
        using (html.In("li"))
        {
            html.Text($"{page.Conflict.NameOf(condition.Party)}: not ");
            html.Element("code", condition.WillNot.ToString());
            html.Text(" unless ");
            if (condition.Unless is { } unless)
                html.Element("code", unless.ToString());
            else
                html.Text($"‘{condition.Term?.Replace('-', ' ')}’, whose content is unspecified");
            var manner = condition.Firmness.Select(firm => firm switch
            {
                Firmness.OpeningBid => "an opening bid",
                Firmness.RedLine => "a red line",
                Firmness.Ascribed => "ascribed",
                _ => "stated",
            }).Append(condition.Order switch
            {
                ConditionOrder.Before => "that has to come first",
                ConditionOrder.With => "both at once",
                ConditionOrder.After => "that may follow",
                _ => null,
            }).OfType<string>();
            html.Element("span", $" {string.Join("; ", manner.Append(string.Join(", ", views)))}", ("class", "quiet"));
            page.ClaimMarks(condition.Because);
        }
    }

    private static void Commitments(Page page)
    {
        var (html, conflict) = (page.Html, page.Conflict);
        if (conflict.Commitments.Count == 0)
            return;
        html.Element("h3", "Commitments");
        using (html.In("ul", ("class", "terms")))
            foreach (var commitment in conflict.Commitments)
                using (html.In("li"))
                {
                    var existence = commitment.Existence switch
                    {
                        Existence.Agreed => "nobody denies that it was made",
                        Existence.Disputed => "whether it was made is disputed",
                        _ => "only one side says that it was made",
                    };
                    html.Text($"{commitment.Says ?? commitment.Id.Replace('-', ' ')} ");
                    html.Element("span", $"By {Wording.Parties(conflict, commitment.By)}{(commitment.To.Count > 0 ? $", to {Wording.Parties(conflict, commitment.To)}" : "")}; "
                        + $"{(commitment.Content is { } content ? $"content: {Wording.Bare(content)}" : "content unspecified")}; {existence}", ("class", "quiet"));
                    page.ClaimMarks(commitment.Because);
                    History(page, commitment);
                }
    }

    private static void History(Page page, Commitment commitment)
    {
        if (commitment.History.Count == 0)
            return;
        using (page.Html.In("ul"))
            foreach (var entry in commitment.History)
                using (page.Html.In("li"))
                {
                    page.Html.Text($"{entry.Date}: {entry.Status.ToString().ToLower(CultureInfo.InvariantCulture)}, according to {page.Conflict.NameOf(entry.AccordingTo)}");
                    page.ClaimMarks(entry.Because);
                }
    }

    private static void Omissions(Page page)
    {
        var (html, conflict) = (page.Html, page.Conflict);
        if (conflict.Omissions.Count == 0)
            return;
        html.Element("h3", "Omissions");
        html.Element("p", "What a source does not speak of. Silence is not a view.", ("class", "lead"));
        using (html.In("ul", ("class", "terms")))
            foreach (var omission in conflict.Omissions)
                using (html.In("li"))
                {
                    html.Text($"{omission.Says} ");
                    html.Link($"source-{omission.Source}", omission.Source);
                }
    }
}
