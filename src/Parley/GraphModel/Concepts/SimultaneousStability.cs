namespace Parley.GraphModel;

/// <summary>
/// Simultaneous stability (SIM): a state that is sequentially unstable for several parties at once still holds for a party where each of its
/// unsanctioned improvements could go wrong because the others move at the same time.
/// </summary>
/// <remarks>
/// Source: Fraser &amp; Hipel (1984), Conflict Analysis; option form only, because option changes made at the same time must combine.
/// Steps: find the SEQ-stable states of every party. A state that is SEQ-stable for i is SIM-stable for i. At a state that is sequentially unstable
/// for two or more parties, each sequentially unsanctioned improvement s1 of i is combined with every choice of the others (each takes nothing or
/// one of its improvements from s); s1 is simultaneously sanctioned where some feasible combination q has s ≽ q.
/// Cost: at each such state and improvement, the product over the others of their number of improvements plus one; this is counted first, and
/// refused beyond a limit.
/// Interpretation: "stable under SEQ or SIM, party by party" is wrong: with only one unstable party nobody else moves, so nothing is simultaneous.
/// Where states were merged, an improvement may not be a change of the party's own options alone; then nothing can be combined and the method refuses.
/// </remarks>
public static class SimultaneousStability
{
    /// <summary>The default limit of combinations.</summary>
    public const double DefaultMostCombinations = 50_000_000;

    /// <summary>The SIM-stable states of every party, or the reason why they were not computed.</summary>
    /// <param name="states">The codes of the graph's states and who controls which options.</param>
    /// <param name="graph">The unilateral moves over these states.</param>
    /// <param name="payoffs">For each party, one payoff per state; larger is better, equal is indifferent.</param>
    /// <param name="mode">How answers are combined in the SEQ part.</param>
    /// <param name="mostCombinations">The most combinations to look at.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static SimultaneousResult Find(OptionStates states, MoveGraph graph, IReadOnlyList<int[]> payoffs,
        SanctionMode mode = SanctionMode.Sequence, double mostCombinations = DefaultMostCombinations, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(states);
        Stability.Check(graph, payoffs);
        var parties = Enumerable.Range(0, graph.Parties).ToArray();
        var worst = parties.Select(i => WorstAnswer.Find(graph, payoffs[i], Stability.Opponents(parties.Length, i), payoffs, mode, cancellation)).ToArray();
        var stable = parties.Select(i => Stability.WithoutUnsanctioned(graph, payoffs[i], i, worst[i])).ToArray();
        var contested = Enumerable.Range(0, graph.States).Where(s => stable.Count(set => !set[s]) >= 2).ToArray();
        var options = contested.Select(s => new OptionImprovements(states, graph, payoffs, s)).ToArray();
        if (options.Any(at => !at.Combine))
            return new SimultaneousResult(null, SimultaneousRefusal.ImprovementsDoNotCombine, 0, mostCombinations);
        IEnumerable<int> Unsanctioned(OptionImprovements at, int i) => at.Targets[i].Where(t => worst[i][t] > payoffs[i][at.State]);
        var combinations = options.Sum(at => parties.Sum(i => Unsanctioned(at, i).Count() * at.Combinations(i)));
        if (combinations > mostCombinations)
            return new SimultaneousResult(null, SimultaneousRefusal.TooManyCombinations, combinations, mostCombinations);
        // The SEQ-stable sets are still needed as they are; additions are collected apart.
        var simultaneous = parties.Select(i => stable[i].And(stable[i])).ToArray();
        foreach (var at in options)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var i in parties)
                simultaneous[i][at.State] |= Unsanctioned(at, i).All(t => at.Sanction(i, t, payoffs[i]) is not null);
        }
        return new SimultaneousResult(simultaneous, null, combinations, mostCombinations);
    }

    /// <summary>
    /// The combination of improvements by which the move of <paramref name="party"/> from <paramref name="state"/> to <paramref name="target"/>
    /// goes wrong when the others move at the same time: one step from <paramref name="state"/> for each party that moves, and where they lead together.
    /// Null where there is none, or improvements do not combine. Whether it applies is for the caller to ask: see the class.
    /// </summary>
    public static SimultaneousSanction? Sanction(OptionStates states, MoveGraph graph, IReadOnlyList<int[]> payoffs, int party, int state, int target)
    {
        ArgumentNullException.ThrowIfNull(states);
        Stability.Check(graph, payoffs);
        var at = new OptionImprovements(states, graph, payoffs, state);
        return at.Combine ? at.Sanction(party, target, payoffs[party]) : null;
    }
}

/// <summary>Why simultaneous stability was not computed.</summary>
public enum SimultaneousRefusal
{
    /// <summary>There are more combinations than the limit allows.</summary>
    TooManyCombinations,

    /// <summary>An improvement changes more than the mover's own options, as happens where states were merged.</summary>
    ImprovementsDoNotCombine,
}

/// <summary>The SIM-stable states of each party, or why there are none.</summary>
/// <param name="Stable">One set per party; null where refused.</param>
/// <param name="Refusal">The reason; null where computed.</param>
/// <param name="Combinations">How many combinations the model calls for (0 where improvements do not combine).</param>
/// <param name="MostCombinations">The limit that was set.</param>
public sealed record SimultaneousResult(IReadOnlyList<StateSet>? Stable, SimultaneousRefusal? Refusal, double Combinations, double MostCombinations)
{
    /// <summary>The states that are SIM-stable for every party; null where refused.</summary>
    public StateSet? Equilibria => Stable?.Aggregate((all, next) => all.And(next));
}

/// <summary>Improvements made at the same time: one step for each party that moves, all from the same state, and the state they lead to together.</summary>
public sealed record SimultaneousSanction(IReadOnlyList<MoveStep> Steps, int End);
