using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.GraphModel.Fast;

/// <summary>Passes that treat every state by itself. Cost: one pass.</summary>
internal static class Elementwise<T>
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    private const int Block = 1 << 12;

    /// <summary>Sets infeasible states to the highest value.</summary>
    public static void RaiseInfeasible(T[] values, T[] payoffs, Workers workers) => InBlocks(values.Length, workers, (start, length) =>
    {
        var value = MemoryMarshal.Cast<T, Vector256<T>>(values.AsSpan(start, length));
        var payoff = MemoryMarshal.Cast<T, Vector256<T>>(payoffs.AsSpan(start, length));
        for (var x = 0; x < value.Length && x < payoff.Length; x++)
            value[x] = Vector256.ConditionalSelect(Vector256.Equals(payoff[x], Lanes<T>.Lowest), Lanes<T>.Highest, value[x]);
    });

    /// <summary>Replaces each value by the smaller of itself and the payoff.</summary>
    public static void CapByPayoff(T[] values, T[] payoffs, Workers workers) => InBlocks(values.Length, workers, (start, length) =>
    {
        var value = MemoryMarshal.Cast<T, Vector256<T>>(values.AsSpan(start, length));
        var payoff = MemoryMarshal.Cast<T, Vector256<T>>(payoffs.AsSpan(start, length));
        for (var x = 0; x < value.Length && x < payoff.Length; x++)
            value[x] = Vector256.Min(value[x], payoff[x]);
    });

    /// <summary>The feasible states whose payoff is at least <paramref name="temptation"/>.</summary>
    public static StateSet NotTempted(int states, T[] temptation, T[] payoffs, Workers workers)
    {
        var set = new StateSet(states);
        InBlocks(payoffs.Length, workers, (start, length) =>
        {
            var best = MemoryMarshal.Cast<T, Vector256<T>>(temptation.AsSpan(start, length));
            var payoff = MemoryMarshal.Cast<T, Vector256<T>>(payoffs.AsSpan(start, length));
            for (var x = 0; x < best.Length && x < payoff.Length; x++)
            {
                var moves = Vector256.GreaterThan(best[x], payoff[x]) | Vector256.Equals(payoff[x], Lanes<T>.Lowest);
                var state = start + x * Vector256<T>.Count;
                set.Words[state >> 6] |= (ulong)(~moves).ExtractMostSignificantBits() << (state & 63);
            }
        });
        return set;
    }

    private static void InBlocks(int states, Workers workers, Action<int, int> pass) =>
        workers.Run((states + Block - 1) / Block, (from, to) => pass(from * Block, Math.Min(to * Block, states) - from * Block));
}
