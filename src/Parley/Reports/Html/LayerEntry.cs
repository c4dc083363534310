namespace Parley.Reports.Html;

/// <summary>A node, or the place where a long line passes a row.</summary>
internal sealed class LayerEntry(int row, double width)
{
    private readonly List<LayerEntry> _neighbours = [];

    public int Row { get; } = row;

    public double Width { get; } = width;

    public double X { get; set; }

    public static void Join(LayerEntry a, LayerEntry b)
    {
        a._neighbours.Add(b);
        b._neighbours.Add(a);
    }

    /// <summary>The mean place of what it is joined to in other rows; its own where there is nothing.</summary>
    public static double Wanted(LayerEntry entry)
    {
        var others = entry._neighbours.Where(other => other.Row != entry.Row).ToList();
        return others.Count == 0 ? entry.X : others.Average(other => other.X);
    }
}
