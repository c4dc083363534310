namespace Parley.GraphModel;

/// <summary>Rankings as levels (0 is best, levels without gaps, tied states share one) and the smallest changes that can be made to them.</summary>
internal static class RankingNeighbours
{
    /// <summary>The level of each state under ordinal payoffs.</summary>
    public static int[] Levels(int[] payoff)
    {
        var level = payoff.Distinct().OrderDescending().Select((value, k) => (value, k)).ToDictionary(pair => pair.value, pair => pair.k);
        return [.. payoff.Select(value => level[value])];
    }

    /// <summary>Every ranking one change away, in a fixed order: exchanges from the top down, then, if wanted, ties broken from the top down.</summary>
    public static IEnumerable<(PreferenceChange Change, int[] Levels)> Of(int party, int[] levels, bool breakTies)
    {
        var groups = levels.Select((level, state) => (level, state)).GroupBy(pair => pair.level, pair => pair.state)
            .OrderBy(group => group.Key).Select(group => group.ToArray()).ToArray();
        for (var k = 0; k + 1 < groups.Length; k++)
            foreach (var upper in groups[k])
                foreach (var lower in groups[k + 1])
                    yield return (new PreferenceChange(party, PreferenceChangeKind.Exchange, lower, upper), Exchanged(levels, lower, upper));
        for (var k = 0; breakTies && k < groups.Length; k++)
            foreach (var state in groups[k].Where(_ => groups[k].Length > 1))
            {
                yield return (new PreferenceChange(party, PreferenceChangeKind.SetAbove, state, null), SetApart(levels, state, above: true));
                yield return (new PreferenceChange(party, PreferenceChangeKind.SetBelow, state, null), SetApart(levels, state, above: false));
            }
    }

    private static int[] Exchanged(int[] levels, int lower, int upper)
    {
        var changed = (int[])levels.Clone();
        (changed[lower], changed[upper]) = (levels[upper], levels[lower]);
        return changed;
    }

    private static int[] SetApart(int[] levels, int state, bool above)
    {
        var split = levels[state];
        var changed = new int[levels.Length];
        for (var q = 0; q < levels.Length; q++)
            changed[q] = levels[q] > split || levels[q] == split && q == state != above ? levels[q] + 1 : levels[q];
        return changed;
    }
}
