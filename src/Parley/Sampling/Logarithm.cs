namespace Parley.Sampling;

/// <summary>The natural logarithm with the same bits on every machine.</summary>
/// <remarks>
/// Steps: x = 2ⁿ·m with √½ ≤ m &lt; √2; s = (m − 1)/(m + 1); ln m = 2(s + s³/3 + s⁵/5 + … + s²⁵/25), its first term taken apart so that
/// the rounding of s does not count; plus n·ln 2 in two parts. Only plain operations in a fixed order. Relative error about 2·10⁻¹⁶.
/// </remarks>
internal static class Logarithm
{
    private const double Ln2High = 6.93147180369123816490e-01;
    private const double Ln2Low = 1.90821492927058770002e-10;

    /// <summary>ln x: minus infinity at 0, not a number below, infinity at infinity.</summary>
    public static double Of(double x)
    {
        if (!(x > 0)) return x == 0 ? double.NegativeInfinity : double.NaN;
        if (double.IsPositiveInfinity(x)) return x;
        var n = 0;
        if (x < 2.2250738585072014e-308)
        {
            x *= 18014398509481984; // 2^54 lifts a subnormal number into the normal range.
            n = -54;
        }

        var bits = BitConverter.DoubleToInt64Bits(x);
        n += (int)(bits >> 52) - 1023;
        var m = BitConverter.Int64BitsToDouble((bits & 0xFFFFFFFFFFFFF) | 0x3FF0000000000000);
        if (m > 1.4142135623730951)
        {
            m *= 0.5;
            n++;
        }

        var f = m - 1;
        var s = f / (2 + f);
        var z = s * s;
        var series = z * ((2.0 / 3) + (z * ((2.0 / 5) + (z * ((2.0 / 7) + (z * ((2.0 / 9) + (z * ((2.0 / 11) + (z * Tail(z)))))))))));
        // ln(1 + f) = 2s + s·series and 2s = f − f·s.
        return (n * Ln2High) + (f - ((s * (f - series)) - (n * Ln2Low)));
    }

    private static double Tail(double z) =>
        (2.0 / 13) + (z * ((2.0 / 15) + (z * ((2.0 / 17) + (z * ((2.0 / 19) + (z * ((2.0 / 21) + (z * ((2.0 / 23) + (z * (2.0 / 25))))))))))));
}
