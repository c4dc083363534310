namespace Parley.GraphModel;

/// <summary>
/// Sequential stability (SEQ): every improvement s1 from s has an s2, reached from s1 by the other parties' improvements, with s ≽ s2.
/// </summary>
/// <remarks>
/// Source: Fraser &amp; Hipel (1979, 1984); for several parties Fang, Hipel &amp; Kilgour (1993), chapter 3.
/// The party looks two moves ahead and expects only answers of which every step improves the lot of whoever takes it.
/// Cost: see <see cref="Stability"/>.
/// </remarks>
internal static class SequentialStability
{
    public static StateSet Stable(MoveGraph graph, IReadOnlyList<int[]> payoffs, int party, SanctionMode mode, CancellationToken cancellation)
    {
        var opponents = Stability.Opponents(graph.Parties, party);
        var worst = WorstAnswer.Find(graph, payoffs[party], opponents, payoffs, mode, cancellation);
        return Stability.WithoutUnsanctioned(graph, payoffs[party], party, worst);
    }
}
