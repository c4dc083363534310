namespace Parley.GraphModel;

/// <summary>
/// Symmetric sequential stability (SSEQ): every improvement s1 from s has an s2, reached from s1 by the other parties' improvements,
/// with s ≽ s2 and s ≽ s3 for every s3 that the party itself then reaches from s2 by one move.
/// </summary>
/// <remarks>
/// Source: Rêgo &amp; Vieira (2015, 2017). The answer must be credible, as in SEQ, and inescapable, as in SMR.
/// Cost: see <see cref="Stability"/>.
/// </remarks>
internal static class SymmetricSequentialStability
{
    public static StateSet Stable(MoveGraph graph, IReadOnlyList<int[]> payoffs, int party, SanctionMode mode, CancellationToken cancellation)
    {
        var opponents = Stability.Opponents(graph.Parties, party);
        var afterwards = Stability.BestAfterwards(graph, payoffs[party], party);
        var worst = WorstAnswer.Find(graph, afterwards, opponents, payoffs, mode, cancellation);
        return Stability.WithoutUnsanctioned(graph, payoffs[party], party, worst);
    }
}
