using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.GraphModel.Fast;

/// <summary>
/// The best over a party's own moves, and the worst over all sequences of the opponents' moves.
/// Steps of the second: where every state is feasible, one pass over all opponents' options; else one pass for each opponent, infeasible states
/// set back to the highest value after each, repeated until nothing changes. Cost: states × options / lanes, times the rounds (few).
/// </summary>
/// <remarks>Source: derived from METHODS, section 1: moves in option form are transitive, so a party's moves reach a product of options less the infeasible states.</remarks>
internal sealed class MoveClosure<T>(OptionCube cube, Workers workers)
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    /// <summary>target(s) = the best of <paramref name="source"/> over s and what <paramref name="options"/> reach from it. The arrays may be the same.</summary>
    public void Best(T[] source, T[] target, uint options) => Spread<Best>(source, target, Tiling.Groups(cube, options));

    /// <summary>Replaces each value by the worst over all legal sequences of moves of <paramref name="opponents"/>, each given by its options.</summary>
    /// <param name="values">The values; <c>MaxValue</c> at infeasible states and nowhere else.</param>
    /// <param name="spare">Overwritten.</param>
    public void Worst(T[] values, T[] spare, IReadOnlyList<uint> opponents)
    {
        if (cube.Feasible is null)
        {
            Spread<Worst>(values, values, Tiling.Groups(cube, opponents.Aggregate(0u, (all, own) => all | own)));
            return;
        }
        var groups = opponents.Select(own => Tiling.Groups(cube, own)).ToArray();
        var (unchanged, next) = (0, 0);
        while (unchanged < groups.Length)
        {
            unchanged = Restricted(values, spare, groups[next]) ? 1 : unchanged + 1;
            next = (next + 1) % groups.Length;
        }
    }

    private void Spread<TExtreme>(T[] source, T[] target, Tiling[] groups)
        where TExtreme : struct, IExtreme
    {
        if (groups.Length == 0 && source != target)
            source.CopyTo(target, 0);
        foreach (var tiling in groups)
        {
            var from = source;
            workers.Run(tiling.Tiles, (start, end) =>
            {
                var tile = GC.AllocateUninitializedArray<T>(tiling.Length);
                for (var t = start; t < end; t++)
                {
                    var first = tiling.First(t);
                    tiling.Load(from, first, tile);
                    Butterfly<T, TExtreme>.Apply(tile, tiling.Options);
                    tiling.Store(tile, target, first);
                }
            });
            source = target;
        }
    }

    /// <summary>One opponent's moves; infeasible states keep the highest value. Returns whether anything changed.</summary>
    private bool Restricted(T[] values, T[] spare, Tiling[] groups)
    {
        if (groups.Length > 1)
            Spread<Worst>(values, spare, groups);
        var tiling = groups[0];
        var changed = false;
        workers.Run(tiling.Tiles, (start, end) =>
        {
            var tile = GC.AllocateUninitializedArray<T>(tiling.Length);
            var difference = Vector256<T>.Zero;
            for (var t = start; t < end; t++)
            {
                var first = tiling.First(t);
                tiling.Load(groups.Length > 1 ? spare : values, first, tile);
                if (groups.Length == 1)
                    Butterfly<T, Worst>.Apply(tile, tiling.Options);
                for (var row = 0; row < tiling.Rows.Length; row++)
                    difference |= Merge(tile.AsSpan(row << tiling.Low, 1 << tiling.Low), values.AsSpan(first + tiling.Rows[row], 1 << tiling.Low));
            }
            if (difference != Vector256<T>.Zero)
                Volatile.Write(ref changed, true);
        });
        return changed;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Vector256<T> Merge(ReadOnlySpan<T> fresh, Span<T> values)
    {
        var from = MemoryMarshal.Cast<T, Vector256<T>>(fresh);
        var to = MemoryMarshal.Cast<T, Vector256<T>>(values);
        var difference = Vector256<T>.Zero;
        for (var x = 0; x < from.Length && x < to.Length; x++)
        {
            var value = Vector256.ConditionalSelect(Vector256.Equals(to[x], Lanes<T>.Highest), to[x], from[x]);
            difference |= value ^ to[x];
            to[x] = value;
        }
        return difference;
    }
}
