using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Parley.Sampling;

/// <summary>The exponential function with the same bits on every machine.</summary>
/// <remarks>
/// Steps: x = n·ln 2 + r with |r| ≤ ln 2 / 2 (ln 2 in two parts); Taylor polynomial of degree 13 in r; scale by 2^n.
/// Only plain additions and multiplications in a fixed order, so that lanes, widths and machines agree.
/// Relative error at most 4·10⁻¹⁶ for −708 ≤ x ≤ 709; below −708 the result is 0, above 709 infinity.
/// </remarks>
internal static class Exponential
{
    private const double Shift = 6755399441055744.0; // 1.5 · 2^52: adding it rounds to a whole number
    private const double Log2E = 1.4426950408889634;
    private const double Ln2High = 6.93147180369123816490e-01;
    private const double Ln2Low = 1.90821492927058770002e-10;

    public static double Of(double x) => Of(Vector256.Create(x)).ToScalar();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Of(Vector256<double> x)
    {
        var shift = Vector256.Create(Shift);
        var shifted = x * Vector256.Create(Log2E) + shift;
        var n = shifted - shift;
        var r = x - n * Vector256.Create(Ln2High) - n * Vector256.Create(Ln2Low);
        var r2 = r * r;
        var r4 = r2 * r2;
        var a = (C(1.0 / 2) + r * C(1.0 / 6)) + r2 * (C(1.0 / 24) + r * C(1.0 / 120));
        var b = (C(1.0 / 720) + r * C(1.0 / 5040)) + r2 * (C(1.0 / 40320) + r * C(1.0 / 362880));
        var c = (C(1.0 / 3628800) + r * C(1.0 / 39916800)) + r2 * (C(1.0 / 479001600) + r * C(1.0 / 6227020800));
        var polynomial = C(1) + (r + r2 * (a + r4 * (b + r4 * c)));
        var scale = ((shifted.AsInt64() + Vector256.Create(1023L)) << 52).AsDouble();
        var result = polynomial * scale;
        result = Vector256.ConditionalSelect(Vector256.LessThan(x, C(-708)), Vector256<double>.Zero, result);
        return Vector256.ConditionalSelect(Vector256.GreaterThan(x, C(709)), C(double.PositiveInfinity), result);
    }

    /// <summary>1 / (1 + e^{−x}) for any x.</summary>
    public static double Logistic(double x) => Logistic(Vector256.Create(x)).ToScalar();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Logistic(Vector256<double> x)
    {
        var e = Of(Vector256<double>.Zero - Vector256.Abs(x));
        var smaller = e / (C(1) + e);
        return Vector256.ConditionalSelect(Vector256.LessThan(x, Vector256<double>.Zero), smaller, C(1) - smaller);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> C(double value) => Vector256.Create(value);
}
