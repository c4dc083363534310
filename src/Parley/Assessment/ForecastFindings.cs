using Parley.GraphModel;

namespace Parley.Assessment;

/// <summary>For each forecast whose event the model can express: whether it names a place at which no party would move.</summary>
internal static class ForecastFindings
{
    public static IEnumerable<Finding> Of(GraphSolution solution)
    {
        var graph = solution.Graph;
        foreach (var forecast in graph.Conflict.Forecasts)
        {
            if (forecast.Event is not { } happening || graph.Missing.Count > 0)
                continue;
            var where = graph.Where(happening);
            yield return FindingMaker.Make(graph.Conflict, "forecast.consistent", [forecast.Id],
                new FindingValue.Truth(solution.Equilibria[Concept.Seq].And(where).Count > 0), [$"forecasts.{forecast.Id}"]);
        }
    }
}
