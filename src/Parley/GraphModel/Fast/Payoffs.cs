using Parley.GraphModel.Fast;

namespace Parley.GraphModel;

/// <summary>
/// One party's ordinal preference over all states of an option form: higher is better, equal is a tie, and only the order means anything.
/// Kept in 16 bits where there are at most 65,534 classes, else in 32. Immutable and safe to share.
/// Made by <see cref="FromStatements"/> (option prioritisation) or <see cref="FromValues"/> (rankings, weights).
/// </summary>
public sealed class Payoffs
{
    /// <summary>The smallest number of array entries: kernels work on whole words of 64 states; what lies beyond the states counts as infeasible.</summary>
    internal const int SmallestLength = 64;

    internal Payoffs(int states, short[] ranks) => (States, Narrow) = (states, ranks);

    internal Payoffs(int states, int[] ranks) => (States, Wide) = (states, ranks);

    /// <summary>The number of states, feasible or not.</summary>
    public int States { get; }

    /// <summary>The ordinal payoff of <paramref name="state"/>; <see cref="int.MinValue"/> where it is infeasible.</summary>
    public int this[int state]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)state, (uint)States, nameof(state));
            return Wide is not null ? Wide[state] : Narrow![state] is var rank && rank == short.MinValue ? int.MinValue : rank;
        }
    }

    /// <summary>16-bit payoffs strictly between the smallest and the largest short; the smallest where a state is infeasible.</summary>
    internal short[]? Narrow { get; }

    /// <summary>The same in 32 bits. Exactly one of the two is there.</summary>
    internal int[]? Wide { get; }

    /// <summary>Option prioritisation: see <see cref="PrioritisedPayoffs"/>.</summary>
    /// <param name="cube">The options, owners and feasible states.</param>
    /// <param name="truths">For each statement, most important first, the states in which it is true. None: the party is indifferent.</param>
    /// <param name="threads">How many threads at most; 0 for all processors.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static Payoffs FromStatements(OptionCube cube, IReadOnlyList<StateSet> truths, int threads = 0, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(cube);
        ArgumentNullException.ThrowIfNull(truths);
        foreach (var truth in truths)
            ArgumentOutOfRangeException.ThrowIfNotEqual(truth.Length, cube.States, nameof(truths));
        return PrioritisedPayoffs.Of(cube, truths, Workers.For(cube.States, threads, cancellation));
    }

    /// <summary>Payoffs given for every state, higher is better. Entries of infeasible states are ignored.</summary>
    /// <param name="cube">The options, owners and feasible states.</param>
    /// <param name="values">One value a state, any integers.</param>
    public static Payoffs FromValues(OptionCube cube, ReadOnlySpan<int> values)
    {
        ArgumentNullException.ThrowIfNull(cube);
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Length, cube.States, nameof(values));
        return RankedPayoffs.Of(cube, values);
    }

    /// <summary>The payoffs in 32 bits.</summary>
    internal int[] Widened() => Wide ?? Array.ConvertAll(Narrow!, rank => rank == short.MinValue ? int.MinValue : rank);
}
