using Parley.Assessment;
using Parley.Deals;
using Parley.Reports.Html.Charts;

namespace Parley.Reports.Html;

/// <summary>The charts of deals in every perspective: zone and frontier of each table, and a scorecard of each proposal.</summary>
internal static class DealsPart
{
    private const int MostRows = 8;

    private static readonly (string Sign, string Name)[] Solutions =
    [
        ("N", "Nash: largest product of gains"), ("K", "Kalai–Smorodinsky: most equal shares of the best possible gain"), ("E", "egalitarian: largest smallest gain"), ("Σ", "utilitarian: largest sum of values"),
    ];

    /// <summary>Whether any view has a table to draw, or proposals that were judged.</summary>
    public static bool Shows(Page page) => page.Result.Views.Any(view => Views(view).Any(table => table.IsDrawn) || view.Deals.Proposals.Any(proposal => proposal.ByParty.Count > 0));

    public static void Write(Page page)
    {
        if (!Shows(page))
            return;
        var html = page.Html;
        using (html.In("section", ("id", "deals"), ("class", "part charts"), ("aria-labelledby", "deals-h")))
        {
            html.Element("h2", "Deals and proposals", ("id", "deals-h"));
            html.Element("p", "Values are each party’s own, on its own scale, as each perspective states them; they do not compare between parties. "
                + "On the frontier nobody can gain without another losing.", ("class", "lead"));
            foreach (var table in page.Result.Views.SelectMany(Views).Where(view => view.IsDrawn).GroupBy(view => view.Place).OrderBy(group => group.Key))
                Table(page, [.. table]);
            Proposals(page);
        }
    }

    private static IEnumerable<DealView> Views(ViewAssessment view) => view.Deals.Tables.Select((analysis, i) => new DealView(view, analysis, i + 1));

    private static void Table(Page page, IReadOnlyList<DealView> views)
    {
        var (html, first) = (page.Html, views[0]);
        html.Element("h3", first.Solution.Table is { } table ? $"Table: {table.Name}" : "All parties with values", ("dir", "auto"));
        var two = first.Solution.Consent.Count == 2;
        html.Element("p", $"Consent needed: {Wording.List(first.Parties)}. " + (two
            ? $"A point is a pair of values on the frontier. Dashed lines: what each has without an agreement; the shaded corner is acceptable to both.{(first.View.Deals.Proposals.Count == 0 ? "" : " A numbered diamond is a proposal; a numbered frame is one that leaves something open: each side’s values reach so far, one by one.")}"
            : "A line is a package on the frontier. The dashed line is what each party has without an agreement, at the same height for all: a line that never falls below it is acceptable to all (drawn darker). Each axis has its own scale."), ("class", "lead"));
        using (Multiples.In(html, views.Count))
            foreach (var view in views)
                Multiples.Figure(html, view.Caption, view.Note() + (two ? Left(view) : ""), () =>
                {
                    if (view.Solution.Consent.Count == 2)
                        ZoneChart.Write(html, DealCharts.Zone(view), Multiples.Width(views.Count));
                    else
                        ProfileChart.Write(html, DealCharts.Profile(view), Multiples.Width(views.Count));
                });
        Key(page, views, two);
        DataTable.Write(html, "The same values as a table", $"Values at this table. {string.Join("; ", views.Select(view => view.Caption))}.",
            ["Value to each", .. views.Select(view => view.View.Label)], Rows(views), paperRows: 1 + Solutions.Count(entry => views.Any(view => Picked(view, entry.Sign) is not null)));
    }

    // A proposal all of which some party rules out has no place among the values.
    private static string Left(DealView view)
    {
        var drawn = DealCharts.Zone(view).Proposals.Select(box => box.Number).ToHashSet();
        var left = Enumerable.Range(1, Math.Min(DealCharts.MostProposals, view.View.Deals.Proposals.Count)).Where(number => !drawn.Contains(number)).Select(HtmlText.Number).ToList();
        return left.Count == 0 ? "" : $" Not drawn: {(left.Count == 1 ? "proposal" : "proposals")} {Wording.List(left)}, of which a party permits nothing.";
    }

    private static void Key(Page page, IReadOnlyList<DealView> views, bool two)
    {
        var signs = string.Concat(views.SelectMany(view => view.Picked()).Select(entry => entry.Sign)).ToHashSet();
        Legend.Write(page.Html, "Solutions", [.. Solutions.Where(entry => signs.Contains(entry.Sign[0])).Select(entry => new LegendEntry(entry.Name, Sign: entry.Sign))], shown: true);
        var first = views[0].View;
        if (two)
            Legend.Write(page.Html, "Proposals", [.. first.Deals.Proposals.Take(DealCharts.MostProposals).Select((proposal, i) =>
                new LegendEntry(proposal.Proposal.Name, Line: $"open p{HtmlText.Number(i % GraphFigure.Strokes)}", Sign: HtmlText.Number(i + 1)))], shown: true);
        else
        {
            var codes = PartyCodes.Of(first.Conflict);
            Legend.Write(page.Html, "Parties", [.. first.Conflict.Parties.Select((party, i) => (party, i)).Where(pair => views[0].Solution.Consent.Contains(pair.party.Id))
                .Select(pair => new LegendEntry(pair.party.Name, Sign: codes[pair.i]))], shown: true);
        }
        if (two && first.Deals.Proposals.Count > DealCharts.MostProposals)
            page.Html.Element("p", $"The first {HtmlText.Number(DealCharts.MostProposals)} of {HtmlText.Number(first.Deals.Proposals.Count)} proposals are drawn; all have a scorecard below.", ("class", "hidden-states"));
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(IReadOnlyList<DealView> views)
    {
        yield return ["Without an agreement", .. views.Select(view => Said(view, i => view.Without(i)))];
        foreach (var (sign, name) in Solutions)
            if (views.Any(view => Picked(view, sign) is not null))
                yield return [Wording.Capital(name), .. views.Select(view => Picked(view, sign) is { } package ? Said(view, i => view.Value(i, package.Values[i])) : "–")];
        var most = Math.Min(MostRows, views.Max(view => view.Solution.Frontier!.Count));
        for (var row = 0; row < most; row++)
        {
            var at = row;
            yield return [$"Frontier, point {HtmlText.Number(row + 1)}", .. views.Select(view => Point(view, at))];
        }
    }

    private static string Point(DealView view, int row)
    {
        var entries = DealView.Drawn(view.Solution.Frontier!.Count, MostRows);
        return row < entries.Count ? $"{Said(view, i => view.Value(i, view.Solution.Frontier.Values[i][entries[row]]))}{(entries[row] == row ? "" : $" (no. {HtmlText.Number(entries[row] + 1)} of {HtmlText.Number(view.Solution.Frontier.Count)})")}" : "–";
    }

    private static ValuedPackage? Picked(DealView view, string sign) => view.Picked().FirstOrDefault(entry => entry.Sign.Contains(sign, StringComparison.Ordinal)).Package;

    private static string Said(DealView view, Func<int, double?> value) =>
        string.Join(", ", view.Parties.Select((party, i) => $"{party} {(value(i) is { } number ? DealsText.Value(number) : "not known")}"));

    private static void Proposals(Page page)
    {
        var (html, views) = (page.Html, page.Result.Views.Where(view => view.Deals.Proposals.Any(proposal => proposal.ByParty.Count > 0)).ToList());
        if (views.Count == 0)
            return;
        html.Element("h3", "Proposals, party by party");
        html.Element("p", "Each line runs from the worst to the best that the party could have. The bar: what the proposal is worth to it, over all that is left open; a diamond where nothing is. "
            + "The stroke: what it has without an agreement.", ("class", "lead"));
        var proposals = views.SelectMany(view => view.Deals.Proposals).DistinctBy(proposal => proposal.Proposal.Id).ToList();
        for (var i = 0; i < proposals.Count; i++)
            Proposal(html, views, proposals[i].Proposal, i + 1);
        Legend.Write(html, "Key: what the party would say",
            [.. views.SelectMany(view => view.Deals.Proposals).SelectMany(proposal => proposal.ByParty).Where(judged => judged.High > judged.Low).Select(judged => judged.Verdict).Distinct().Order()
                .Select(verdict => new LegendEntry(verdict switch { Verdict.Accepts => "accepts, however the rest is settled", Verdict.Refuses => "refuses, however the rest is settled", Verdict.Depends => "depends on what is left open", _ => "not known" }, ScoreChart.ToneOf(verdict))),
                new LegendEntry("without an agreement", Line: "stroke")]);
    }

    private static void Proposal(HtmlWriter html, IReadOnlyList<ViewAssessment> views, Proposal proposal, int number)
    {
        html.Element("h4", $"{HtmlText.Number(number)}. {Wording.Capital(proposal.Name)}", ("dir", "auto"));
        var judged = views.Select(view => (View: view, Proposal: view.Deals.Proposals.FirstOrDefault(other => other.Proposal.Id == proposal.Id))).Where(pair => pair.Proposal is { ByParty.Count: > 0 }).ToList();
        using (Multiples.In(html, judged.Count))
            foreach (var (view, card) in judged)
                Multiples.Figure(html, Page.Caption(view), null, () => ScoreChart.Write(html, ProposalCards.Of(view, card!, number), Multiples.Width(judged.Count)));
        var parties = judged.SelectMany(pair => pair.Proposal!.ByParty).Select(one => one.Party).Distinct().ToList();
        DataTable.Write(html, "The same with what the terms cost, as a table", $"{Wording.Capital(proposal.Name)}. {string.Join("; ", judged.Select(pair => Page.Caption(pair.View)))}.",
            ["Party", .. judged.Select(pair => pair.View.Label)],
            parties.Select(party => (IReadOnlyList<string>)[judged[0].View.Conflict.NameOf(party), .. judged.Select(pair => ProposalCards.Cell(pair.View, pair.Proposal, party))]));
    }
}
