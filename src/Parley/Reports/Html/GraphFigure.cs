namespace Parley.Reports.Html;

/// <summary>Draws the part of a conflict graph that a page shows, as SVG without a script.</summary>
internal static class GraphFigure
{
    /// <summary>Parties' lines repeat their colour and stroke after this many; the letters on each line tell them apart.</summary>
    public const int Strokes = 8;

    private const double LineHeight = 13;
    private const double Margin = 14;
    private const int MostLetters = 22;

    public static void Write(Page page, FoldedGraph folded, string id)
    {
        var (html, graph) = (page.Html, folded.Graph);
        var codes = PartyCodes.Of(graph.Conflict);
        var texts = folded.States.Select(state => Lines(folded, state, codes)).ToList();
        var width = Math.Clamp(texts.SelectMany(lines => lines).Max(line => line.Length) * 6.7 + 14, 58, 150);
        var height = texts.Max(lines => lines.Count) * LineHeight + 11;
        var at = folded.States.Select((state, i) => (state, i)).ToDictionary(pair => pair.state, pair => pair.i);
        IReadOnlyList<(int From, int To)> arcs = [.. folded.Arcs.Select(arc => (at[arc.From], at[arc.To]))];
        var layout = LayerLayout.Of(GraphDepth.Of(folded), arcs, width, height, folded.States.Count < 3 ? 40 : 54);
        var lines = GraphLines.Draw(layout, arcs, width, height);
        var (full, tall) = (Math.Max(layout.Width, folded.IsFolded ? HiddenBoxes.Width : 0) + 2 * Margin, layout.Height + 3 * Margin + HiddenBoxes.Height(folded));
        using (html.In("svg", ("class", "graph"), ("xmlns", "http://www.w3.org/2000/svg"), ("role", "img"), ("aria-labelledby", $"{id}-title {id}-desc"),
            ("viewBox", $"0 0 {HtmlText.Number(full)} {HtmlText.Number(tall)}"), ("width", HtmlText.Number(full)), ("height", HtmlText.Number(tall))))
        {
            html.Element("title", $"Conflict graph, {Page.Caption(folded.View)}", ("id", $"{id}-title"));
            html.Element("desc", $"{HtmlText.Number(folded.States.Count)} states and the moves between them. The table below lists the same.", ("id", $"{id}-desc"));
            Arrows(html, Math.Min(graph.Moves.Parties, Strokes), id);
            using (html.In("g", ("transform", $"translate({HtmlText.Number(Margin)} {HtmlText.Number(Margin)})")))
            {
                foreach (var (arc, line) in folded.Arcs.Zip(lines).OrderBy(pair => pair.First.Kind == ArcKind.Move ? 0 : 1))
                    Arc(html, arc, line, id);
                foreach (var (arc, line) in folded.Arcs.Zip(lines))
                    html.Element("text", codes[arc.Party], ("class", $"code t{arc.Party % Strokes}{(arc.Kind == ArcKind.Move ? " faint" : "")}"),
                        ("x", HtmlText.Number(line.Label.X)), ("y", HtmlText.Number(line.Label.Y + 3.5)));
                for (var i = 0; i < folded.States.Count; i++)
                    Node(html, folded, folded.States[i], layout.Nodes[i], texts[i], width, height);
                HiddenBoxes.Write(html, folded, layout.Height + HiddenBoxes.Above);
            }
        }
    }

    // A party's arrowhead has the colour of its line.
    private static void Arrows(HtmlWriter html, int parties, string id)
    {
        using (html.In("defs"))
            for (var party = 0; party < parties; party++)
                using (html.In("marker", ("id", $"{id}-a{party}"), ("viewBox", "0 0 10 10"), ("refX", "9"), ("refY", "5"), ("markerWidth", "9"), ("markerHeight", "9"),
                    ("markerUnits", "userSpaceOnUse"), ("orient", "auto-start-reverse")))
                    html.Empty("path", ("class", $"head t{party}"), ("d", "M0,1 L10,5 L0,9 L2.5,5 z"));
    }

    private static void Arc(HtmlWriter html, ShownArc arc, DrawnLine line, string id)
    {
        var stroke = arc.Party % Strokes;
        var head = $"url(#{id}-a{stroke})";
        html.Empty("path", ("class", $"arc p{stroke}{(arc.Kind == ArcKind.Move ? " move" : "")}"), ("d", line.Path), ("marker-end", head), ("marker-start", arc.Both ? head : null));
    }

    private static void Node(HtmlWriter html, FoldedGraph folded, int state, Spot spot, List<string> lines, double width, double height)
    {
        var standing = folded.Calm(state) ? " holds" : folded.Holds(state) ? " deterred" : "";
        using (html.In("g", ("class", $"node{standing}{(state == folded.Graph.StatusQuo ? " now" : "")}")))
        {
            html.Element("title", $"State {HtmlText.Number(state + 1)}: {StateWords.Taken(folded.Graph, state)}");
            Box(html, spot, width, height, 0, "box");
            if (folded.Calm(state))
                Box(html, spot, width, height, 3.5, "ring");
            var top = spot.Y - lines.Count * LineHeight / 2 + LineHeight - 3;
            for (var i = 0; i < lines.Count; i++)
                html.Element("text", lines[i], ("class", i == 0 ? "number" : i == 1 ? "letters" : "note"), ("x", HtmlText.Number(spot.X)), ("y", HtmlText.Number(top + i * LineHeight)));
        }
    }

    private static void Box(HtmlWriter html, Spot spot, double width, double height, double inset, string name) =>
        html.Empty("rect", ("class", name), ("x", HtmlText.Number(spot.X - width / 2 + inset)), ("y", HtmlText.Number(spot.Y - height / 2 + inset)),
            ("width", HtmlText.Number(width - 2 * inset)), ("height", HtmlText.Number(height - 2 * inset)), ("rx", inset > 0 ? "2" : "4"));

    private static List<string> Lines(FoldedGraph folded, int state, IReadOnlyList<string> codes)
    {
        var letters = HtmlText.Clean(StateWords.Grouped(folded.Graph, state));
        var lines = new List<string> { HtmlText.Number(state + 1), letters.Length > MostLetters ? letters[..(MostLetters - 1)] + "…" : letters };
        if (StateWords.Standing(folded, state) is { Length: > 0 } standing)
            lines.Add(standing);
        if (folded.Elsewhere.TryGetValue(state, out var parties))
            lines.Add($"→ {string.Join(", ", parties.Select(party => codes[party]))}");
        return lines;
    }
}
