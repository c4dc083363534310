namespace Parley.GraphModel;

/// <summary>Chooses the question whose answer tells most about something that follows from the order, and says how many such questions would settle it.</summary>
/// <remarks>
/// Source: the greedy choice of tests in decision trees by the Gini measure (Breiman, Friedman, Olshen &amp; Stone 1984, Classification and Regression Trees, section 4.3).
/// Steps: each order that fits has what follows from it, as a number; of all pairs that can be asked about, take the one after whose answer two orders drawn from what is
/// left most probably agree in what follows; on a tie the one that parts the orders most evenly, then the lowest numbers.
/// The tree of such questions is followed for every order: its depth is how many questions settle the matter at most, if these are all orders that fit, else an estimate.
/// Cost: pairs × orders per question and per level of the tree.
/// </remarks>
public static class SettlingQuestion
{
    /// <summary>The question that tells most, or null where nothing that can be asked tells the orders apart, or all agree in what follows.</summary>
    /// <param name="known">What is known.</param>
    /// <param name="orders">Orders that fit, as payoffs.</param>
    /// <param name="follows">For each order, a number from 0 that stands for what follows from it.</param>
    public static (int First, int Second)? Next(KnownOrder known, IReadOnlyList<int[]> orders, IReadOnlyList<int> follows)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(orders);
        return Best(Open(known), orders, follows, [.. Enumerable.Range(0, orders.Count)]);
    }

    /// <summary>How many questions settle what follows: at most, and on average over the orders. Orders that no question tells apart count as settled.</summary>
    public static (int Most, double Mean) Left(KnownOrder known, IReadOnlyList<int[]> orders, IReadOnlyList<int> follows, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(orders);
        var pairs = Open(known);
        var (most, sum) = (0, 0L);
        var left = new Stack<(List<int> Members, int Depth)>([([.. Enumerable.Range(0, orders.Count)], 0)]);
        while (left.TryPop(out var node))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Best(pairs, orders, follows, node.Members) is not var (a, b))
            {
                (most, sum) = (Math.Max(most, node.Depth), sum + (long)node.Depth * node.Members.Count);
                continue;
            }
            foreach (var part in node.Members.GroupBy(order => orders[order][a].CompareTo(orders[order][b])).OrderBy(part => part.Key))
                left.Push(([.. part], node.Depth + 1));
        }
        return (most, orders.Count == 0 ? 0 : (double)sum / orders.Count);
    }

    private static List<(int, int)> Open(KnownOrder known) =>
        [.. known.Undecided().Where(pair => known.IsOpen(pair.Lower, pair.Higher) && known.Leader(pair.Lower) == pair.Lower && known.Leader(pair.Higher) == pair.Higher)];

    private static (int, int)? Best(List<(int, int)> pairs, IReadOnlyList<int[]> orders, IReadOnlyList<int> follows, List<int> members)
    {
        if (members.TrueForAll(order => follows[order] == follows[members[0]]))
            return null;
        var kinds = members.Max(order => follows[order]) + 1;
        var (counts, sizes) = (new int[3 * kinds], new int[3]);
        ((int, int)? Pair, double Agree, long Size) best = (null, -1, 0);
        foreach (var (a, b) in pairs)
        {
            Array.Clear(counts);
            Array.Clear(sizes);
            foreach (var order in members)
            {
                var says = orders[order][a].CompareTo(orders[order][b]) + 1;
                counts[says * kinds + follows[order]]++;
                sizes[says]++;
            }
            if (sizes.Max() == members.Count)
                continue;
            var agree = 0.0;
            for (var says = 0; says < 3; says++)
            {
                var squares = 0L;
                for (var kind = 0; kind < kinds; kind++)
                    squares += (long)counts[says * kinds + kind] * counts[says * kinds + kind];
                agree += sizes[says] == 0 ? 0 : (double)squares / sizes[says];
            }
            var size = sizes.Sum(part => (long)part * part);
            if (agree > best.Agree + 1e-9 || agree > best.Agree - 1e-9 && size < best.Size)
                best = ((a, b), agree, size);
        }
        return best.Pair;
    }
}
