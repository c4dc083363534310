using Parley.GraphModel;

namespace Parley.Assessment;

/// <summary>
/// Which answers hold however comparisons that are stated as unknown turn out. A state is surely stable for a party where it is so under every way of deciding
/// them, and possibly stable where it may be so under some.
/// </summary>
/// <remarks>
/// Steps: surely, a party leaves for better and unknown, the others answer by better moves alone, and only what is known to be no better deters. Possibly, a party
/// leaves for better alone, the others answer by better and unknown moves, and what is unknown deters. Every way of deciding lies between the two, since more
/// moves away only unsettle, and more answers and more that deters only settle. Cost: that of <see cref="PairwiseStability"/>, twice.
/// Interpretation: each unknown pair may turn out either way by itself. What lies between the two sets is not known to depend on the comparisons, and is still not tested.
/// </remarks>
internal sealed class UnknownComparisons
{
    /// <summary>Beyond this many stated comparisons the extremes are not combined.</summary>
    public const int MostCombined = 3;

    private readonly IReadOnlyList<StateSet> _extremes;

    private UnknownComparisons(IReadOnlyList<StateSet> surely, IReadOnlyList<StateSet> possibly, StateSet calm, IReadOnlyList<StateSet> extremes)
    {
        (Surely, Possibly, Calm, _extremes) = (surely, possibly, calm, extremes);
    }

    /// <summary>Per party, the states that are sequentially stable whatever the unknown comparisons are.</summary>
    public IReadOnlyList<StateSet> Surely { get; }

    /// <summary>Per party, the states that may be sequentially stable.</summary>
    public IReadOnlyList<StateSet> Possibly { get; }

    /// <summary>The states from which no party has a move that is or may be better.</summary>
    public StateSet Calm { get; }

    /// <summary>The parties some of whose comparisons are stated as unknown, by name.</summary>
    public static IReadOnlyList<string> Parties(ConflictGraph graph) =>
        [.. graph.Preferences.Index().Where(entry => entry.Item is { Unknown.Count: > 0 }).Select(entry => graph.Conflict.Parties[entry.Index].Id)];

    /// <summary>The two sets; null where nothing is unknown. With more states than pairs are listed for, nothing is sure and everything possible.</summary>
    public static UnknownComparisons? Of(GraphSolution solution, CancellationToken cancellation)
    {
        var graph = solution.Graph;
        if (Parties(graph).Count == 0)
            return null;
        var parties = Enumerable.Range(0, graph.Moves.Parties).ToList();
        if (graph.States > PreferenceOrders.MostPairStates)
            return new UnknownComparisons([.. parties.Select(_ => new StateSet(graph.States))], [.. parties.Select(_ => StateSet.Of(graph.States, Enumerable.Range(0, graph.States)))], new StateSet(graph.States), []);
        PairwisePreference[] preferences = [.. graph.Payoffs.Select((payoff, party) => PairwisePreference.FromPayoffs(payoff, graph.Preferences[party]?.Unknown))];
        bool Better(int party, int from, int to) => preferences[party].Compare(to, from) == Comparison.Better;
        bool Maybe(int party, int from, int to) => preferences[party].Compare(to, from) is Comparison.Better or Comparison.Unknown;
        var sure = new PairwiseStability(graph.Moves, Maybe, Better, (party, from, to) => !Maybe(party, from, to));
        var possible = new PairwiseStability(graph.Moves, Better, Maybe, (party, from, to) => !Better(party, from, to));
        return new UnknownComparisons(
            [.. parties.Select(party => sure.Stable(party, Concept.Seq, cancellation))],
            [.. parties.Select(party => possible.Stable(party, Concept.Seq, cancellation))],
            parties.Select(party => sure.Stable(party, Concept.Nash, cancellation)).Aggregate((all, own) => all.And(own)),
            Extremes(graph, cancellation));
    }

    /// <summary>Whether every party would stay at some state of a pattern: yes or no where the comparisons do not matter, else null.</summary>
    public bool? Holds(StateSet where)
    {
        if (All(Surely).And(where).Count > 0)
            return true;
        if (All(Possibly).And(where).Count == 0)
            return false;
        var answers = _extremes.Select(stable => stable.And(where).Count > 0).Distinct().ToList();
        return answers.Count == 1 ? answers[0] : null;
    }

    /// <summary>The states that are stable for every party.</summary>
    public static StateSet All(IReadOnlyList<StateSet> sets) => sets.Aggregate((all, own) => all.And(own));

    // For every combination of extremes, the states that are stable for every party.
    private static List<StateSet> Extremes(ConflictGraph graph, CancellationToken cancellation)
    {
        var comparisons = graph.Conflict.Preferences.SelectMany(preference => Stated(graph, preference)).ToList();
        if (comparisons.Count > MostCombined)
            return [];
        var found = new List<StateSet>();
        for (var way = 0; way < (int)Math.Pow(3, comparisons.Count); way++)
        {
            var signs = comparisons.Select((_, i) => way / (int)Math.Pow(3, i) % 3 - 1).ToList();
            int Compare(int party, int to, int from)
            {
                for (var i = 0; i < comparisons.Count; i++)
                    if (comparisons[i].Party == party && to != from)
                    {
                        if (comparisons[i].Left[to] && comparisons[i].Right[from])
                            return signs[i];
                        if (comparisons[i].Left[from] && comparisons[i].Right[to])
                            return -signs[i];
                    }
                return graph.Payoffs[party][to].CompareTo(graph.Payoffs[party][from]);
            }
            var decided = new PairwiseStability(graph.Moves, (party, from, to) => Compare(party, to, from) > 0, (party, from, to) => Compare(party, to, from) > 0, (party, from, to) => Compare(party, to, from) <= 0);
            found.Add(All([.. Enumerable.Range(0, graph.Moves.Parties).Select(party => decided.Stable(party, Concept.Seq, cancellation))]));
        }
        return found;
    }

    private static IEnumerable<(int Party, StateSet Left, StateSet Right)> Stated(ConflictGraph graph, Preference preference)
    {
        var party = graph.PartyOf(preference.Party);
        foreach (var comparison in preference.Unknown)
            yield return (party, graph.Where(comparison.Left), graph.Where(comparison.Right));
        foreach (var weight in preference.Weights.Where(weight => weight.Amount.Form == AssumptionForm.Unknown))
            yield return (party, graph.Where(weight.On), graph.Where(new Formula.Not(weight.On)));
    }
}
