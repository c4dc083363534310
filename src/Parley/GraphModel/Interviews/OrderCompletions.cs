using System.Numerics;
using Parley.Sampling;

namespace Parley.GraphModel;

/// <summary>Orders that fit what is known: all of them where they are few, else some drawn at random.</summary>
/// <param name="Orders">Each as one payoff per thing; larger is better, equal is alike.</param>
/// <param name="All">Whether these are all that fit.</param>
public sealed record OrderCompletions(IReadOnlyList<int[]> Orders, bool All)
{
    /// <summary>All orders that fit where they are at most <paramref name="most"/>, else <paramref name="draws"/> of them.</summary>
    /// <remarks>
    /// Steps: level by level from the best, any of the sets of things that nothing left is known to be better than. Drawn orders begin with two that
    /// take such things in the order of their numbers, up and down; then each level is one such thing, every one equally likely, and with a chance of one in eight one more.
    /// Every order that fits can be drawn; they are not equally likely. Cost: things² per order.
    /// </remarks>
    public static OrderCompletions Of(KnownOrder known, int most, int draws, ulong seed = 0, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(known);
        var leaders = Enumerable.Range(0, known.Count).Where(thing => known.Leader(thing) == thing).ToArray();
        var above = Enumerable.Range(0, known.Count).Select(known.Above).ToArray();
        var rest = leaders.Aggregate(0UL, (set, leader) => set | 1UL << leader);
        var found = new List<int[]>();
        if (Enumerate(known, above, rest, new int[known.Count], 0, found, most, cancellation))
            return new OrderCompletions(found, true);
        var drawn = new List<int[]> { Extreme(known, above, rest, lowest: true), Extreme(known, above, rest, lowest: false) };
        for (var draw = 0; drawn.Count < draws; draw++)
        {
            cancellation.ThrowIfCancellationRequested();
            drawn.Add(Draw(known, above, rest, new RandomStream(seed, 0, (ulong)draw)));
        }
        return new OrderCompletions(drawn, false);
    }

    private static bool Enumerate(KnownOrder known, ulong[] above, ulong rest, int[] levels, int level, List<int[]> found, int most, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (rest == 0)
        {
            found.Add(Payoffs(known, levels));
            return found.Count <= most;
        }
        var free = Free(above, rest);
        // More free things than this have more orders among themselves than anybody lists.
        if (BitOperations.PopCount(free) > 12)
            return false;
        for (var chosen = free; chosen != 0; chosen = (chosen - 1) & free)
        {
            for (var set = chosen; set != 0; set &= set - 1)
                levels[BitOperations.TrailingZeroCount(set)] = level;
            if (!Enumerate(known, above, rest & ~chosen, levels, level + 1, found, most, cancellation))
                return false;
        }
        return true;
    }

    private static int[] Draw(KnownOrder known, ulong[] above, ulong rest, RandomStream stream)
    {
        var levels = new int[known.Count];
        for (var level = 0; rest != 0; level++)
        {
            var free = Free(above, rest);
            do
            {
                var set = free;
                for (var skip = stream.NextBelow(BitOperations.PopCount(free)); skip > 0; skip--)
                    set &= set - 1;
                var chosen = BitOperations.TrailingZeroCount(set);
                levels[chosen] = level;
                (free, rest) = (free & ~(1UL << chosen), rest & ~(1UL << chosen));
            }
            while (free != 0 && stream.NextBelow(8) == 0);
        }
        return Payoffs(known, levels);
    }

    private static int[] Extreme(KnownOrder known, ulong[] above, ulong rest, bool lowest)
    {
        var levels = new int[known.Count];
        for (var level = 0; rest != 0; level++)
        {
            var free = Free(above, rest);
            var chosen = lowest ? BitOperations.TrailingZeroCount(free) : 63 - BitOperations.LeadingZeroCount(free);
            levels[chosen] = level;
            rest &= ~(1UL << chosen);
        }
        return Payoffs(known, levels);
    }

    private static ulong Free(ulong[] above, ulong rest)
    {
        var free = 0UL;
        for (var set = rest; set != 0; set &= set - 1)
            if ((above[BitOperations.TrailingZeroCount(set)] & rest) == 0)
                free |= set & (0 - set);
        return free;
    }

    private static int[] Payoffs(KnownOrder known, int[] levels) => [.. Enumerable.Range(0, known.Count).Select(thing => -levels[known.Leader(thing)])];
}
