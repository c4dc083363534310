namespace Parley.Deals;

/// <summary>The egalitarian solution: the largest smallest gain, then the largest next to smallest, and so on.</summary>
/// <remarks>Source: Kalai (1977), in the lexicographic form that leaves nothing on the table. Gains are compared in the parties' own scales, exactly. Cost: one pass.</remarks>
public static class EgalitarianSolution
{
    /// <summary>The place on the acceptable front; null where it is empty.</summary>
    public static int? Find(AcceptableFront front)
    {
        ArgumentNullException.ThrowIfNull(front);
        int[] parties = [.. Enumerable.Range(0, front.Gains.Count)];
        return LeastFirst.Best(front, parties, front.SameScale ? _ => 1 : party => front.Frontier.Space.Span[party]);
    }
}
