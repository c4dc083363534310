using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.GraphModel.Fast;

/// <summary>
/// Replaces each value of a tile by the best (or worst) over all states reached by switching options, one option after the other.
/// Steps: for each option, both states of a pair take the extreme of the two; of a one-way option only the state that may move does.
/// Cost: states × options / lanes vector operations.
/// </summary>
internal static class Butterfly<T, TExtreme>
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    where TExtreme : struct, IExtreme
{
    public static void Apply(Span<T> tile, TileBit[] options)
    {
        var vectors = MemoryMarshal.Cast<T, Vector256<T>>(tile);
        foreach (var option in options)
            if (option.Position < Lanes<T>.Bits)
                Within(vectors, option);
            else
                Across(vectors, option);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Across(Span<Vector256<T>> vectors, TileBit option)
    {
        var stride = 1 << (option.Position - Lanes<T>.Bits);
        for (var start = 0; start < vectors.Length; start += 2 * stride)
        {
            var off = vectors.Slice(start, stride);
            var on = vectors.Slice(start + stride, stride);
            if (option.On && option.Off)
                for (var x = 0; x < off.Length && x < on.Length; x++)
                    off[x] = on[x] = TExtreme.Of(off[x], on[x]);
            else if (option.On)
                for (var x = 0; x < off.Length && x < on.Length; x++)
                    off[x] = TExtreme.Of(off[x], on[x]);
            else if (option.Off)
                for (var x = 0; x < off.Length && x < on.Length; x++)
                    on[x] = TExtreme.Of(off[x], on[x]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Within(Span<Vector256<T>> vectors, TileBit option)
    {
        var distance = 1 << option.Position;
        var order = Lanes<T>.Order(distance);
        var swap = Lanes<T>.Swaps(distance);
        var bit = (uint)distance;
        var legal = Lanes<T>.Legal(distance, option.Off ? 0 : bit, option.On ? 0 : bit);
        for (var x = 0; x < vectors.Length; x++)
            vectors[x] = Vector256.ConditionalSelect(legal, TExtreme.Of(vectors[x], Lanes<T>.Exchange(vectors[x], order, swap)), vectors[x]);
    }
}
