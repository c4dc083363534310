using Parley.GraphModel;

namespace Parley.Reports;

/// <summary>Which states a table shows where there are many: the status quo, the equilibria, and states one move away from these.</summary>
public static class GraphFold
{
    /// <summary>The most states that are shown unless all are asked for.</summary>
    public const int Most = 30;

    /// <summary>The states to show, ascending.</summary>
    public static IReadOnlyList<int> Shown(GraphView view, bool all)
    {
        ArgumentNullException.ThrowIfNull(view);
        var graph = view.Graph;
        if (all || graph.States <= Most)
            return [.. Enumerable.Range(0, graph.States)];
        var wanted = (graph.StatusQuo is { } now ? Around(graph, now).Prepend(now) : []).ToList();
        var holds = view.Solution.Equilibria[view.Main].States().ToList();
        IEnumerable<int> order = graph.StatusQuo is { } quo ? [quo, .. holds, .. wanted] : holds;
        return [.. order.Concat(holds.SelectMany(state => Around(graph, state))).Distinct().Take(Most).Order()];
    }

    private static IEnumerable<int> Around(ConflictGraph graph, int state) =>
        Enumerable.Range(0, graph.Moves.Parties).SelectMany(party => graph.Moves.Moves(party, state).ToArray()).Order();
}
