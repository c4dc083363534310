namespace Parley.Reports.Html;

/// <summary>The conflict graph of each perspective: a figure, how to read it, and the same as a table.</summary>
internal static class GraphPart
{
    private const int MostTargets = 6;

    public static void Write(Page page, IReadOnlyList<FoldedGraph?> graphs)
    {
        if (graphs.All(folded => folded is null))
            return;
        var html = page.Html;
        using (html.In("section", ("id", "graph"), ("class", "part"), ("aria-labelledby", "graph-h")))
        {
            html.Element("h2", "Conflict graph", ("id", "graph-h"));
            html.Element("p", "A box is a state: its number, its letters, and what it is. An arrow is a move that one party can make alone to a state that it likes better; "
                + "a faint line is a move that it does not like better, with an arrowhead at each end that it can move to. The letters on a line say who moves. "
                + "‘Holds’ (double frame): no party has a better move. ‘By deterrence’ (heavy frame): who has one expects answers that undo the gain.", ("class", "lead"));
            Letters(page);
            foreach (var folded in graphs.OfType<FoldedGraph>())
                View(page, folded);
        }
    }

    private static void Letters(Page page)
    {
        var conflict = page.Conflict;
        if (conflict.IsGraphForm || conflict.Options.Count == 0)
            return;
        page.Html.Element("p", "The letters stand for the options in this order, Y taken, N not taken, a digit for the level: "
            + string.Join("; ", conflict.Options.GroupBy(option => option.Party).Select(group => $"{conflict.NameOf(group.Key)}: {string.Join(", ", group.Select(Name))}")) + ".", ("class", "lead"));
    }

    private static string Name(Option option) =>
        option.Id.Replace('-', ' ') + (option.Levels.Count == 0 ? "" : $" ({string.Join(", ", option.Levels.Select((level, i) => $"{HtmlText.Number(i)} {level.Replace('-', ' ')}"))})");

    private static void View(Page page, FoldedGraph folded)
    {
        var (html, view) = (page.Html, folded.View);
        var id = $"graph-{view.Label}";
        using (html.In("figure", ("id", id)))
        {
            using (html.In("figcaption"))
            {
                html.Element("strong", Page.Caption(view));
                html.Text($". Conflict graph, {(folded.IsFolded ? $"{HtmlText.Number(folded.States.Count)} of " : "")}{HtmlText.Number(folded.Graph.States)} states.");
            }
            using (html.In("div", ("class", "drawing")))
                GraphFigure.Write(page, folded, id);
            Key(page, folded);
            if (folded.LeftOut > 0)
                html.Element("p", $"Moves that are no improvement are left out ({HtmlText.Number(folded.LeftOut)} lines).", ("class", "hidden-states"));
            if (folded.IsFolded)
                Hidden(page, folded);
        }
        Table(page, folded);
    }

    private static void Key(Page page, FoldedGraph folded)
    {
        var (html, parties) = (page.Html, folded.Graph.Conflict.Parties);
        var codes = PartyCodes.Of(folded.Graph.Conflict);
        var moving = folded.Arcs.Select(arc => arc.Party).Concat(folded.Elsewhere.Values.SelectMany(away => away)).ToHashSet();
        using (html.In("ul", ("class", "key"), ("aria-label", "Key: whose lines these are")))
            foreach (var party in Enumerable.Range(0, parties.Count).Where(moving.Contains))
                using (html.In("li"))
                {
                    using (html.In("svg", ("xmlns", "http://www.w3.org/2000/svg"), ("width", "34"), ("height", "8"), ("aria-hidden", "true")))
                        html.Empty("path", ("class", $"arc p{party % GraphFigure.Strokes}"), ("d", "M1,4L33,4"));
                    html.Text(" ");
                    html.Element("b", codes[party], ("class", $"t{party % GraphFigure.Strokes}"));
                    html.Text(" " + parties[party].Name);
                }
    }

    private static void Hidden(Page page, FoldedGraph folded)
    {
        var html = page.Html;
        using (html.In("p", ("class", "hidden-states")))
        {
            html.Text("Shown are the status quo, the shortest paths to the outcomes, and some places at which no party would move. Of several better moves of a party, the one that it likes best is drawn; "
                + "‘→’ under a state names parties whose better moves all lead to states that are not shown. Not shown: ");
            html.Text(string.Join("; ", folded.Hidden.Select(hidden =>
                $"{HtmlText.Number(hidden.Count)} further states{(hidden.Outcome is { } outcome ? $" of ‘{outcome.Replace('-', ' ')}’" : " of no named outcome")}"
                + (hidden.Holding > 0 ? $" (no party would move from {HtmlText.Number(hidden.Holding)} of them)" : ""))) + ".");
        }
    }

    private static void Table(Page page, FoldedGraph folded)
    {
        var (html, graph) = (page.Html, folded.Graph);
        var outcomes = graph.Conflict.Outcomes.Count > 0;
        using (html.In("details"))
        {
            html.Element("summary", $"The states of this figure as a table ({Page.Caption(folded.View)})");
            using (html.In("div", ("class", "wide")))
            using (html.In("table", ("class", "states")))
            {
                html.Element("caption", $"States and better moves. {Page.Caption(folded.View)}.");
                Header(html, outcomes ? ["No.", "State", "What is taken", "Outcomes", "Better moves", "Standing"] : ["No.", "State", "What is taken", "Better moves", "Standing"]);
                using (html.In("tbody"))
                    foreach (var state in folded.States)
                        using (html.In("tr"))
                        {
                            html.Element("th", HtmlText.Number(state + 1), ("scope", "row"), ("class", "figure"));
                            using (html.In("td"))
                                html.Element("code", graph.Letters(state));
                            html.Element("td", StateWords.Taken(graph, state), ("dir", "auto"));
                            if (outcomes)
                                html.Element("td", StateWords.Outcomes(graph, state));
                            html.Element("td", Moves(folded, state));
                            html.Element("td", StateWords.Standing(folded, state));
                        }
            }
        }
    }

    private static void Header(HtmlWriter html, IReadOnlyList<string> names)
    {
        using (html.In("thead"))
        using (html.In("tr"))
            foreach (var name in names)
                html.Element("th", name, ("scope", "col"));
    }

    private static string Moves(FoldedGraph folded, int state)
    {
        var graph = folded.Graph;
        if (!folded.Solved)
            return "–";
        var moves = Enumerable.Range(0, graph.Moves.Parties).Select(party => (Party: party, To: GraphChoice.Better(graph, party, state))).Where(move => move.To.Count > 0)
            .Select(move => $"{graph.Conflict.Parties[move.Party].Name} to {string.Join(", ", move.To.Take(MostTargets).Select(to => HtmlText.Number(to + 1)))}"
                + (move.To.Count > MostTargets ? $" and {HtmlText.Number(move.To.Count - MostTargets)} more" : "")).ToList();
        return moves.Count == 0 ? "none" : string.Join("; ", moves);
    }
}
