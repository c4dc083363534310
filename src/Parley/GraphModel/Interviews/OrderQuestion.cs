namespace Parley.GraphModel;

/// <summary>Chooses which two things to ask about next, so that few questions order all of them.</summary>
/// <remarks>
/// Source: sorting by binary insertion (Knuth 1998, The Art of Computer Programming 3, section 5.3.1), whose number of comparisons is within a few per cent of the
/// least, ⌈log₂ n!⌉; ties as in Munro &amp; Spira (1976), Sorting and searching in multisets, SIAM Journal on Computing 5(1), 1–8.
/// Steps: take the first thing that is not placed among those before it; of the groups that it could stand beside, above or below, ask about the one that parts the
/// places most evenly. A place between two groups weighs one, a group one less than its size, twice: where much was tied, more ties are expected.
/// What follows from earlier answers is never asked, and neither is what was answered by "don't know".
/// Interpretation: after "don't know" the thing is compared with other groups, until every pair is known, or known not to be.
/// Cost: things² per question.
/// </remarks>
public static class OrderQuestion
{
    /// <summary>The next question, or null where nothing is left to ask.</summary>
    /// <param name="known">What is known.</param>
    /// <param name="turn">The things in the order in which they are placed; null for their own.</param>
    public static (int First, int Second)? Next(KnownOrder known, IReadOnlyList<int>? turn = null)
    {
        ArgumentNullException.ThrowIfNull(known);
        var placed = new List<(int Leader, int Size)>();
        var heights = Enumerable.Range(0, known.Count).Select(known.Height).ToArray();
        foreach (var thing in turn ?? [.. Enumerable.Range(0, known.Count)])
        {
            var open = placed.Where(group => known.IsOpen(thing, group.Leader)).OrderByDescending(group => heights[group.Leader]).ThenBy(group => group.Leader).ToList();
            if (open.Count > 0)
                return (thing, open[Middle(open)].Leader);
            var leader = known.Leader(thing);
            var at = placed.FindIndex(group => known.Leader(group.Leader) == leader);
            if (at < 0)
                placed.Add((thing, 1));
            else
                placed[at] = (placed[at].Leader, placed[at].Size + 1);
        }
        return null;
    }

    /// <summary>How many questions are left at most, if nothing is tied and every answer is known.</summary>
    public static int Left(KnownOrder known, IReadOnlyList<int>? turn = null)
    {
        ArgumentNullException.ThrowIfNull(known);
        var placed = new List<int>();
        var left = 0;
        foreach (var thing in turn ?? [.. Enumerable.Range(0, known.Count)])
        {
            var open = placed.Count(other => known.IsOpen(thing, other));
            left += open == 0 ? 0 : System.Numerics.BitOperations.Log2((uint)open) + 1;
            if (!placed.Exists(other => known.Compare(other, thing) == Comparison.Equal))
                placed.Add(thing);
        }
        return left;
    }

    private static int Middle(List<(int Leader, int Size)> groups)
    {
        var total = groups.Count + 1 + groups.Sum(Weight);
        var (best, least, before) = (0, int.MaxValue, 0);
        for (var k = 0; k < groups.Count; k++)
        {
            before++;
            var larger = Math.Max(before, total - before - Weight(groups[k]));
            if (larger < least)
                (best, least) = (k, larger);
            before += Weight(groups[k]);
        }
        return best;
    }

    private static int Weight((int Leader, int Size) group) => 2 * (group.Size - 1);
}
