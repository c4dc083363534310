using System.Globalization;
using System.Numerics;

namespace Parley.Deals;

/// <summary>A decimal number exactly as it was written: mantissa times ten to the power of the exponent.</summary>
internal readonly record struct ExactDecimal(BigInteger Mantissa, int Exponent)
{
    /// <summary>The shortest decimal that stands for the number.</summary>
    public static ExactDecimal Of(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        var at = text.IndexOf('E', StringComparison.Ordinal);
        var exponent = at < 0 ? 0 : int.Parse(text.AsSpan(at + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var digits = at < 0 ? text : text[..at];
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
            (digits, exponent) = (digits.Remove(point, 1), exponent - (digits.Length - point - 1));
        return new ExactDecimal(BigInteger.Parse(digits, CultureInfo.InvariantCulture), exponent).Short();
    }

    public static ExactDecimal operator *(ExactDecimal a, ExactDecimal b) => new ExactDecimal(a.Mantissa * b.Mantissa, a.Exponent + b.Exponent).Short();

    /// <summary>In units of ten to the power of minus <paramref name="digits"/>, rounded to the nearest, halves to even.</summary>
    public BigInteger In(int digits)
    {
        var shift = Exponent + digits;
        if (shift >= 0)
            return Mantissa * BigInteger.Pow(10, shift);
        var unit = BigInteger.Pow(10, -shift);
        var quotient = BigInteger.DivRem(Mantissa, unit, out var rest);
        var twice = BigInteger.Abs(rest) * 2;
        return twice > unit || twice == unit && !quotient.IsEven ? quotient + Mantissa.Sign : quotient;
    }

    private ExactDecimal Short()
    {
        if (Mantissa.IsZero)
            return new ExactDecimal(0, 0);
        var (mantissa, exponent) = (Mantissa, Exponent);
        while (BigInteger.DivRem(mantissa, 10, out var rest) is var tenth && rest.IsZero)
            (mantissa, exponent) = (tenth, exponent + 1);
        return new ExactDecimal(mantissa, exponent);
    }
}

/// <summary>Chooses the unit in which all values of a space are whole numbers.</summary>
internal static class Units
{
    /// <summary>No sum of values is larger than this, so that sums over sixteen parties still fit 64 bits.</summary>
    public static readonly BigInteger Most = BigInteger.One << 57;

    /// <summary>
    /// The number of decimal digits: as many as the numbers have, where the sums fit; else as many as fit, and the numbers are rounded to them.
    /// </summary>
    /// <param name="numbers">Everything that will be expressed in the unit.</param>
    /// <param name="largest">A bound on the absolute value of any sum.</param>
    public static (int Digits, bool Exact) Choose(IEnumerable<ExactDecimal> numbers, ExactDecimal largest)
    {
        var needed = numbers.Where(number => !number.Mantissa.IsZero).Select(number => -number.Exponent).Append(0).Max();
        if (largest.Mantissa.IsZero || Fits(needed))
            return (needed, true);
        var digits = needed;
        var length = BigInteger.Abs(largest.Mantissa).ToString(CultureInfo.InvariantCulture).Length + largest.Exponent;
        digits = Math.Min(digits, 18 - length);
        while (!Fits(digits))
            digits--;
        return (digits, false);

        bool Fits(int tried) => BigInteger.Abs(largest.In(tried)) <= Most;
    }
}
