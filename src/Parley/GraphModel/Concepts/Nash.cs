namespace Parley.GraphModel;

/// <summary>Nash stability (R): a state is stable for a party that has no unilateral improvement from it.</summary>
/// <remarks>
/// Source: Nash (1950, 1951); in this form Fang, Hipel &amp; Kilgour (1993), Interactive Decision Making, chapter 3.
/// The party looks one move ahead and counts on no answer. Cost: the party's arcs.
/// </remarks>
internal static class Nash
{
    public static StateSet Stable(MoveGraph graph, IReadOnlyList<int[]> payoffs, int party) =>
        Stability.WithoutUnsanctioned(graph, payoffs[party], party, payoffs[party]);
}
