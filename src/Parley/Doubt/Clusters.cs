namespace Parley.Doubt;

/// <summary>Sorts answers into groups of such as lie close together, so that groups that disagree are seen before anything is pooled.</summary>
/// <remarks>
/// Source: Sørensen 1948, complete linkage (recalled); the distance is Gower's 1971 (recalled).
/// Steps: everybody alone; join the two groups whose farthest members are nearest, the lowest numbers first where several are; stop where no two groups
/// have all their members within the cut. Cost: n³ comparisons for n answers.
/// </remarks>
public static class Clusters
{
    /// <summary>The groups, each in rising order, the groups by their first member.</summary>
    /// <param name="count">How many answers there are.</param>
    /// <param name="distance">The distance of two of them, from 0; NaN where they have nothing in common, which never joins.</param>
    /// <param name="cut">No two members of a group are farther apart than this.</param>
    public static IReadOnlyList<IReadOnlyList<int>> Of(int count, Func<int, int, double> distance, double cut)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentNullException.ThrowIfNull(distance);
        List<List<int>> groups = [.. Enumerable.Range(0, count).Select(i => (List<int>)[i])];
        while (true)
        {
            var (best, one, two) = (double.PositiveInfinity, -1, -1);
            for (var a = 0; a < groups.Count; a++)
                for (var b = a + 1; b < groups.Count; b++)
                    if (Farthest(groups[a], groups[b], distance) is var far && far <= cut && far < best)
                        (best, one, two) = (far, a, b);
            if (one < 0)
                return groups;
            groups[one] = [.. groups[one].Concat(groups[two]).Order()];
            groups.RemoveAt(two);
        }
    }

    /// <summary>Gower's distance: the mean over what both answered of the difference as a part of the whole range; NaN where there is nothing.</summary>
    /// <param name="one">Answers from 0 to 1; NaN where there is none.</param>
    /// <param name="two">The other's, in the same order.</param>
    public static double Distance(IReadOnlyList<double> one, IReadOnlyList<double> two)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(two);
        var both = one.Zip(two, (a, b) => Math.Abs(a - b)).Where(difference => !double.IsNaN(difference)).ToList();
        return both.Count == 0 ? double.NaN : both.Sum() / both.Count;
    }

    private static double Farthest(List<int> one, List<int> two, Func<int, int, double> distance)
    {
        var farthest = 0.0;
        foreach (var a in one)
            foreach (var b in two)
                farthest = double.IsNaN(distance(a, b)) ? double.PositiveInfinity : Math.Max(farthest, distance(a, b));
        return farthest;
    }
}
