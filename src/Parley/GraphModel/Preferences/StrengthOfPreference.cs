namespace Parley.GraphModel;

/// <summary>Strong and weak stability: whether what deters a party from leaving a state is greatly worse than that state.</summary>
/// <remarks>
/// Source: Hamouda, Kilgour &amp; Hipel (2004), Strength of preference in the Graph Model for Conflict Resolution,
/// Group Decision and Negotiation 13, 449–462.
/// Besides payoffs each party has a tier per state: s ≫ q (greatly preferred) where tier(s) &gt; tier(q), s &gt; q (mildly) within a tier.
/// Steps: general stability is the ordinary concept, whatever the strength. Strong: every improvement has an answer s2, as in the concept, with s ≫ s2, and
/// for SMR s ≫ s3 for all s3 that the party reaches from s2. Weak: general and not strong. A state without improvements is strongly stable.
/// The least tier over the others' answers is found as the least payoff is (see <see cref="WorstAnswer"/>).
/// Cost: that of <see cref="Stability"/>, twice.
/// Interpretation: an answer that only leads back to s deters, but not strongly, as s is not greatly worse than itself.
/// </remarks>
public static class StrengthOfPreference
{
    /// <summary>The states that are generally and strongly stable for <paramref name="party"/>.</summary>
    /// <param name="graph">Who can move from which state to which.</param>
    /// <param name="payoffs">For each party, one payoff per state; larger is better, equal is indifferent.</param>
    /// <param name="tiers">For each party, one tier per state; a better state has no lower tier, equal payoffs have equal tiers.</param>
    /// <param name="party">The party, from 0.</param>
    /// <param name="concept">Nash, GMR, SMR or SEQ.</param>
    /// <param name="mode">How the others may combine their moves.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The tiers contradict the payoffs, or the concept has no strong form.</exception>
    public static StrengthResult Stable(MoveGraph graph, IReadOnlyList<int[]> payoffs, IReadOnlyList<int[]> tiers, int party, Concept concept,
        SanctionMode mode = SanctionMode.Sequence, CancellationToken cancellation = default)
    {
        Stability.Check(graph, tiers);
        var general = Stability.Stable(graph, payoffs, party, concept, mode, cancellation);
        CheckTiers(payoffs[party], tiers[party]);
        if (concept is not (Concept.Nash or Concept.Gmr or Concept.Smr or Concept.Seq))
            throw new ArgumentException("Strength of preference is defined for Nash, GMR, SMR and SEQ.", nameof(concept));
        if (concept == Concept.Nash)
            return new StrengthResult(general, general);
        var tier = tiers[party];
        var ends = concept == Concept.Smr ? Stability.BestAfterwards(graph, tier, party) : tier;
        var worst = WorstAnswer.Find(graph, ends, Stability.Opponents(graph.Parties, party), concept == Concept.Seq ? payoffs : null, mode, cancellation);
        var strong = new StateSet(graph.States);
        for (var s = 0; s < graph.States; s++)
            strong[s] = EveryImprovementGreatlyDeterred(graph, payoffs[party], tier, party, s, worst);
        return new StrengthResult(general, strong);
    }

    /// <summary>The states that are generally, and strongly, stable for every party. Parameters as for <see cref="Stable"/>.</summary>
    public static StrengthResult Equilibria(MoveGraph graph, IReadOnlyList<int[]> payoffs, IReadOnlyList<int[]> tiers, Concept concept,
        SanctionMode mode = SanctionMode.Sequence, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return Enumerable.Range(0, graph.Parties)
            .Select(party => Stable(graph, payoffs, tiers, party, concept, mode, cancellation))
            .Aggregate((all, next) => new StrengthResult(all.General.And(next.General), all.Strong.And(next.Strong)));
    }

    // The improvement itself is among the states that the minimum is taken over; its tier is no lower than that of s, so it never deters.
    private static bool EveryImprovementGreatlyDeterred(MoveGraph graph, int[] payoff, int[] tier, int party, int s, int[] worst)
    {
        foreach (var s1 in graph.Moves(party, s))
            if (payoff[s1] > payoff[s] && worst[s1] >= tier[s])
                return false;
        return true;
    }

    private static void CheckTiers(int[] payoff, int[] tier)
    {
        var pairs = payoff.Zip(tier).Order().ToArray();
        for (var p = 1; p < pairs.Length; p++)
        {
            var (before, after) = (pairs[p - 1], pairs[p]);
            if (after.Second < before.Second || after.First == before.First && after.Second != before.Second)
                throw new ArgumentException("A better state has no lower tier, and equally good states have the same.", nameof(tier));
        }
    }
}

/// <summary>General stability divided by strength.</summary>
/// <param name="General">Stable, whatever the strength.</param>
/// <param name="Strong">Stable because all that deters is greatly worse, or because there is nothing to deter from. Within <paramref name="General"/>.</param>
public sealed record StrengthResult(StateSet General, StateSet Strong)
{
    /// <summary>General and not strong.</summary>
    public StateSet Weak => StateSet.Of(General.Length, General.States().Where(state => !Strong[state]));
}
