namespace Parley.GraphModel;

/// <summary>Turns what a party is said to prefer into an order over listed states.</summary>
/// <remarks>
/// Source: option prioritisation, option weighting and direct ranking as in Hipel, Kilgour, Fang &amp; Peng (1997): of two states the better is the one where the
/// first statement on which they differ holds, which is the order of Ψ(s) = Σ 2^(k−j) for any number k of statements.
/// Cost: states × statements, and a sort.
/// Interpretation: sums of weights that differ by less than 10⁻⁹ of the largest absolute sum are tied, so that 0.1 + 0.2 ties with 0.3.
/// A weight that is unknown leaves every comparison unknown between states in which its formula holds and states in which it does not; the sum counts it as nothing.
/// A state takes the first place of a ranking that it matches. A great difference is one on a marked statement, or across a mark of the ranking.
/// </remarks>
public static class PreferenceOrders
{
    /// <summary>The order, or the states that no place of a ranking covers (then the order is null).</summary>
    public static (PreferenceOrder? Order, IReadOnlyList<int> Unranked) Of(Preference preference, Conflict conflict, StateCoding coding, IReadOnlyList<ulong> codes)
    {
        ArgumentNullException.ThrowIfNull(preference);
        ArgumentNullException.ThrowIfNull(conflict);
        ArgumentNullException.ThrowIfNull(codes);
        bool[] Truths(Formula formula)
        {
            var expanded = conflict.Expand(formula);
            return [.. codes.Select(code => coding.Holds(expanded, code))];
        }
        var (payoff, tier) = preference.Statements.Count > 0 ? ByStatements(preference.Statements, Truths, codes.Count)
            : preference.Ranking.Count > 0 ? ByRanking(preference.Ranking, Truths, codes.Count)
            : (ByWeights(preference.Weights, Truths, codes.Count), null);
        var unranked = Enumerable.Range(0, codes.Count).Where(state => payoff[state] == Unplaced).ToList();
        if (unranked.Count > 0)
            return (null, unranked);
        return (new PreferenceOrder(payoff, tier, Unknown(preference, Truths, codes.Count)), []);
    }

    /// <summary>With more states than this, one pair stands for all that a statement leaves unknown: nothing is computed from the pairs of so many states.</summary>
    internal const int MostPairStates = 1_000;

    private const int Unplaced = int.MinValue;

    private static (int[] Payoff, int[]? Tier) ByStatements(IReadOnlyList<Statement> statements, Func<Formula, bool[]> truths, int states)
    {
        var payoff = new int[states];
        int[]? tier = null;
        for (var k = 0; k < statements.Count; k++)
        {
            payoff = Refine(payoff, truths(statements[k].Says));
            if (statements[k].Greatly && (k + 1 == statements.Count || !statements[k + 1].Greatly))
                tier = payoff;
        }
        return (payoff, tier);
    }

    // Ranks that were equal are parted by one more truth value; the ranks stay dense, so nothing overflows.
    private static int[] Refine(int[] payoff, bool[] holds)
    {
        var ranks = payoff.Select((rank, state) => 2L * rank + (holds[state] ? 1 : 0)).ToArray();
        var dense = ranks.Distinct().Order().Select((rank, index) => (rank, index)).ToDictionary(pair => pair.rank, pair => pair.index);
        return [.. ranks.Select(rank => dense[rank])];
    }

    private static (int[] Payoff, int[]? Tier) ByRanking(IReadOnlyList<Rank> ranking, Func<Formula, bool[]> truths, int states)
    {
        var payoff = new int[states];
        var tier = new int[states];
        Array.Fill(payoff, Unplaced);
        var (level, tiers) = (0, 0);
        (int Level, int Tier)? rest = null;
        foreach (var rank in ranking)
        {
            level--;
            tiers -= rank.GreatlyBelow ? 1 : 0;
            if (rank.Patterns.Count == 0)
                rest = (level, tiers);
            foreach (var holds in rank.Patterns.Select(truths))
                for (var state = 0; state < states; state++)
                    if (holds[state] && payoff[state] == Unplaced)
                        (payoff[state], tier[state]) = (level, tiers);
        }
        for (var state = 0; state < states && rest is not null; state++)
            if (payoff[state] == Unplaced)
                (payoff[state], tier[state]) = rest.Value;
        return (payoff, tiers == 0 ? null : tier);
    }

    private static int[] ByWeights(IReadOnlyList<Weight> weights, Func<Formula, bool[]> truths, int states)
    {
        var sums = new double[states];
        foreach (var weight in weights)
        {
            var holds = truths(weight.On);
            for (var state = 0; state < states; state++)
                sums[state] += holds[state] ? weight.Amount.Best : 0;
        }
        return Ranked(sums);
    }

    /// <summary>Sums as ranks from 1, ties within the tolerance.</summary>
    internal static int[] Ranked(double[] sums)
    {
        var states = sums.Length;
        var tolerance = 1e-9 * sums.Select(Math.Abs).DefaultIfEmpty().Max();
        var payoff = new int[states];
        var (rank, last) = (0, double.NegativeInfinity);
        foreach (var state in Enumerable.Range(0, states).OrderBy(state => sums[state]))
        {
            if (sums[state] - last > tolerance)
                rank++;
            (payoff[state], last) = (rank, sums[state]);
        }
        return payoff;
    }

    private static List<(int, int)> Unknown(Preference preference, Func<Formula, bool[]> truths, int states)
    {
        var apart = preference.Unknown.Select(comparison => (truths(comparison.Left), truths(comparison.Right)))
            .Concat(preference.Weights.Where(weight => weight.Amount.Form == AssumptionForm.Unknown).Select(weight => truths(weight.On)).Select(holds => (holds, holds.Select(h => !h).ToArray())));
        var pairs = new SortedSet<(int, int)>();
        foreach (var (left, right) in apart)
            foreach (var pair in Pairs(left, right).Take(states > MostPairStates ? 1 : int.MaxValue))
                pairs.Add(pair);
        return [.. pairs];
    }

    private static IEnumerable<(int, int)> Pairs(bool[] left, bool[] right)
    {
        var others = Enumerable.Range(0, right.Length).Where(q => right[q]).ToArray();
        for (var s = 0; s < left.Length; s++)
            if (left[s])
                foreach (var q in others)
                    if (q != s)
                        yield return (Math.Min(s, q), Math.Max(s, q));
    }
}
