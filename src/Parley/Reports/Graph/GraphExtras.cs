using Parley.GraphModel;

namespace Parley.Reports;

/// <summary>What only some models allow to be asked.</summary>
internal static class GraphExtras
{
    private static readonly Concept[] Concepts = [Concept.Nash, Concept.Gmr, Concept.Smr, Concept.Seq];

    /// <summary>Beyond this many states, pairs that are compared one by one take too long for a report.</summary>
    public const int MostPairwiseStates = PreferenceOrders.MostPairStates;

    /// <summary>The states that two far-sighted parties would not leave; null for more or fewer parties.</summary>
    public static NonMyopicResult? NonMyopic(ConflictGraph graph) => graph.Moves.Parties == 2 ? LimitedMoves.NonMyopic(graph.Moves, graph.Payoffs, 10_000) : null;

    /// <summary>Equilibria divided by strength; null where the model marks no preference as great.</summary>
    public static IReadOnlyDictionary<Concept, StrengthResult>? Strong(GraphView view)
    {
        var graph = view.Graph;
        if (graph.Preferences.All(order => order?.Tier is null))
            return null;
        int[][] tiers = [.. graph.Preferences.Select(order => order?.Tier ?? new int[graph.States])];
        return Concepts.Where(view.Concepts.Contains)
            .ToDictionary(concept => concept, concept => StrengthOfPreference.Equilibria(graph.Moves, graph.Payoffs, tiers, concept, view.Solution.Mode));
    }

    /// <summary>Equilibria under the four readings of unknown comparisons; null where the model states none, or is too large.</summary>
    public static IReadOnlyList<(UncertaintyExtension Extension, IReadOnlyDictionary<Concept, StateSet> Sets)>? Uncertain(GraphView view)
    {
        var graph = view.Graph;
        if (!HasUnknown(graph) || graph.States > MostPairwiseStates)
            return null;
        PairwisePreference[] preferences = [.. graph.Payoffs.Select((payoff, party) => PairwisePreference.FromPayoffs(payoff, graph.Preferences[party]?.Unknown))];
        return [.. Enum.GetValues<UncertaintyExtension>().Select(extension => (extension, (IReadOnlyDictionary<Concept, StateSet>)Concepts.Where(view.Concepts.Contains)
            .ToDictionary(concept => concept, concept => UncertainStability.Equilibria(graph.Moves, preferences, concept, extension))))];
    }

    /// <summary>Whether some comparisons are stated as unknown.</summary>
    public static bool HasUnknown(ConflictGraph graph) => graph.Preferences.Any(order => order is { Unknown.Count: > 0 });

    /// <summary>The letter by which the literature names a reading.</summary>
    public static string Letter(UncertaintyExtension extension) => extension switch
    {
        UncertaintyExtension.A => "a",
        UncertaintyExtension.B => "b",
        UncertaintyExtension.C => "c",
        _ => "d",
    };
}
