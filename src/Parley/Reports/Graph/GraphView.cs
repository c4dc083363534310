using Parley.Assessment;
using Parley.Files;
using Parley.GraphModel;

namespace Parley.Reports;

/// <summary>One view of a conflict, solved, with all that the graph report shows of it.</summary>
/// <param name="Solution">The graph under every concept.</param>
/// <param name="Concepts">The concepts to show, in the order of tables.</param>
/// <param name="Beliefs">What each party finds in its own view; null where the perspective ascribes no views.</param>
public sealed record GraphView(GraphSolution Solution, IReadOnlyList<Concept> Concepts, GraphBeliefs? Beliefs)
{
    /// <summary>What things are called.</summary>
    public GraphNames Names { get; } = new(Solution.Graph);

    /// <summary>The graph.</summary>
    public ConflictGraph Graph => Solution.Graph;

    /// <summary>The concept that first sentences speak of: SEQ, or the one that was asked for.</summary>
    public Concept Main => Concepts.Count == 1 || !Concepts.Contains(Concept.Seq) ? Concepts[0] : Concept.Seq;

    /// <summary>Solves the graph of a view.</summary>
    /// <param name="model">The model, for the views that parties act on.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="mode">How answers are combined.</param>
    /// <param name="concepts">The concepts asked for; empty for all.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="NotSupportedException">The mode is not available for so many parties.</exception>
    public static GraphView Of(ModelFile model, ConflictGraph graph, SanctionMode mode, IReadOnlyList<Concept> concepts, CancellationToken cancellation = default)
    {
        var solution = GraphSolver.Solve(graph, mode, cancellation: cancellation);
        IReadOnlyList<Concept> shown = [.. GraphSolver.All.Where(concept => solution.Stable.ContainsKey(concept) && (concepts.Count == 0 || concepts.Contains(concept)))];
        return new GraphView(solution, shown, GraphBeliefs.Of(solution, model, cancellation));
    }
}
