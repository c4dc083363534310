namespace Parley.Deals;

/// <summary>The Kalai–Smorodinsky solution: shares of each party's best possible gain as equal as they can be.</summary>
/// <remarks>
/// Source: Kalai &amp; Smorodinsky (1975); on a finite set the lexicographic largest minimum of gain over largest gain in the agreement zone.
/// Interpretation: a party that cannot gain anywhere in the zone is left out of the comparison. Shares are compared exactly. Cost: one pass.
/// </remarks>
public static class KalaiSmorodinskySolution
{
    /// <summary>The place on the acceptable front; null where it is empty.</summary>
    public static int? Find(AcceptableFront front)
    {
        ArgumentNullException.ThrowIfNull(front);
        int[] parties = [.. Enumerable.Range(0, front.Gains.Count).Where(party => front.Most[party] > 0)];
        return LeastFirst.Best(front, parties, party => front.Most[party]);
    }
}
