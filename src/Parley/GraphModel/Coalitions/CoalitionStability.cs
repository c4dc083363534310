namespace Parley.GraphModel;

/// <summary>
/// Coalition stability CNash, CGMR, CSMR and CSEQ: at which states a coalition, or every coalition, would stay put.
/// </summary>
/// <remarks>
/// Status: experimental, formulas recalled. Source: Inohara &amp; Hipel (2008), Coalition analysis in the Graph Model for Conflict Resolution.
/// With φ_H(s) = {x : some i in H has s ≽_i x}: CNash: H has no coalition improvement from s. CGMR: every coalition improvement s1 of H from s has an s2 in
/// R_{N−H}(s1) ∩ φ_H(s). CSMR: moreover every s3 in R_H(s2) lies in φ_H(s). CSEQ: as CGMR, with s2 one coalition improvement from s1 by some
/// coalition within N−H.
/// Steps: for each s1, find the states s from which it is an improvement of H (the group moves against the arcs), then look for s2.
/// Cost per coalition: a search of group moves per state and, for CSEQ, per coalition of the others: at worst states × 2^others × (states × parties + arcs).
/// CSMR keeps one set of states per s2. Universal stability multiplies by the number of coalitions.
/// Interpretation: a coalition of one gives Nash, GMR and SMR. Its CSEQ differs from SEQ with three or more parties: SEQ's answer may be a sequence of single
/// improvements, CSEQ's is one joint improvement of a coalition.
/// </remarks>
public static class CoalitionStability
{
    /// <summary>The states at which <paramref name="coalition"/> would stay put.</summary>
    /// <param name="graph">Who can move from which state to which.</param>
    /// <param name="payoffs">For each party, one payoff per state; larger is better, equal is indifferent.</param>
    /// <param name="coalition">The members, from 0, each once.</param>
    /// <param name="concept">Nash, GMR, SMR or SEQ, for CNash, CGMR, CSMR or CSEQ.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="NotSupportedException">CSEQ with more than 16 parties outside the coalition.</exception>
    public static StateSet Stable(MoveGraph graph, IReadOnlyList<int[]> payoffs, IReadOnlyList<int> coalition, Concept concept,
        CancellationToken cancellation = default)
    {
        Stability.Check(graph, payoffs);
        if (concept is not (Concept.Nash or Concept.Gmr or Concept.Smr or Concept.Seq))
            throw new ArgumentException("Coalition stability is defined for Nash, GMR, SMR and SEQ.", nameof(concept));
        var search = new CoalitionAnswers(graph, payoffs, PartySubsets.Checked(graph, coalition), concept);
        var stable = StateSet.Of(graph.States, Enumerable.Range(0, graph.States));
        for (var s1 = 0; s1 < graph.States; s1++)
        {
            cancellation.ThrowIfCancellationRequested();
            IReadOnlyList<int>? answers = null;
            foreach (var s in search.ImprovingTo(s1))
                if (stable[s])
                    stable[s] = concept != Concept.Nash && (answers ??= search.From(s1)).Any(s2 => search.Deters(s, s2));
        }
        return stable;
    }

    /// <summary>The states that are stable for every non-empty coalition ("universally coalitionally stable"). Under Nash: strong Nash (Aumann 1959).</summary>
    /// <exception cref="NotSupportedException">There are more than 16 parties.</exception>
    public static StateSet StableForEvery(MoveGraph graph, IReadOnlyList<int[]> payoffs, Concept concept, CancellationToken cancellation = default)
    {
        Stability.Check(graph, payoffs);
        var result = StateSet.Of(graph.States, Enumerable.Range(0, graph.States));
        foreach (var coalition in PartySubsets.NonEmpty([.. Enumerable.Range(0, graph.Parties)]))
            result = result.And(Stable(graph, payoffs, coalition, concept, cancellation));
        return result;
    }
}
