namespace Parley.GraphModel;

/// <summary>The moves of parties that act as one player.</summary>
/// <remarks>
/// Source: as <see cref="MergedCoalitions"/>. In option form a player changes any of its members' options at once; without options it moves along the group
/// moves of its members. Cost: that of <see cref="OptionMoves"/>, or a search of group moves per player and state.
/// Interpretation: a change that is forbidden to one member is forbidden to the player.
/// </remarks>
public static class MergedMoves
{
    /// <summary>One mover per block of <paramref name="partition"/>, over the states of <paramref name="graph"/>; null where there are too many moves to list.</summary>
    public static MoveGraph? Of(ConflictGraph graph, IReadOnlyList<IReadOnlyList<int>> partition, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(partition);
        if (graph.Options is null)
            return MergedCoalitions.Merge(graph.Moves, partition);
        var never = FeasibleStates.Never(graph.Conflict).Select(rule => rule.Never).ToList();
        var codes = FeasibleStates.List(graph.Conflict, graph.Coding, never, GraphCompiler.MostStates, GraphCompiler.MostSteps, cancellation).Codes;
        var form = GraphCompiler.Form(graph.Conflict, graph.Coding, codes);
        var merged = form with
        {
            Owners = [.. partition.Select(block => block.Aggregate(0UL, (mask, party) => mask | form.Owners[party]))],
            Forbidden = form.Forbidden.Count == 0 ? [] : [.. partition.Select(block => (IReadOnlyList<ForbiddenChange>)[.. block.SelectMany(party => form.Forbidden[party])])],
        };
        return OptionMoves.Build(merged, cancellation: cancellation).Graph;
    }
}
