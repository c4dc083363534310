using System.Text;

namespace Parley.Reports.Html;

/// <summary>A line of the figure as drawn.</summary>
/// <param name="Path">The path, in the words of SVG.</param>
/// <param name="Label">Where the mover's letters stand.</param>
internal sealed record DrawnLine(string Path, Spot Label);

/// <summary>Draws lines between laid-out nodes as smooth curves that leave and meet the nodes side by side.</summary>
internal static class GraphLines
{
    /// <summary>The lines, in the order of <paramref name="arcs"/>.</summary>
    public static IReadOnlyList<DrawnLine> Draw(LayerLayout layout, IReadOnlyList<(int From, int To)> arcs, double width, double height)
    {
        var ends = Ends(layout, arcs, width, height);
        var lines = new List<DrawnLine>();
        for (var a = 0; a < arcs.Count; a++)
        {
            var (from, to) = ends[a];
            lines.Add(layout.Rows[arcs[a].From] == layout.Rows[arcs[a].To] ? Beside(from, to, height) : Through([from, .. layout.Bends[a], to]));
        }
        return lines;
    }

    // Each end of each line gets a place of its own on the upper or lower side of its node, in the order in which the lines come in.
    private static (Spot From, Spot To)[] Ends(LayerLayout layout, IReadOnlyList<(int From, int To)> arcs, double width, double height)
    {
        var ends = new (Spot From, Spot To)[arcs.Count];
        var touching = new List<(int Node, bool Below, double Towards, int Arc, bool Source)>();
        for (var a = 0; a < arcs.Count; a++)
        {
            var (from, to) = arcs[a];
            var (first, last) = layout.Bends[a].Count > 0 ? (layout.Bends[a][0], layout.Bends[a][^1]) : (layout.Nodes[to], layout.Nodes[from]);
            touching.Add((from, first.Y >= layout.Nodes[from].Y, first.X, a, true));
            touching.Add((to, last.Y >= layout.Nodes[to].Y, last.X, a, false));
        }
        foreach (var side in touching.GroupBy(end => (end.Node, end.Below)))
        {
            var sorted = side.OrderBy(end => Math.Round(end.Towards, 3)).ThenBy(end => end.Arc).ToList();
            for (var i = 0; i < sorted.Count; i++)
            {
                var middle = layout.Nodes[side.Key.Node];
                var spread = Math.Min(width * 0.8, 16.0 * (sorted.Count - 1));
                var x = middle.X + (sorted.Count == 1 ? 0 : (i / (double)(sorted.Count - 1) - 0.5) * spread);
                var spot = new Spot(x, middle.Y + (side.Key.Below ? height / 2 : -height / 2));
                ref var end = ref ends[sorted[i].Arc];
                end = sorted[i].Source ? (spot, end.To) : (end.From, spot);
            }
        }
        return ends;
    }

    private static DrawnLine Through(IReadOnlyList<Spot> spots)
    {
        var path = new StringBuilder($"M{At(spots[0])}");
        for (var i = 1; i < spots.Count; i++)
        {
            var (a, b) = (spots[i - 1], spots[i]);
            var middle = (a.Y + b.Y) / 2;
            path.Append($"C{At(new Spot(a.X, middle))} {At(new Spot(b.X, middle))} {At(b)}");
        }
        // A bit nearer to the mover than the middle of the first piece, where fewer lines cross.
        return new DrawnLine(path.ToString(), OnCurve(spots[0], spots[1], 0.36));
    }

    private static DrawnLine Beside(Spot from, Spot to, double height)
    {
        var depth = from.Y + Math.Min(height * 1.1, 22 + Math.Abs(to.X - from.X) * 0.08);
        return new DrawnLine(
            $"M{At(from)}C{At(new Spot(from.X, depth))} {At(new Spot(to.X, depth))} {At(to)}", new Spot(from.X + (to.X - from.X) * 0.2, from.Y + (depth - from.Y) * 0.64));
    }

    private static Spot OnCurve(Spot a, Spot b, double t)
    {
        var (u, middle) = (1 - t, (a.Y + b.Y) / 2);
        return new Spot(
            (u * u * u + 3 * u * u * t) * a.X + (3 * u * t * t + t * t * t) * b.X,
            u * u * u * a.Y + (3 * u * u * t + 3 * u * t * t) * middle + t * t * t * b.Y);
    }

    private static string At(Spot spot) => $"{HtmlText.Number(spot.X)},{HtmlText.Number(spot.Y)}";
}
