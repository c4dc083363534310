namespace Parley.GraphModel;

/// <summary>
/// How many adjacent preference swaps, over all parties, it takes before an equilibrium is one no longer.
/// </summary>
/// <remarks>
/// Source: the distance by adjacent swaps (Kendall 1938; Kemeny &amp; Snell 1962), applied to the stability concepts of the graph model.
/// Steps: rankings are searched by increasing number of changes, so the first that unsettles the state has the least. Nash, GMR and SMR stability
/// of a party depends on its own ranking alone, so each party is searched by itself; SEQ and SSEQ also depend on the others', so all are searched together.
/// Cost: one search for answers per ranking looked at; the rankings grow as (parties × states)^changes, hence the budget.
/// Interpretation: ties. A change either exchanges two states that stand in neighbouring tie groups (in a strict ranking, two neighbours), or
/// breaks a tie by setting one state just above or just below those it is tied with. Each counts one. New ties are not made.
/// One doubtful tie is thus enough to unsettle much; with ties kept, a party that is indifferent between all states never changes its mind.
/// For Nash stability the answer is then the least, over the states q that some party i reaches, of max(1, groups by which i ranks q below the state).
/// </remarks>
public static class Robustness
{
    /// <summary>The default budget of rankings looked at.</summary>
    public const long DefaultBudget = 200_000;

    /// <summary>The least changes of preference after which <paramref name="state"/> is not an equilibrium under <paramref name="concept"/>.</summary>
    /// <param name="graph">Who can move from which state to which.</param>
    /// <param name="payoffs">For each party, one payoff per state; only their order counts.</param>
    /// <param name="state">The state; where it is no equilibrium to begin with, the answer is 0 changes.</param>
    /// <param name="concept">Any concept but <see cref="Concept.Sim"/>.</param>
    /// <param name="mode">How answers are combined.</param>
    /// <param name="breakTies">Whether a tie may be broken; false where ties are stated indifference that nobody doubts.</param>
    /// <param name="budget">The most rankings to look at.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static RobustnessResult Find(MoveGraph graph, IReadOnlyList<int[]> payoffs, int state, Concept concept,
        SanctionMode mode = SanctionMode.Sequence, bool breakTies = true, long budget = DefaultBudget, CancellationToken cancellation = default)
    {
        Stability.Check(graph, payoffs);
        int[][] levels = [.. payoffs.Select(RankingNeighbours.Levels)];
        int[] movers = [.. Enumerable.Range(0, graph.Parties).Where(i => graph.Moves(i, state).Length > 0)];
        int? Leaves(int[] parties, int[][] ranking) => FirstThatLeaves(graph, parties, ranking, state, concept, mode, cancellation);
        if (Leaves(movers, levels) is { } already)
            return new RobustnessResult(0, 0, [], already, false, 1);
        RobustnessSearch[] searches = concept is Concept.Seq or Concept.Sseq
            ? movers.Length == 0 ? [] : [new RobustnessSearch(levels, [.. Enumerable.Range(0, graph.Parties)], breakTies, ranking => Leaves(movers, ranking))]
            : [.. movers.Select(i => new RobustnessSearch(levels, [i], breakTies, ranking => Leaves([i], ranking)))];
        long used = 0;
        for (var changes = 1; searches.Any(search => search.Open); changes++)
            foreach (var search in searches)
            {
                if (search.Widen(budget, ref used) is { } found)
                    return new RobustnessResult(changes, changes - 1, found.Steps, found.Party, false, used);
                if (search.CutShort)
                    return new RobustnessResult(null, changes - 1, [], null, false, used);
            }
        return new RobustnessResult(null, 0, [], null, true, used);
    }

    private static int? FirstThatLeaves(MoveGraph graph, int[] parties, int[][] levels, int state, Concept concept, SanctionMode mode,
        CancellationToken cancellation)
    {
        var view = new MoveView(graph.Parties, (i, s) => graph.Moves(i, s).ToArray(), (i, s) => -levels[i][s]);
        foreach (var party in parties)
            if (Explain.State(view, party, state, concept, mode, int.MaxValue, cancellation).Stable == false)
                return party;
        return null;
    }
}

/// <summary>What unsettles an equilibrium.</summary>
/// <param name="Changes">The least number of changes; null where the budget ran out, or nothing can unsettle it.</param>
/// <param name="MoreThan">Every combination of at most so many changes was looked at and leaves the equilibrium in place.</param>
/// <param name="Steps">The changes, in order; the first found of equally few.</param>
/// <param name="Party">The party that would then move; null where none was found.</param>
/// <param name="Never">True where no allowed change of preference can unsettle it, as where no party has a move.</param>
/// <param name="Evaluations">How many rankings were looked at.</param>
public sealed record RobustnessResult(int? Changes, int MoreThan, IReadOnlyList<PreferenceChange> Steps, int? Party, bool Never, long Evaluations);

/// <summary>One smallest change of a party's ranking.</summary>
/// <param name="Party">The party, from 0.</param>
/// <param name="Kind">What is done.</param>
/// <param name="State">The state that rises in an exchange, or is set apart from a tie.</param>
/// <param name="Other">In an exchange, the state that falls; else null.</param>
public sealed record PreferenceChange(int Party, PreferenceChangeKind Kind, int State, int? Other);

/// <summary>The kinds of smallest change.</summary>
public enum PreferenceChangeKind
{
    /// <summary>Two states of neighbouring tie groups change places.</summary>
    Exchange,

    /// <summary>A tied state is set just above the rest of its group.</summary>
    SetAbove,

    /// <summary>A tied state is set just below the rest of its group.</summary>
    SetBelow,
}
