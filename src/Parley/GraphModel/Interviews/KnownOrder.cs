namespace Parley.GraphModel;

/// <summary>What answers about pairs say of an order of things, ties allowed, with all that follows from them: of a over b and b over c follows a over c. Immutable.</summary>
/// <remarks>
/// Steps: per thing, the set of things that it is at least as good as and the set that it is better than, as bits; each answer joins the sets of all above it with those of all below it.
/// An answer that says the opposite of what follows from earlier ones is not taken in; see <see cref="Contradiction"/>.
/// Cost per answer: one pass over the things.
/// </remarks>
public sealed class KnownOrder
{
    /// <summary>The most things that are ordered.</summary>
    public const int Most = 64;

    private readonly ulong[] _atLeast;
    private readonly ulong[] _above;
    private readonly ulong[] _open;

    private KnownOrder(ulong[] atLeast, ulong[] above, ulong[] open, IReadOnlyList<int>? contradiction)
    {
        (_atLeast, _above, _open) = (atLeast, above, open);
        Contradiction = contradiction;
    }

    /// <summary>How many things there are.</summary>
    public int Count => _atLeast.Length;

    /// <summary>The answers that cannot all be so, by their places, the latest last; null where all fit. The order holds what was answered before the latest of them.</summary>
    public IReadOnlyList<int>? Contradiction { get; }

    /// <summary>What the answers say, taken in their order up to the first contradiction.</summary>
    public static KnownOrder Of(int count, IReadOnlyList<OrderAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Most);
        var (atLeast, above) = (Enumerable.Range(0, count).Select(i => 1UL << i).ToArray(), new ulong[count]);
        IReadOnlyList<int>? contradiction = null;
        for (var k = 0; k < answers.Count && contradiction is null; k++)
        {
            var (a, b, says) = (answers[k].First, answers[k].Second, answers[k].Says);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)a, (uint)count, nameof(answers));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)b, (uint)count, nameof(answers));
            if (says == Comparison.Worse)
                (a, b, says) = (b, a, Comparison.Better);
            if (says == Comparison.Unknown || says == Compare(atLeast, above, a, b))
                continue;
            if (says == Comparison.Equal ? Has(above[a], b) || Has(above[b], a) : a == b || Has(atLeast[b], a))
                contradiction = [.. AnswerPath.Against(count, answers.Take(k).ToList(), answers[k]), k];
            else
            {
                Join(atLeast, above, a, b, says != Comparison.Equal);
                if (says == Comparison.Equal)
                    Join(atLeast, above, b, a, strict: false);
            }
        }
        return new KnownOrder(atLeast, above, Open(atLeast, answers, contradiction is null ? answers.Count : contradiction[^1]), contradiction);
    }

    /// <summary>How two things compare as far as the answers say; unknown where they do not.</summary>
    public Comparison Compare(int first, int second) => Compare(_atLeast, _above, first, second);

    /// <summary>Whether "don't know" was answered about the two, or about two that are alike to them.</summary>
    public bool IsNotKnown(int first, int second) => Has(_open[first], second) && Compare(first, second) == Comparison.Unknown;

    /// <summary>Whether the two can still be asked about.</summary>
    public bool IsOpen(int first, int second) => Compare(first, second) == Comparison.Unknown && !Has(_open[first], second);

    /// <summary>The pairs (lower first) of which the answers do not say how they compare, asked about or not.</summary>
    public IEnumerable<(int Lower, int Higher)> Undecided()
    {
        for (var a = 0; a < Count; a++)
            for (var b = a + 1; b < Count; b++)
                if (Compare(a, b) == Comparison.Unknown)
                    yield return (a, b);
    }

    /// <summary>
    /// The things in groups, best first. Things in one group are alike. Every comparison that is known stands so in the list; of those that are not,
    /// the one comes first that is known to be better than more things and worse than fewer.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<int>> Groups() =>
        [.. Enumerable.Range(0, Count).GroupBy(Leader).OrderByDescending(group => Height(group.Key)).ThenBy(group => group.Key).Select(group => (IReadOnlyList<int>)[.. group])];

    /// <summary>The lowest-numbered of the things that are known to be alike to this one.</summary>
    public int Leader(int thing) => System.Numerics.BitOperations.TrailingZeroCount(Alike(_atLeast, thing));

    /// <summary>How many more things it is known to be better than than worse; what is better has more.</summary>
    public int Height(int thing) =>
        System.Numerics.BitOperations.PopCount(_above[thing]) - Enumerable.Range(0, Count).Count(other => Has(_above[other], thing));

    /// <summary>The things that are known to be better than this one, as bits.</summary>
    internal ulong Above(int thing) => Enumerable.Range(0, Count).Aggregate(0UL, (set, other) => Has(_above[other], thing) ? set | 1UL << other : set);

    private static bool Has(ulong set, int thing) => (set >> thing & 1) != 0;

    private static Comparison Compare(ulong[] atLeast, ulong[] above, int a, int b) =>
        Has(above[a], b) ? Comparison.Better : Has(above[b], a) ? Comparison.Worse : Has(atLeast[a], b) ? Comparison.Equal : Comparison.Unknown;

    private static void Join(ulong[] atLeast, ulong[] above, int a, int b, bool strict)
    {
        var (below, far) = (atLeast[b], above[b]);
        for (var p = 0; p < atLeast.Length; p++)
            if (Has(atLeast[p], a))
            {
                above[p] |= strict || Has(above[p], a) ? below : far;
                atLeast[p] |= below;
            }
    }

    private static ulong Alike(ulong[] atLeast, int thing)
    {
        var set = 0UL;
        for (var other = 0; other < atLeast.Length; other++)
            if (Has(atLeast[thing], other) && Has(atLeast[other], thing))
                set |= 1UL << other;
        return set;
    }

    private static ulong[] Open(ulong[] atLeast, IReadOnlyList<OrderAnswer> answers, int taken)
    {
        var open = new ulong[atLeast.Length];
        foreach (var answer in answers.Take(taken).Where(answer => answer.Says == Comparison.Unknown && answer.First != answer.Second))
        {
            var (left, right) = (Alike(atLeast, answer.First), Alike(atLeast, answer.Second));
            for (var thing = 0; thing < open.Length; thing++)
                open[thing] |= (Has(left, thing) ? right : 0) | (Has(right, thing) ? left : 0);
        }
        return open;
    }
}
