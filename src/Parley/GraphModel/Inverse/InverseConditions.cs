namespace Parley.GraphModel;

/// <summary>
/// What a party's preference has to be for a wanted state to be stable for it: for each move it has from there, alternatives of which one must hold.
/// </summary>
/// <remarks>
/// Source: Kinsara, Kilgour &amp; Hipel (2015), Inverse approach to the Graph Model for Conflict Resolution.
/// Steps: for each q that the party reaches from s, either s ≽ q, or, for an s2 that the others reach from q, s ≽ s2 (GMR; SEQ, where they reach it by
/// improvements under their stated preferences), and for SMR and SSEQ also s ≽ s3 for all s3 that the party reaches from s2.
/// Cost: one search of the others' group moves per move of the party.
/// Interpretation: an alternative that contains another adds nothing and is left out. Answers are any legal sequence of the others' moves.
/// </remarks>
public static class InverseConditions
{
    /// <summary>One condition for each move of <paramref name="party"/> from <paramref name="wanted"/>, by ascending target; none where it has no move.</summary>
    /// <param name="graph">Who can move from which state to which.</param>
    /// <param name="payoffs">For each party, one payoff per state. Only those of the other parties are used, and only for SEQ and SSEQ.</param>
    /// <param name="wanted">The state that should be stable.</param>
    /// <param name="party">The party, from 0.</param>
    /// <param name="concept">Nash, GMR, SMR, SEQ or SSEQ.</param>
    public static IReadOnlyList<PreferenceCondition> For(MoveGraph graph, IReadOnlyList<int[]> payoffs, int wanted, int party, Concept concept)
    {
        Stability.Check(graph, payoffs);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)wanted, (uint)graph.States, nameof(wanted));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)party, (uint)graph.Parties, nameof(party));
        if (concept is not (Concept.Nash or Concept.Gmr or Concept.Smr or Concept.Seq or Concept.Sseq))
            throw new ArgumentException("This concept has no conditions of this form.", nameof(concept));
        var credible = concept is Concept.Seq or Concept.Sseq;
        var others = new GroupMoves(graph, Stability.Opponents(graph.Parties, party),
            credible ? (mover, from, to) => payoffs[mover][to] > payoffs[mover][from] : null);
        var conditions = new List<PreferenceCondition>();
        foreach (var q in graph.Moves(party, wanted))
        {
            var alternatives = new List<int[]> { new[] { q } };
            if (concept != Concept.Nash)
                foreach (var s2 in others.From(q).Order())
                    alternatives.Add([.. Bounds(graph, party, s2, concept).Where(state => state != wanted).Distinct().Order()]);
            conditions.Add(new PreferenceCondition(party, q, Smallest(alternatives)));
        }
        return conditions;
    }

    /// <summary>The states that must be no better than the wanted one for the party to be deterred by s2.</summary>
    private static int[] Bounds(MoveGraph graph, int party, int s2, Concept concept) =>
        concept is Concept.Smr or Concept.Sseq ? [s2, .. graph.Moves(party, s2)] : [s2];

    private static List<IReadOnlyList<int>> Smallest(List<int[]> alternatives)
    {
        var kept = new List<IReadOnlyList<int>>();
        foreach (var candidate in alternatives.OrderBy(alternative => alternative.Length))
            if (!kept.Any(smaller => smaller.All(candidate.Contains)))
                kept.Add(candidate);
        return kept;
    }
}

/// <summary>A condition on a party's preference, so that it does not make a move from a wanted state.</summary>
/// <param name="Party">The party, from 0.</param>
/// <param name="Move">Where the move would lead.</param>
/// <param name="Alternatives">The condition holds where, for one of these, the wanted state is at least as good as every state listed.
/// An empty alternative always holds. Shorter ones first.</param>
public sealed record PreferenceCondition(int Party, int Move, IReadOnlyList<IReadOnlyList<int>> Alternatives)
{
    /// <summary>Whether a preference meets the condition at the wanted state.</summary>
    public bool HoldsFor(IReadOnlyList<int> payoff, int wanted)
    {
        ArgumentNullException.ThrowIfNull(payoff);
        return Alternatives.Any(alternative => alternative.All(state => payoff[wanted] >= payoff[state]));
    }
}
