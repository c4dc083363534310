namespace Parley.GraphModel;

/// <summary>The least change found.</summary>
/// <param name="Changes">The least number of changes; null where none was found.</param>
/// <param name="Ways">The ways to do it with that many, each as its changes in order. Ways to the same preferences are listed once.</param>
/// <param name="AllWays">Whether all ways of that number are listed.</param>
/// <param name="MoreThan">Where none was found: more changes than this are needed, if any number will do. One less than the least number where it was found.</param>
/// <param name="Impossible">Whether it is known that no number will do.</param>
/// <param name="Tried">The orders made and combinations tried, as counted against the limit.</param>
public sealed record LeastChangeResult(
    int? Changes, IReadOnlyList<IReadOnlyList<PreferenceEdit>> Ways, bool AllWays, int MoreThan, bool Impossible, long Tried)
{
    /// <summary>For each of <see cref="Ways"/>, the lowest-numbered of the wanted states that then holds; empty where a state was to stop holding.</summary>
    public IReadOnlyList<int> States { get; init; } = [];

    internal LeastChangeResult At(int state) => this with { States = [.. Ways.Select(_ => state)] };

    /// <summary>What is needed for all of several goals that do not depend on each other.</summary>
    internal static LeastChangeResult Sum(LeastChangeResult[] apart, int mostWays)
    {
        var needed = apart.Sum(result => result.Changes ?? result.MoreThan + 1);
        var impossible = apart.Any(result => result.Impossible);
        if (impossible || apart.Any(result => result.Changes is null))
            return new LeastChangeResult(null, [], impossible, needed - 1, impossible, 0);
        IEnumerable<IReadOnlyList<PreferenceEdit>> ways = [[]];
        foreach (var result in apart)
            ways = ways.SelectMany(way => result.Ways, (way, next) => (IReadOnlyList<PreferenceEdit>)[.. way, .. next]);
        var number = apart.Aggregate(1L, (product, result) => Math.Min(product * result.Ways.Count, int.MaxValue));
        return new LeastChangeResult(needed, [.. ways.Take(mostWays)], number <= mostWays && apart.All(result => result.AllWays), needed - 1, false, 0);
    }

    /// <summary>What is needed for any of several goals that do not depend on each other.</summary>
    internal static LeastChangeResult Least(LeastChangeResult[] apart, int mostWays)
    {
        var open = apart.Where(result => !result.Impossible).ToArray();
        if (open.Length == 0)
            return new LeastChangeResult(null, [], true, apart.Max(result => result.MoreThan), true, 0);
        var needed = open.Min(result => result.Changes ?? result.MoreThan + 1);
        var found = open.Where(result => result.Changes == needed).ToArray();
        if (found.Length == 0)
            return new LeastChangeResult(null, [], false, needed - 1, false, 0);
        // Nothing changed is one way, whichever party it is found with.
        IReadOnlyList<PreferenceEdit>[] ways = needed == 0 ? [[]] : [.. found.SelectMany(result => result.Ways)];
        var unsearched = open.Any(result => result.Changes is null && result.MoreThan + 1 <= needed);
        var all = needed == 0 || ways.Length <= mostWays && !unsearched && found.All(result => result.AllWays);
        return new LeastChangeResult(needed, [.. ways.Take(mostWays)], all, needed - 1, false, 0)
        {
            States = [.. found.SelectMany(result => result.States).Take(Math.Min(ways.Length, mostWays))],
        };
    }
}
