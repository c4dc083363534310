namespace Parley.GraphModel;

/// <summary>
/// Symmetric metarationality (SMR): every improvement s1 from s has an s2, reached from s1 by the other parties' moves, with s ≽ s2
/// and s ≽ s3 for every s3 that the party itself then reaches from s2 by one move.
/// </summary>
/// <remarks>
/// Source: Howard (1971), Paradoxes of Rationality; for several parties Fang, Hipel &amp; Kilgour (1993), chapter 3.
/// The party looks three moves ahead: only an answer that it cannot escape deters it.
/// s1 is sanctioned where the least, over the answers s2, of the best payoff at s2 or one move on is at most that of s.
/// Cost: see <see cref="Stability"/>.
/// </remarks>
internal static class SymmetricMetarationality
{
    public static StateSet Stable(MoveGraph graph, IReadOnlyList<int[]> payoffs, int party, SanctionMode mode, CancellationToken cancellation)
    {
        var opponents = Stability.Opponents(graph.Parties, party);
        var afterwards = Stability.BestAfterwards(graph, payoffs[party], party);
        var worst = WorstAnswer.Find(graph, afterwards, opponents, null, mode, cancellation);
        return Stability.WithoutUnsanctioned(graph, payoffs[party], party, worst);
    }
}
