namespace Parley.Deals;

/// <summary>Which levels occur in an agreement zone. See <see cref="ZoneShape"/>.</summary>
internal static class ZoneLevels
{
    private const long MostComparisons = 400_000_000;

    /// <summary>Per issue the levels that occur, ascending; null where the work would be too much.</summary>
    public static IReadOnlyList<IReadOnlyList<int>?> Of(AcceptableFront front, CancellationToken cancellation)
    {
        var space = front.Frontier.Space;
        var found = new IReadOnlyList<int>?[space.Issues.Count];
        var budget = new FrontBudget(2_000_000, 200_000, MostComparisons);
        var packages = front.Entries.Take(4_096).Select(front.Frontier.Package).ToList();
        foreach (var factor in space.Factors)
        {
            var occurs = Occurring(space, factor, packages, budget, cancellation);
            for (var i = 0; i < factor.Issues.Count; i++)
                found[factor.Issues[i]] = occurs is null ? null : [.. factor.Combinations.Where((_, c) => occurs[c]).Select(combination => combination[i]).Distinct().Order()];
        }
        return found;
    }

    private static bool[]? Occurring(PackageSpace space, PackageFactor factor, List<int[]> packages, FrontBudget budget, CancellationToken cancellation)
    {
        var occurs = new bool[factor.Count];
        foreach (var package in packages)
        {
            var (here, values) = (PackageSpace.Find(factor, package), space.Values(package)!);
            for (var c = 0; c < factor.Count; c++)
                occurs[c] = occurs[c] || Enough(space, party => values[party] - factor.Values[party][here] + factor.Values[party][c]);
        }
        var others = space.Factors.Where(other => other != factor).ToArray();
        var most = space.Parties.Select((_, party) => others.Sum(other => other.Values[party].Max())).ToArray();
        var open = Enumerable.Range(0, factor.Count).Where(c => !occurs[c] && Enough(space, party => most[party] + factor.Values[party][c])).ToList();
        // What a level of a group adds to a level that already occurs need not be known.
        open.RemoveAll(c => Enumerable.Range(0, factor.Issues.Count).All(i => Enumerable.Range(0, factor.Count).Any(d => occurs[d] && factor.Combinations[d][i] == factor.Combinations[c][i])));
        if (open.Count == 0)
            return occurs;
        if (others.Length == 0)
            return occurs;
        if (FrontierSearch.Find(space with { Factors = others }, budget, cancellation) is not { } rest)
            return null;
        foreach (var c in open)
            for (var k = 0; k < rest.Count && !occurs[c]; k++)
                occurs[c] = Enough(space, party => rest.Values[party][k] + factor.Values[party][c]);
        return occurs;
    }

    private static bool Enough(PackageSpace space, Func<int, long> value)
    {
        for (var party = 0; party < space.Parties.Count; party++)
            if (value(party) < space.Reservation[party])
                return false;
        return true;
    }
}
