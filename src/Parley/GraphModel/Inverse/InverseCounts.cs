using System.Numerics;

namespace Parley.GraphModel;

/// <summary>For how many strict rankings of the states a wanted state is an equilibrium.</summary>
/// <remarks>
/// Source: Kinsara, Kilgour &amp; Hipel (2015); the counts of GMCR+ run over all strict rankings of the parties that vary, the others as stated.
/// Steps: for Nash, GMR and SMR a party's stability depends only on which states it puts below the wanted one: each such set D of n − 1 states, tested against
/// <see cref="InverseConditions"/>, stands for |D|!·(n − 1 − |D|)! rankings, and parties multiply. For SEQ and SSEQ the parties hang together:
/// every combination of rankings is tried.
/// Cost: 2^(n−1) × conditions per party; for SEQ and SSEQ (n!)^(parties that vary).
/// </remarks>
public static class InverseCounts
{
    /// <summary>The most states whose sets are listed.</summary>
    public const int MostStates = 24;

    /// <summary>Counts the rankings; null where there are more than <paramref name="mostTried"/> sets, or combinations of rankings, to try.</summary>
    /// <param name="graph">Who can move from which state to which.</param>
    /// <param name="payoffs">For each party, one payoff per state; those of parties that vary are not used.</param>
    /// <param name="wanted">The state that should be an equilibrium.</param>
    /// <param name="varying">The parties whose rankings vary.</param>
    /// <param name="concept">Nash, GMR, SMR, SEQ or SSEQ.</param>
    /// <param name="mostTried">The most sets or combinations to try.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static InverseCount? Count(MoveGraph graph, IReadOnlyList<int[]> payoffs, int wanted, IReadOnlyCollection<int> varying, Concept concept,
        long mostTried = 2_000_000, CancellationToken cancellation = default)
    {
        Stability.Check(graph, payoffs);
        ArgumentNullException.ThrowIfNull(varying);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)wanted, (uint)graph.States, nameof(wanted));
        int[] parties = [.. varying.Distinct().Order()];
        if (parties.Any(party => party < 0 || party >= graph.Parties))
            throw new ArgumentException("A party that varies does not exist.", nameof(varying));
        var total = BigInteger.Pow(Factorial(graph.States), parties.Length);
        if (concept is Concept.Seq or Concept.Sseq)
            return total > mostTried ? null : new InverseCount(ByRankings(graph, payoffs, wanted, parties, concept, cancellation), total);
        if (parties.Length > 0 && (graph.States > MostStates || 1L << graph.States - 1 > mostTried))
            return null;
        var favourable = BigInteger.One;
        for (var party = 0; party < graph.Parties; party++)
        {
            var conditions = InverseConditions.For(graph, payoffs, wanted, party, concept);
            var stated = payoffs[party];
            favourable *= parties.Contains(party) ? BySets(graph.States, wanted, conditions, cancellation)
                : conditions.All(condition => condition.HoldsFor(stated, wanted)) ? 1 : 0;
        }
        return new InverseCount(favourable, total);
    }

    private static BigInteger BySets(int states, int wanted, IReadOnlyList<PreferenceCondition> conditions, CancellationToken cancellation)
    {
        // States above the wanted one move down a place, so that a set of the others is a plain number.
        uint Bit(int state) => 1u << (state < wanted ? state : state - 1);
        uint[][] needed = [.. conditions.Select(condition => condition.Alternatives
            .Select(alternative => alternative.Aggregate(0u, (set, state) => set | Bit(state))).ToArray())];
        var sets = new long[states];
        for (var below = 0u; below < 1u << states - 1; below++)
        {
            if ((below & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            if (Array.TrueForAll(needed, alternatives => Array.Exists(alternatives, set => (set & ~below) == 0)))
                sets[BitOperations.PopCount(below)]++;
        }
        return sets.Select((count, size) => count * Factorial(size) * Factorial(states - 1 - size)).Aggregate(BigInteger.Add);
    }

    private static BigInteger ByRankings(MoveGraph graph, IReadOnlyList<int[]> payoffs, int wanted, int[] varying, Concept concept,
        CancellationToken cancellation)
    {
        int[][] tried = [.. payoffs];
        foreach (var party in varying)
            tried[party] = [.. Enumerable.Range(0, graph.States)];
        var stability = PairwiseStability.Of(graph, tried);
        BigInteger favourable = 0;
        do
        {
            cancellation.ThrowIfCancellationRequested();
            if (Enumerable.Range(0, graph.Parties).All(party => stability.IsStable(party, wanted, concept)))
                favourable++;
        }
        while (varying.Any(party => Advance(tried[party])));
        return favourable;
    }

    /// <summary>The next permutation in lexicographic order; false, and the first one again, after the last.</summary>
    private static bool Advance(int[] order)
    {
        var i = order.Length - 2;
        while (i >= 0 && order[i] > order[i + 1])
            i--;
        if (i >= 0)
        {
            var j = order.Length - 1;
            while (order[j] < order[i])
                j--;
            (order[i], order[j]) = (order[j], order[i]);
        }
        Array.Reverse(order, i + 1, order.Length - i - 1);
        return i >= 0;
    }

    private static BigInteger Factorial(int n) => Enumerable.Range(1, n).Aggregate(BigInteger.One, (product, factor) => product * factor);
}

/// <summary>How many strict rankings (or combinations of rankings) make a wanted state an equilibrium, out of how many.</summary>
public sealed record InverseCount(BigInteger Favourable, BigInteger Total);
