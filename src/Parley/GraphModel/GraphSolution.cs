namespace Parley.GraphModel;

/// <summary>Which states are stable for whom, under every concept that was asked for.</summary>
/// <param name="Graph">The graph that was solved.</param>
/// <param name="Mode">How answers were combined.</param>
/// <param name="Stable">Per concept, one set of states per party, in the order of the model.</param>
/// <param name="Equilibria">Per concept, the states that are stable for every party.</param>
/// <param name="SimRefused">Why simultaneous stability is absent; null where it is present or was not asked for.</param>
public sealed record GraphSolution(
    ConflictGraph Graph, SanctionMode Mode, IReadOnlyDictionary<Concept, IReadOnlyList<StateSet>> Stable,
    IReadOnlyDictionary<Concept, StateSet> Equilibria, SimultaneousRefusal? SimRefused);

/// <summary>Solves a graph under several concepts.</summary>
public static class GraphSolver
{
    /// <summary>The concepts in the order in which tables show them.</summary>
    public static IReadOnlyList<Concept> All { get; } = [Concept.Nash, Concept.Gmr, Concept.Smr, Concept.Seq, Concept.Sseq, Concept.Sim];

    /// <summary>Solves <paramref name="graph"/> under <paramref name="concepts"/> (all where null). Cost: see each concept.</summary>
    public static GraphSolution Solve(ConflictGraph graph, SanctionMode mode = SanctionMode.Sequence, IReadOnlyList<Concept>? concepts = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var stable = new Dictionary<Concept, IReadOnlyList<StateSet>>();
        SimultaneousRefusal? refused = null;
        foreach (var concept in concepts ?? All)
        {
            cancellation.ThrowIfCancellationRequested();
            if (concept != Concept.Sim)
                stable[concept] = [.. Enumerable.Range(0, graph.Moves.Parties).Select(party => Stability.Stable(graph.Moves, graph.Payoffs, party, concept, mode, cancellation))];
            else if (graph.Options is { } options)
            {
                var simultaneous = SimultaneousStability.Find(options, graph.Moves, graph.Payoffs, mode, cancellation: cancellation);
                refused = simultaneous.Refusal;
                if (simultaneous.Stable is { } sets)
                    stable[concept] = sets;
            }
        }
        var equilibria = stable.ToDictionary(pair => pair.Key, pair => pair.Value.Aggregate((all, next) => all.And(next)));
        return new GraphSolution(graph, mode, stable, equilibria, refused);
    }
}
