namespace Parley.Reports.Html;

/// <summary>How far down the figure each shown state stands: by the fewest lines from the status quo, or without one by the fewest improvements to a place that holds.</summary>
internal static class GraphDepth
{
    /// <summary>The depth of each shown state, in the order of <see cref="FoldedGraph.States"/>; states that no line leads to stand last.</summary>
    public static IReadOnlyList<int> Of(FoldedGraph folded)
    {
        var at = folded.States.Select((state, i) => (state, i)).ToDictionary(pair => pair.state, pair => pair.i);
        if (folded.Graph.StatusQuo is { } now && at.TryGetValue(now, out var root))
        {
            var forward = folded.Arcs.SelectMany(arc => arc.Both ? new[] { (at[arc.From], at[arc.To]), (at[arc.To], at[arc.From]) } : [(at[arc.From], at[arc.To])]);
            var found = Search(folded.States.Count, [root], forward);
            var last = found.Max() + 1;
            return [.. found.Select(depth => depth < 0 ? last : depth)];
        }
        var goals = Enumerable.Range(0, folded.States.Count).Where(i => folded.Holds(folded.States[i])).ToList();
        var backward = folded.Arcs.Where(arc => arc.Kind == ArcKind.Improvement).Select(arc => (at[arc.To], at[arc.From]));
        var distance = Search(folded.States.Count, goals.Count > 0 ? goals : [0], backward);
        var most = distance.Max();
        return [.. distance.Select(d => d < 0 ? 0 : most - d)];
    }

    private static int[] Search(int count, IEnumerable<int> start, IEnumerable<(int From, int To)> arcs)
    {
        var next = arcs.ToLookup(arc => arc.From, arc => arc.To);
        var depth = new int[count];
        Array.Fill(depth, -1);
        var queue = new Queue<int>();
        foreach (var node in start)
        {
            depth[node] = 0;
            queue.Enqueue(node);
        }
        while (queue.TryDequeue(out var node))
            foreach (var other in next[node].Where(other => depth[other] < 0))
            {
                depth[other] = depth[node] + 1;
                queue.Enqueue(other);
            }
        return depth;
    }
}
