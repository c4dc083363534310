using System.Numerics;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Parley.GraphModel.Fast;

/// <summary>Vectors of payoffs: 16 of 16 bits or 8 of 32 bits. The lowest bits of a state number choose the lane.</summary>
internal static class Lanes<T>
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    /// <summary>How many of a state's lowest bits choose the lane.</summary>
    public static int Bits => BitOperations.Log2((uint)Vector256<T>.Count);

    /// <summary>Infeasible in passes that look for a maximum, and in payoffs.</summary>
    public static Vector256<T> Lowest => Vector256.Create(T.MinValue);

    /// <summary>Infeasible in passes that look for a minimum.</summary>
    public static Vector256<T> Highest => Vector256.Create(T.MaxValue);

    /// <summary>The byte order that <see cref="Exchange"/> needs to bring lane x to lane x xor <paramref name="distance"/>.</summary>
    public static Vector128<byte> Order(int distance)
    {
        var bytes = distance * Vector256<byte>.Count / Vector256<T>.Count & 15;
        var order = Vector128<byte>.Zero;
        for (var x = 0; x < 16; x++)
            order = order.WithElement(x, (byte)(x ^ bytes));
        return order;
    }

    /// <summary>Whether lanes at <paramref name="distance"/> lie in different halves.</summary>
    public static bool Swaps(int distance) => distance >= Vector128<T>.Count;

    /// <summary>Lane x of the result is lane x xor distance of <paramref name="vector"/>.</summary>
    public static Vector256<T> Exchange(Vector256<T> vector, Vector128<byte> order, bool swap)
    {
        var bytes = vector.AsByte();
        if (swap)
            bytes = Vector256.Create(bytes.GetUpper(), bytes.GetLower());
        if (Avx2.IsSupported)
            return Avx2.Shuffle(bytes, Vector256.Create(order, order)).As<byte, T>();
        return Vector256.Create(Vector128.ShuffleNative(bytes.GetLower(), order), Vector128.ShuffleNative(bytes.GetUpper(), order)).As<byte, T>();
    }

    /// <summary>All ones in the lanes from which a move by <paramref name="distance"/> is legal, given one-way lane bits.</summary>
    public static Vector256<T> Legal(int distance, uint onOnly, uint offOnly)
    {
        var legal = Vector256<T>.Zero;
        for (var x = 0; x < Vector256<T>.Count; x++)
        {
            var target = x ^ distance;
            if (((uint)(x & ~target) & onOnly) == 0 && ((uint)(target & ~x) & offOnly) == 0)
                legal = legal.WithElement(x, ~T.Zero);
        }
        return legal;
    }
}
