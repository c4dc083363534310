using Parley.GraphModel;

namespace Parley.Reports.Html;

/// <summary>Which states each party would stay at, and how far it would have to look ahead for that: one table per perspective.</summary>
internal static class StabilityPart
{
    private static readonly IReadOnlyList<(Concept Concept, string Short, string Name, string Plain)> Columns =
    [
        (Concept.Nash, "N", "Nash", "no better move."),
        (Concept.Seq, "S", "SEQ", "no better move that survives credible answers: answers that are better moves for those who make them."),
        (Concept.Gmr, "G", "GMR", "no better move that survives every possible answer, even one that hurts those who give it."),
        (Concept.Smr, "M", "SMR", "as GMR, and the party could not escape the answer by a further move of its own."),
    ];

    /// <summary>Whether any view has preferences to judge states by.</summary>
    public static bool Shows(Page page) => page.Result.Views.Any(view => view.Graph is { } solution && solution.Graph.Missing.Count == 0);

    public static void Write(Page page, IReadOnlyList<FoldedGraph?> graphs)
    {
        if (!Shows(page))
            return;
        var html = page.Html;
        using (html.In("section", ("id", "stability"), ("class", "part"), ("aria-labelledby", "stability-h")))
        {
            html.Element("h2", "Stability", ("id", "stability-h"));
            html.Element("p", "Where each party would stay, by how far it looks ahead. A filled dot: the party stays. An open dot: it would move.", ("class", "lead"));
            using (html.In("dl", ("class", "concepts")))
                foreach (var (_, letter, name, plain) in Columns)
                    using (html.In("div"))
                    {
                        html.Element("dt", $"{letter} · {name}");
                        html.Element("dd", plain);
                    }
            foreach (var folded in graphs.OfType<FoldedGraph>().Where(folded => folded.Solved))
                Table(page, folded);
        }
    }

    private static void Table(Page page, FoldedGraph folded)
    {
        var (html, parties) = (page.Html, folded.Graph.Conflict.Parties);
        using (html.In("div", ("class", "wide")))
        using (html.In("table", ("class", "stability")))
        {
            html.Element("caption", $"Stability by party and concept. {Page.Caption(folded.View)}."
                + (folded.IsFolded ? $" The {HtmlText.Number(folded.States.Count)} states of the figure, of {HtmlText.Number(folded.Graph.States)}." : ""));
            using (html.In("colgroup"))
                html.Empty("col", ("span", "2"));
            foreach (var _ in parties.Append(null))
                using (html.In("colgroup"))
                    html.Empty("col", ("span", HtmlText.Number(Columns.Count)));
            Header(html, [.. parties.Select(party => party.Name), "Every party"]);
            using (html.In("tbody"))
                foreach (var state in folded.States)
                    Row(html, folded, state);
        }
    }

    private static void Header(HtmlWriter html, IReadOnlyList<string> groups)
    {
        using (html.In("thead"))
        {
            using (html.In("tr"))
            {
                html.Element("th", "No.", ("scope", "col"), ("rowspan", "2"));
                html.Element("th", "State", ("scope", "col"), ("rowspan", "2"));
                foreach (var group in groups)
                    html.Element("th", group, ("scope", "colgroup"), ("colspan", HtmlText.Number(Columns.Count)));
            }
            using (html.In("tr"))
                foreach (var _ in groups)
                    foreach (var (_, letter, name, plain) in Columns)
                        using (html.In("th", ("scope", "col"), ("class", "dot")))
                            html.Element("abbr", letter, ("title", $"{name}: {plain}"));
        }
    }

    private static void Row(HtmlWriter html, FoldedGraph folded, int state)
    {
        var solution = folded.Solution;
        using (html.In("tr", ("class", folded.Holds(state) ? "holds" : null)))
        {
            html.Element("th", HtmlText.Number(state + 1), ("scope", "row"), ("class", "figure"));
            using (html.In("td", ("class", "state")))
            {
                html.Element("code", folded.Graph.Letters(state));
                if (StateWords.Standing(folded, state) is { Length: > 0 } standing)
                    html.Element("span", " " + standing, ("class", "quiet"));
            }
            for (var party = 0; party < folded.Graph.Moves.Parties; party++)
                foreach (var column in Columns)
                    Dot(html, solution.Stable[column.Concept][party][state]);
            foreach (var column in Columns)
                Dot(html, solution.Equilibria[column.Concept][state]);
        }
    }

    private static void Dot(HtmlWriter html, bool stays)
    {
        using (html.In("td", ("class", stays ? "dot stays" : "dot moves")))
        {
            html.Element("span", stays ? "●" : "○", ("aria-hidden", "true"));
            html.Element("span", stays ? "stays" : "would move", ("class", "unseen"));
        }
    }
}
