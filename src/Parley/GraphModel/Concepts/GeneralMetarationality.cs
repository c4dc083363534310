namespace Parley.GraphModel;

/// <summary>
/// General metarationality (GMR): every improvement s1 from s has an s2, reached from s1 by the other parties' moves, with s ≽ s2.
/// </summary>
/// <remarks>
/// Source: Howard (1971), Paradoxes of Rationality; for several parties Fang, Hipel &amp; Kilgour (1993), chapter 3.
/// The party looks two moves ahead and expects any answer, even one that hurts whoever gives it.
/// s1 is sanctioned where the worst payoff after it is at most that of s. Cost: see <see cref="Stability"/>.
/// </remarks>
internal static class GeneralMetarationality
{
    public static StateSet Stable(MoveGraph graph, IReadOnlyList<int[]> payoffs, int party, SanctionMode mode, CancellationToken cancellation)
    {
        var opponents = Stability.Opponents(graph.Parties, party);
        var worst = WorstAnswer.Find(graph, payoffs[party], opponents, null, mode, cancellation);
        return Stability.WithoutUnsanctioned(graph, payoffs[party], party, worst);
    }
}
