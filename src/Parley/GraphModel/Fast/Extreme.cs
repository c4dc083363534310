using System.Numerics;
using System.Runtime.Intrinsics;

namespace Parley.GraphModel.Fast;

/// <summary>The better or the worse of two payoffs, lane by lane.</summary>
internal interface IExtreme
{
    static abstract Vector256<T> Of<T>(Vector256<T> left, Vector256<T> right)
        where T : unmanaged, IBinaryInteger<T>;
}

/// <summary>The better.</summary>
internal readonly struct Best : IExtreme
{
    public static Vector256<T> Of<T>(Vector256<T> left, Vector256<T> right)
        where T : unmanaged, IBinaryInteger<T> => Vector256.Max(left, right);
}

/// <summary>The worse.</summary>
internal readonly struct Worst : IExtreme
{
    public static Vector256<T> Of<T>(Vector256<T> left, Vector256<T> right)
        where T : unmanaged, IBinaryInteger<T> => Vector256.Min(left, right);
}
