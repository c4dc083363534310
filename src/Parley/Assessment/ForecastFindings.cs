using Parley.GraphModel;

namespace Parley.Assessment;

/// <summary>
/// What a view implies for each forecast whose event the model can express: it follows where every place at which no party would move fits the event;
/// it is possible where some do; else it would not hold. Where it is only possible, the smallest unstated premise is named: the parties for each of whom it
/// would be enough to prefer what fits the event wherever the view leaves them indifferent.
/// </summary>
internal static class ForecastFindings
{
    private static readonly IReadOnlyList<Concept> Concepts = [Concept.Nash, Concept.Seq];

    public static IEnumerable<Finding> Of(GraphSolution solution, CancellationToken cancellation)
    {
        var graph = solution.Graph;
        if (graph.Missing.Count > 0 || graph.Conflict.Forecasts.All(forecast => forecast.Event is null))
            yield break;
        var unspecified = new Unspecified(solution, Concepts, cancellation);
        foreach (var forecast in graph.Conflict.Forecasts.Where(forecast => forecast.Event is not null))
        {
            var where = graph.Where(forecast.Event!);
            var (met, never, depends) = unspecified.Ask(variant => unspecified.Unknown(variant) is { } open ? Answer(UnknownComparisons.All(open.Surely), UnknownComparisons.All(open.Possibly), where) : Answer(variant.Equilibria[Concept.Seq], where));
            var premises = met == "possible" && unspecified.Unknown(solution) is null ? Premises(graph, where, cancellation) : [];
            yield return FindingMaker.Make(graph.Conflict, "forecast", [forecast.Id], new FindingValue.Set(depends.Count > 0 ? [met, never] : [met]),
                [$"forecasts.{forecast.Id}", .. depends.Select(id => $"conditions.{id}")], status: MethodStatus.Verified, detail:
                [
                    ("premise", premises),
                    ("depends", depends),
                ]);
        }
    }

    private static string Answer(StateSet equilibria, StateSet where)
    {
        var fitting = equilibria.And(where).Count;
        return fitting == 0 ? "no" : fitting == equilibria.Count ? "follows" : "possible";
    }

    // The places at which no party would move lie between the two sets.
    private static string Answer(StateSet surely, StateSet possibly, StateSet where) =>
        possibly.And(where).Count == 0 ? "no" : surely.Count > 0 && possibly.And(where).Count == possibly.Count ? "follows" : "possible";

    // The added preference comes last: it decides only between states that the party is said to like equally.
    private static List<string> Premises(ConflictGraph graph, StateSet where, CancellationToken cancellation)
    {
        var found = new List<string>();
        for (var party = 0; party < graph.Moves.Parties; party++)
        {
            if (graph.Preferences[party] is not { } order)
                continue;
            var payoffs = graph.Payoffs.ToArray();
            payoffs[party] = [.. order.Payoff.Select((payoff, state) => 2 * payoff + (where[state] ? 1 : 0))];
            if (Answer(Stability.Equilibria(graph.Moves, payoffs, Concept.Seq, cancellation: cancellation), where) == "follows")
                found.Add(graph.Conflict.Parties[party].Id);
        }
        return found;
    }
}
