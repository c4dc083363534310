namespace Parley.Deals;

/// <summary>Picks the best entry of an acceptable front by a comparison; of equals the first, so that the choice is fixed by the model.</summary>
internal static class BestEntry
{
    /// <summary>The place on the acceptable front; null where it is empty. <paramref name="better"/> tells whether its first argument beats its second.</summary>
    public static int? Of(AcceptableFront front, Func<int, int, bool> better)
    {
        if (front.Entries.Count == 0)
            return null;
        var best = 0;
        for (var k = 1; k < front.Entries.Count; k++)
            if (better(k, best))
                best = k;
        return best;
    }
}
