using Parley.GraphModel;

namespace Parley.Assessment;

/// <summary>How the conflict could move from where it is now to each outcome: by steps that each mover likes, only by others, or not at all.</summary>
internal static class PathFindings
{
    public static IEnumerable<Finding> Of(GraphSolution solution, CancellationToken cancellation)
    {
        var graph = solution.Graph;
        if (graph.StatusQuo is not { } now || graph.Missing.Count > 0)
            yield break;
        var liked = StatusQuoAnalysis.From(graph.Moves, now, graph.Payoffs, cancellation);
        var any = StatusQuoAnalysis.From(graph.Moves, now, null, cancellation);
        foreach (var outcome in graph.Conflict.Outcomes)
        {
            var where = graph.Where(outcome.Is);
            if (where.Count == 0 || where[now])
                continue;
            var (byLiked, by) = (Nearest(liked, where), Nearest(any, where));
            var path = byLiked is { } a ? liked.Path(a)! : by is { } b ? any.Path(b)! : [];
            var deciding = path.Select(step => DecidingStatement.Path(graph, step.Party, step.From, step.To));
            var unwilling = path.Where(step => graph.Payoffs[step.Party][step.To] <= graph.Payoffs[step.Party][step.From]).Select(step => graph.Conflict.Parties[step.Party].Id).Distinct();
            yield return FindingMaker.Make(graph.Conflict, "graph.reach", [outcome.Id], new FindingValue.Truth(byLiked is not null),
                ["status_quo", $"outcomes.{outcome.Id}", .. deciding], detail:
                [
                    ("movers", [.. path.Select(step => graph.Conflict.Parties[step.Party].Id)]),
                    ("states", [.. path.Select(step => graph.Letters(step.To))]),
                    ("unwilling", [.. unwilling]),
                    ("holds-there", [path.Count > 0 && solution.Equilibria[Concept.Seq][path[^1].To] ? "yes" : "no"]),
                ]);
        }
    }

    private static int? Nearest(StatusQuoResult result, StateSet where)
    {
        int? best = null;
        foreach (var state in where.States())
            if (result.MovesTo(state) is { } moves && (best is null || moves < result.MovesTo(best.Value)))
                best = state;
        return best;
    }
}
