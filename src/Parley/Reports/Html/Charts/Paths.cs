using System.Text;

namespace Parley.Reports.Html.Charts;

/// <summary>Lines and areas in the words of SVG. Spots on a straight line between their neighbours are left out.</summary>
internal static class Paths
{
    public static string Line(IReadOnlyList<Spot> spots) => Through('M', Thin(spots));

    /// <summary>What lies between two lines that run the same way.</summary>
    public static string Area(IReadOnlyList<Spot> upper, IReadOnlyList<Spot> lower) => $"{Through('M', Thin(upper))}{Through('L', Thin([.. lower.Reverse()]))}Z";

    /// <summary>Points that a round line end draws, so that many of them cost little.</summary>
    public static string Points(IEnumerable<Spot> spots) => string.Concat(spots.Select(spot => $"M{At(spot)}h0"));

    private static string Through(char first, List<Spot> spots)
    {
        var path = new StringBuilder();
        for (var i = 0; i < spots.Count; i++)
            path.Append(i == 0 ? first : 'L').Append(At(spots[i]));
        return path.ToString();
    }

    private static List<Spot> Thin(IReadOnlyList<Spot> spots)
    {
        var kept = new List<Spot>();
        foreach (var spot in spots)
        {
            if (kept.Count > 1 && OnTheWay(kept[^2], kept[^1], spot))
                kept[^1] = spot;
            else
                kept.Add(spot);
        }
        return kept;
    }

    private static bool OnTheWay(Spot a, Spot b, Spot c) =>
        Math.Abs((b.X - a.X) * (c.Y - a.Y) - (b.Y - a.Y) * (c.X - a.X)) < 1e-6 && (b.X - a.X) * (c.X - b.X) + (b.Y - a.Y) * (c.Y - b.Y) >= 0;

    private static string At(Spot spot) => $"{HtmlText.Number(spot.X)},{HtmlText.Number(spot.Y)}";
}
