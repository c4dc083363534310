using Parley.GraphModel.Fast;

namespace Parley.GraphModel;

/// <summary>
/// Nash, GMR, SMR, SEQ and SSEQ stability of every party at every state of a conflict in option form, sanction mode <see cref="SanctionMode.Sequence"/>.
/// </summary>
/// <remarks>
/// Source: definitions of METHODS, section 1 (Howard 1971; Fraser &amp; Hipel 1979, 1984; Fang, Hipel &amp; Kilgour 1993; Rêgo &amp; Vieira 2015);
/// the near-linear algorithm is derived there. For party i, an improvement t of s is sanctioned if the worst value that the opponents can bring
/// about from t is at most payoff_i(s): payoffs for GMR and SEQ, the best that i could do next for SMR and SSEQ; by moves for GMR and SMR, by
/// improvements for SEQ and SSEQ. The worst does not depend on s, so s is stable iff no t that i reaches has both payoff and worst above payoff_i(s).
/// Steps: best response of every party (Nash); closures under moves (GMR, SMR); closures under improvements (SEQ, SSEQ); comparison.
/// Cost: near-linear in the states. Memory: for each party that can move, payoffs and one array of the same size, and one bit a state and concept.
/// Interpretation: a party that cannot switch any option is stable at every feasible state.
/// </remarks>
public static class FastStability
{
    /// <summary>The concepts that this algorithm covers.</summary>
    public static IReadOnlyList<Concept> Concepts { get; } = [Concept.Nash, Concept.Gmr, Concept.Smr, Concept.Seq, Concept.Sseq];

    /// <summary>Solves a conflict in option form.</summary>
    /// <param name="cube">The options, owners and feasible states.</param>
    /// <param name="payoffs">One for each party, made for the same cube.</param>
    /// <param name="concepts">What to compute; null for all of <see cref="Concepts"/>.</param>
    /// <param name="threads">How many threads at most; 0 for all processors. The result does not depend on it.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">A concept is not covered, or the payoffs do not fit the cube.</exception>
    public static OptionStability Solve(OptionCube cube, IReadOnlyList<Payoffs> payoffs, IReadOnlyCollection<Concept>? concepts = null,
        int threads = 0, CancellationToken cancellation = default) =>
        Solve(cube, payoffs, concepts, ImprovementClosure<short>.LargestCompared, threads, cancellation);

    /// <summary>The same with another number of own options up to which a party's states are compared in pairs and not sorted.</summary>
    internal static OptionStability Solve(OptionCube cube, IReadOnlyList<Payoffs> payoffs, IReadOnlyCollection<Concept>? concepts, int largestCompared,
        int threads, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(cube);
        ArgumentNullException.ThrowIfNull(payoffs);
        ArgumentOutOfRangeException.ThrowIfNotEqual(payoffs.Count, cube.Parties, nameof(payoffs));
        foreach (var own in payoffs)
            ArgumentOutOfRangeException.ThrowIfNotEqual(own.States, cube.States, nameof(payoffs));
        var asked = (concepts ?? Concepts).Distinct().ToArray();
        if (asked.Except(Concepts).Any())
            throw new ArgumentException($"Only {string.Join(", ", Concepts)} are covered.", nameof(concepts));
        var workers = Workers.For(cube.States, threads, cancellation);
        return payoffs.Any(own => own.Wide is not null)
            ? new StabilityRun<int>(cube, [.. payoffs.Select(own => own.Widened())], workers, largestCompared).Solve(asked)
            : new StabilityRun<short>(cube, [.. payoffs.Select(own => own.Narrow!)], workers, largestCompared).Solve(asked);
    }
}
