namespace Parley.GraphModel;

/// <summary>
/// A party's preference in the form in which it was stated: an order of ranks, best first, or of statements, most important first, or payoffs that stay as
/// they are. Items are numbered by their place in the stated order, from 0.
/// </summary>
public sealed class StatedOrder
{
    private readonly Func<IReadOnlyList<int>, int[]> _payoffs;

    private StatedOrder(int states, int items, bool removable, Func<IReadOnlyList<int>, int[]> payoffs)
    {
        States = states;
        Items = items;
        Removable = removable;
        _payoffs = payoffs;
    }

    /// <summary>The number of states.</summary>
    public int States { get; }

    /// <summary>The number of ranks or statements; 0 for payoffs that stay.</summary>
    public int Items { get; }

    /// <summary>The groups of equally good states, best first; null where the preference was not stated as a ranking.</summary>
    public IReadOnlyList<IReadOnlyList<int>>? Ranking { get; private init; }

    /// <summary>Whether an item can be left out: statements can, ranks cannot.</summary>
    public bool Removable { get; }

    /// <summary>A ranking of all states.</summary>
    /// <param name="states">The number of states.</param>
    /// <param name="bestFirst">Groups of equally good states, best first; every state once.</param>
    public static StatedOrder OfRanking(int states, IReadOnlyList<IReadOnlyList<int>> bestFirst)
    {
        ArgumentNullException.ThrowIfNull(bestFirst);
        if (bestFirst.Any(group => group.Count == 0) || !bestFirst.SelectMany(group => group).Order().SequenceEqual(Enumerable.Range(0, states)))
            throw new ArgumentException("A ranking names every state once.", nameof(bestFirst));
        return new StatedOrder(states, bestFirst.Count, false, order =>
        {
            var payoff = new int[states];
            for (var place = 0; place < order.Count; place++)
                foreach (var state in bestFirst[order[place]])
                    payoff[state] = order.Count - place;
            return payoff;
        })
        { Ranking = bestFirst };
    }

    /// <summary>Prioritised statements: states compare by the first statement, in order, that is true of one and not of the other.</summary>
    /// <param name="states">The number of states.</param>
    /// <param name="mostImportantFirst">For each statement, the states at which it is true.</param>
    public static StatedOrder OfStatements(int states, IReadOnlyList<StateSet> mostImportantFirst)
    {
        ArgumentNullException.ThrowIfNull(mostImportantFirst);
        if (mostImportantFirst.Any(statement => statement.Length != states))
            throw new ArgumentException("A statement is true or not of every state.", nameof(mostImportantFirst));
        return new StatedOrder(states, mostImportantFirst.Count, true, order =>
        {
            var payoff = new int[states];
            foreach (var statement in order)
            {
                for (var state = 0; state < states; state++)
                    payoff[state] = 2 * payoff[state] + (mostImportantFirst[statement][state] ? 1 : 0);
                Compress(payoff);
            }
            return payoff;
        });
    }

    /// <summary>Payoffs that are not changed.</summary>
    public static StatedOrder Fixed(int[] payoffs)
    {
        ArgumentNullException.ThrowIfNull(payoffs);
        return new StatedOrder(payoffs.Length, 0, false, _ => payoffs);
    }

    /// <summary>One payoff per state, larger is better, when the items stand in this order; items that are left out are not in it.</summary>
    public int[] Payoffs(IReadOnlyList<int> order) => _payoffs(order);

    /// <summary>The payoffs as stated.</summary>
    public int[] Payoffs() => _payoffs([.. Enumerable.Range(0, Items)]);

    /// <summary>Replaces payoffs by their ranks from 0, so that any number of statements fits.</summary>
    private static void Compress(int[] payoff)
    {
        var levels = payoff.Distinct().Order().ToArray();
        for (var state = 0; state < payoff.Length; state++)
            payoff[state] = Array.BinarySearch(levels, payoff[state]);
    }
}
