namespace Parley.GraphModel;

/// <summary>Nash, GMR, SMR and SEQ stability where some comparisons are unknown, in the four extensions a–d.</summary>
/// <remarks>
/// Status: experimental, formulas recalled. Source: Li, Hipel, Kilgour &amp; Fang (2004), Preference uncertainty in the Graph Model for Conflict
/// Resolution, IEEE Transactions on Systems, Man, and Cybernetics A 34(4), 507–520.
/// Steps: a party leaves s for s1 where s1 ≻ s, in a and c also where s1 U s. It is deterred by s2 where s ≽ s2, in c and d also where s U s2;
/// SMR's s3 is tested like s2. In SEQ the others answer by moves to better or unknown states in all four extensions.
/// Cost: see <see cref="PairwiseStability"/>.
/// Interpretation: answers are any legal sequence of the others' moves. With nothing unknown the four agree with the ordinary concepts.
/// </remarks>
public static class UncertainStability
{
    /// <summary>The states that are stable for <paramref name="party"/>.</summary>
    /// <param name="graph">Who can move from which state to which.</param>
    /// <param name="preferences">One relation per party, over the graph's states.</param>
    /// <param name="party">The party, from 0.</param>
    /// <param name="concept">Nash, GMR, SMR or SEQ.</param>
    /// <param name="extension">What unknown comparisons count as.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static StateSet Stable(MoveGraph graph, IReadOnlyList<PairwisePreference> preferences, int party, Concept concept,
        UncertaintyExtension extension, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(preferences);
        if (preferences.Count != graph.Parties || preferences.Any(preference => preference.States != graph.States))
            throw new ArgumentException("There must be one preference per party, over the graph's states.", nameof(preferences));
        if (concept is not (Concept.Nash or Concept.Gmr or Concept.Smr or Concept.Seq))
            throw new ArgumentException("Uncertain preference is defined for Nash, GMR, SMR and SEQ.", nameof(concept));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)party, (uint)graph.Parties, nameof(party));
        var venturesOut = extension is UncertaintyExtension.A or UncertaintyExtension.C;
        var fears = extension is UncertaintyExtension.C or UncertaintyExtension.D;
        bool Improves(int i, int from, int to, bool unknownToo) =>
            preferences[i].Compare(to, from) is var seen && (seen == Comparison.Better || unknownToo && seen == Comparison.Unknown);
        return new PairwiseStability(
            graph,
            (i, from, to) => Improves(i, from, to, venturesOut),
            (i, from, to) => Improves(i, from, to, unknownToo: true),
            (i, from, to) => !Improves(i, from, to, unknownToo: !fears)).Stable(party, concept, cancellation);
    }

    /// <summary>The states that are stable for every party. Parameters as for <see cref="Stable"/>.</summary>
    public static StateSet Equilibria(MoveGraph graph, IReadOnlyList<PairwisePreference> preferences, Concept concept,
        UncertaintyExtension extension, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return Enumerable.Range(0, graph.Parties)
            .Select(party => Stable(graph, preferences, party, concept, extension, cancellation))
            .Aggregate((all, next) => all.And(next));
    }
}
