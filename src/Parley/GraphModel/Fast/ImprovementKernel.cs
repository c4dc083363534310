using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.GraphModel.Fast;

/// <summary>The innermost loops of <see cref="ComparedMover{T}"/>: each own state against every packed one.</summary>
internal static class ImprovementKernel<T>
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    /// <summary>Vectors packed for each own state: the mover's payoff, then up to four values.</summary>
    public const int Stride = 5;

    /// <summary>Lowers the values of four parties.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Four(Span<Vector256<T>> own, Span<Vector256<T>> a, Span<Vector256<T>> b, Span<Vector256<T>> c, Span<Vector256<T>> d,
        int column, int[] rows, Vector256<T>[] packed, uint onOnly, uint offOnly)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            var x = column + rows[row];
            var here = Standing(own[x]);
            var (va, vb, vc, vd) = (a[x], b[x], c[x], d[x]);
            ref var from = ref MemoryMarshal.GetArrayDataReference(packed);
            for (var target = 0; target < rows.Length; target++, from = ref Unsafe.Add(ref from, Stride))
            {
                if ((((uint)row & ~(uint)target & onOnly) | ((uint)target & ~(uint)row & offOnly)) != 0)
                    continue;
                var better = Vector256.GreaterThan(from, here);
                va = Vector256.ConditionalSelect(better, Vector256.Min(va, Unsafe.Add(ref from, 1)), va);
                vb = Vector256.ConditionalSelect(better, Vector256.Min(vb, Unsafe.Add(ref from, 2)), vb);
                vc = Vector256.ConditionalSelect(better, Vector256.Min(vc, Unsafe.Add(ref from, 3)), vc);
                vd = Vector256.ConditionalSelect(better, Vector256.Min(vd, Unsafe.Add(ref from, 4)), vd);
            }
            (a[x], b[x], c[x], d[x]) = (va, vb, vc, vd);
        }
    }

    /// <summary>Lowers the values of one party.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void One(Span<Vector256<T>> own, Span<Vector256<T>> a, int column, int[] rows, Vector256<T>[] packed, uint onOnly, uint offOnly)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            var x = column + rows[row];
            var here = Standing(own[x]);
            var va = a[x];
            ref var from = ref MemoryMarshal.GetArrayDataReference(packed);
            for (var target = 0; target < rows.Length; target++, from = ref Unsafe.Add(ref from, Stride))
            {
                if ((((uint)row & ~(uint)target & onOnly) | ((uint)target & ~(uint)row & offOnly)) != 0)
                    continue;
                va = Vector256.ConditionalSelect(Vector256.GreaterThan(from, here), Vector256.Min(va, Unsafe.Add(ref from, 1)), va);
            }
            a[x] = va;
        }
    }

    /// <summary>The payoff to be exceeded: nobody moves from an infeasible state.</summary>
    private static Vector256<T> Standing(Vector256<T> payoff) =>
        Vector256.ConditionalSelect(Vector256.Equals(payoff, Lanes<T>.Lowest), Lanes<T>.Highest, payoff);
}
