using Parley.Files;
using Parley.GraphModel;

namespace Parley.Assessment;

/// <summary>Where a party is said to act on a perspective of its own: which moves somebody would make that it would not foresee, from where the conflict is now.</summary>
internal static class BeliefFindings
{
    public static IEnumerable<Finding> Of(GraphSolution solution, ModelFile model, CancellationToken cancellation)
    {
        var graph = solution.Graph;
        if (graph.Conflict.Perspective is not { Believes.Count: > 0 } perspective || graph.StatusQuo is not { } now)
            yield break;
        var views = new List<PerceivedGame>();
        foreach (var party in graph.Conflict.Parties)
        {
            var seen = perspective.Believes.TryGetValue(party.Id, out var other) && other != perspective.Id ? GraphCompiler.Compile(model.In(other), cancellation).Graph : graph;
            if (seen is null || seen.States != graph.States || !seen.Codes.SequenceEqual(graph.Codes))
                yield break;
            views.Add(new PerceivedGame(seen.Moves, seen.Payoffs));
        }
        foreach (var (party, number) in graph.Conflict.Parties.Select((party, number) => (party, number)).Where(entry => perspective.Believes.ContainsKey(entry.party.Id)))
        {
            var surprises = Hypergame.Surprises(views, now).Where(surprise => surprise.Party == number).ToList();
            yield return FindingMaker.Make(graph.Conflict, "graph.unforeseen", [party.Id],
                new FindingValue.Set([.. surprises.Select(surprise => graph.Conflict.Parties[surprise.Move.Party].Id).Distinct()]),
                [$"perspectives.{perspective.Id}.believes.{party.Id}"], status: MethodStatus.Verified, detail:
                [
                    ("view", [perspective.Believes[party.Id]]),
                    ("to", [.. surprises.Select(surprise => graph.Letters(surprise.Move.To)).Distinct()]),
                ]);
        }
    }
}
