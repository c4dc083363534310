namespace Parley.GraphModel;

/// <summary>
/// At which states a party, or every party, would stay put under a stability concept, over explicit arcs.
/// Payoffs are ordinal: one array per party with one entry per state, larger is better, equal means indifferent.
/// </summary>
/// <remarks>
/// Each concept has a class of its own with its definition and source. Cost per party, for all states at once: states × parties + arcs,
/// and a sort of the states; <see cref="SanctionMode.Once"/> multiplies this by 2^opponents.
/// </remarks>
public static class Stability
{
    /// <summary>The states that are stable for <paramref name="party"/>.</summary>
    /// <param name="graph">Who can move from which state to which.</param>
    /// <param name="payoffs">For each party, one payoff per state.</param>
    /// <param name="party">The party, from 0.</param>
    /// <param name="concept">Any concept but <see cref="Concept.Sim"/>, which needs the options.</param>
    /// <param name="mode">How the other parties may combine their moves; it plays no part in Nash stability.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The payoffs do not fit the graph, or the concept is <see cref="Concept.Sim"/>.</exception>
    /// <exception cref="NotSupportedException">Mode <see cref="SanctionMode.Once"/> with more than <see cref="WorstAnswer.MostOnce"/> opponents.</exception>
    public static StateSet Stable(MoveGraph graph, IReadOnlyList<int[]> payoffs, int party, Concept concept,
        SanctionMode mode = SanctionMode.Sequence, CancellationToken cancellation = default)
    {
        Check(graph, payoffs);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)party, (uint)graph.Parties, nameof(party));
        return concept switch
        {
            Concept.Nash => Nash.Stable(graph, payoffs, party),
            Concept.Gmr => GeneralMetarationality.Stable(graph, payoffs, party, mode, cancellation),
            Concept.Smr => SymmetricMetarationality.Stable(graph, payoffs, party, mode, cancellation),
            Concept.Seq => SequentialStability.Stable(graph, payoffs, party, mode, cancellation),
            Concept.Sseq => SymmetricSequentialStability.Stable(graph, payoffs, party, mode, cancellation),
            Concept.Sim => throw new ArgumentException("Simultaneous stability needs the options.", nameof(concept)),
            _ => throw new ArgumentOutOfRangeException(nameof(concept)),
        };
    }

    /// <summary>The equilibria: the states that are stable for every party. Parameters and errors as for <see cref="Stable"/>.</summary>
    public static StateSet Equilibria(MoveGraph graph, IReadOnlyList<int[]> payoffs, Concept concept,
        SanctionMode mode = SanctionMode.Sequence, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var result = StateSet.Of(graph.States, Enumerable.Range(0, graph.States));
        for (var party = 0; party < graph.Parties; party++)
            result = result.And(Stable(graph, payoffs, party, concept, mode, cancellation));
        return result;
    }

    internal static void Check(MoveGraph graph, IReadOnlyList<int[]> payoffs)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(payoffs);
        if (payoffs.Count != graph.Parties || payoffs.Any(payoff => payoff.Length != graph.States))
            throw new ArgumentException("There must be one payoff for every party and state.", nameof(payoffs));
    }

    /// <summary>The parties other than <paramref name="party"/>, ascending.</summary>
    internal static int[] Opponents(int parties, int party) => [.. Enumerable.Range(0, parties).Where(other => other != party)];

    /// <summary>
    /// The states of which no improvement t by <paramref name="party"/> goes unsanctioned, where the worst that can follow t is
    /// <paramref name="worst"/>[t]: t is sanctioned at s where that is no better than s.
    /// </summary>
    internal static StateSet WithoutUnsanctioned(MoveGraph graph, int[] payoff, int party, int[] worst)
    {
        var stable = new StateSet(graph.States);
        for (var s = 0; s < graph.States; s++)
        {
            var unsanctioned = false;
            foreach (var t in graph.Moves(party, s))
                if (Math.Min(payoff[t], worst[t]) > payoff[s])
                {
                    unsanctioned = true;
                    break;
                }
            stable[s] = !unsanctioned;
        }
        return stable;
    }

    /// <summary>B_i(q): the best payoff that <paramref name="party"/> has at q or reaches from q by one move.</summary>
    internal static int[] BestAfterwards(MoveGraph graph, int[] payoff, int party)
    {
        var best = new int[graph.States];
        for (var q = 0; q < graph.States; q++)
        {
            best[q] = payoff[q];
            foreach (var t in graph.Moves(party, q))
                best[q] = Math.Max(best[q], payoff[t]);
        }
        return best;
    }
}
