namespace Parley.Deals;

/// <summary>The lowest value that a party has in an agreement zone. See <see cref="ZoneShape"/>.</summary>
internal static class ZoneLeast
{
    /// <summary>The value in the units of the space; null where the work would be too much. The zone is not empty.</summary>
    public static long? Of(PackageSpace space, int party, CancellationToken cancellation)
    {
        // The other way round, less is better; the party's own column keeps apart what it would refuse.
        var turned = space with
        {
            Parties = [.. space.Parties, ""],
            Factors = [.. space.Factors.Select(factor => factor with { Values = [.. factor.Values, Array.ConvertAll(factor.Values[party], value => -value)] })],
        };
        if (FrontierSearch.Find(turned, new FrontBudget(1_000_000, 100_000, 40_000_000), cancellation) is not { } frontier)
            return null;
        long? least = null;
        for (var k = 0; k < frontier.Count; k++)
        {
            var acceptable = true;
            for (var other = 0; other < space.Parties.Count && acceptable; other++)
                acceptable = frontier.Values[other][k] >= space.Reservation[other];
            if (acceptable && (least is null || frontier.Values[party][k] < least))
                least = frontier.Values[party][k];
        }
        return least;
    }
}
