namespace Parley.Reports.Html;

/// <summary>A point of a drawing, in its units.</summary>
internal readonly record struct Spot(double X, double Y);

/// <summary>A drawing in layers: where each node stands, and through which spots each line runs.</summary>
/// <param name="Nodes">The middle of each node.</param>
/// <param name="Bends">For each line, the spots between its ends, from source to target.</param>
/// <param name="Rows">For each node, its row from the top.</param>
internal sealed record LayerLayout(double Width, double Height, IReadOnlyList<Spot> Nodes, IReadOnlyList<IReadOnlyList<Spot>> Bends, IReadOnlyList<int> Rows)
{
    /// <summary>The most nodes side by side.</summary>
    public const int MostInRow = 6;

    private const double Gap = 30;
    private const double BendGap = 14;
    private const double BendWidth = 10;
    private const int Sweeps = 8;

    /// <summary>
    /// Lays nodes out in rows by <paramref name="depth"/>; long lines get a bend in each row that they pass. Orders each row by the mean place of its neighbours.
    /// </summary>
    /// <remarks>Source: Sugiyama, Tagawa &amp; Toda (1981), barycentre method. Cost: sweeps times entries and lines. Ties keep the order of the nodes.</remarks>
    public static LayerLayout Of(IReadOnlyList<int> depth, IReadOnlyList<(int From, int To)> arcs, double width, double height, double rowGap)
    {
        var rows = Rowed(depth);
        var entries = new List<LayerEntry>();
        for (var node = 0; node < depth.Count; node++)
            entries.Add(new LayerEntry(rows[node], width));
        var bends = arcs.Select(arc => BendsOf(arc, rows, entries)).ToList();
        var layers = entries.GroupBy(entry => entry.Row).OrderBy(group => group.Key).Select(group => group.ToList()).ToList();
        foreach (var layer in layers)
            Pack(layer, entry => entry.X);
        for (var sweep = 0; sweep < Sweeps; sweep++)
            for (var l = 0; l < layers.Count; l++)
                Order(layers[sweep % 2 == 0 ? l : layers.Count - 1 - l]);
        for (var pass = 0; pass < 2 * Sweeps; pass++)
            for (var l = 0; l < layers.Count; l++)
                Pack(layers[pass % 2 == 0 ? l : layers.Count - 1 - l], LayerEntry.Wanted);
        var (left, right) = (entries.Min(entry => entry.X - entry.Width / 2), entries.Max(entry => entry.X + entry.Width / 2));
        Spot At(LayerEntry entry) => new(entry.X - left, height / 2 + entry.Row * (height + rowGap));
        return new LayerLayout(right - left, layers.Count * (height + rowGap) - rowGap,
            [.. entries.Take(depth.Count).Select(At)], [.. bends.Select(line => (IReadOnlyList<Spot>)[.. line.Select(At)])], rows);
    }

    // Depths without nodes are closed up; a depth with more nodes than fit side by side takes several rows of about equal length.
    private static int[] Rowed(IReadOnlyList<int> depth)
    {
        var rows = new int[depth.Count];
        var next = 0;
        foreach (var group in Enumerable.Range(0, depth.Count).GroupBy(node => depth[node]).OrderBy(group => group.Key))
        {
            var nodes = group.ToList();
            var count = (nodes.Count + MostInRow - 1) / MostInRow;
            for (var i = 0; i < nodes.Count; i++)
                rows[nodes[i]] = next + i * count / nodes.Count;
            next += count;
        }
        return rows;
    }

    private static List<LayerEntry> BendsOf((int From, int To) arc, int[] rows, List<LayerEntry> entries)
    {
        var step = Math.Sign(rows[arc.To] - rows[arc.From]);
        var (line, last) = (new List<LayerEntry>(), entries[arc.From]);
        for (var row = rows[arc.From] + step; step != 0 && row != rows[arc.To]; row += step)
        {
            var bend = new LayerEntry(row, BendWidth);
            LayerEntry.Join(last, bend);
            entries.Add(bend);
            line.Add(bend);
            last = bend;
        }
        LayerEntry.Join(last, entries[arc.To]);
        return line;
    }

    private static void Order(List<LayerEntry> layer)
    {
        var ordered = layer.Select((entry, i) => (Entry: entry, Key: LayerEntry.Wanted(entry), i)).OrderBy(item => Math.Round(item.Key, 3)).ThenBy(item => item.i).Select(item => item.Entry).ToList();
        layer.Clear();
        layer.AddRange(ordered);
        Pack(layer, entry => entry.X);
    }

    // Puts entries side by side in their order, each as near to its wanted place as the others leave room for, and the row as a whole in the middle of these.
    private static void Pack(List<LayerEntry> layer, Func<LayerEntry, double> wanted)
    {
        var targets = layer.Select(wanted).ToList();
        var x = new double[layer.Count];
        for (var i = 0; i < layer.Count; i++)
            x[i] = i == 0 ? targets[0] : Math.Max(targets[i], x[i - 1] + Apart(layer[i - 1], layer[i]));
        for (var i = layer.Count - 2; i >= 0; i--)
            x[i] = Math.Max(Math.Min(x[i], (x[i] + targets[i]) / 2), i == 0 ? double.MinValue : x[i - 1] + Apart(layer[i - 1], layer[i]));
        var shift = targets.Sum() / layer.Count - x.Sum() / layer.Count;
        for (var i = 0; i < layer.Count; i++)
            layer[i].X = x[i] + shift;
    }

    private static double Apart(LayerEntry a, LayerEntry b) => (a.Width + b.Width) / 2 + (Math.Min(a.Width, b.Width) <= BendWidth ? BendGap : Gap);
}
