using System.Numerics;

namespace Parley.Deals;

/// <summary>An exact fraction in lowest terms; the denominator is above 0.</summary>
public readonly record struct Rational : IComparable<Rational>
{
    private readonly BigInteger _denominator;

    /// <summary>A fraction.</summary>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
            throw new DivideByZeroException();
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        (Numerator, _denominator) = (numerator / common, denominator / common);
    }

    /// <summary>The part above.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The part below.</summary>
    public BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    /// <summary>The nearest double, or one next to it.</summary>
    public double ToDouble()
    {
        var whole = BigInteger.DivRem(Numerator, Denominator, out var rest);
        return (double)whole + (double)rest / (double)Denominator;
    }

    /// <inheritdoc/>
    public int CompareTo(Rational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>As "1/6", or "1" where it is whole.</summary>
    public override string ToString() => Denominator.IsOne
        ? Numerator.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    /// <summary>The exact value of a decimal number as it is written.</summary>
    internal static Rational Of(ExactDecimal number) => number.Exponent >= 0
        ? new Rational(number.Mantissa * BigInteger.Pow(10, number.Exponent), 1)
        : new Rational(number.Mantissa, BigInteger.Pow(10, -number.Exponent));

    /// <summary>The sum.</summary>
    public static Rational operator +(Rational a, Rational b) => new(a.Numerator * b.Denominator + b.Numerator * a.Denominator, a.Denominator * b.Denominator);

    /// <summary>The difference.</summary>
    public static Rational operator -(Rational a, Rational b) => new(a.Numerator * b.Denominator - b.Numerator * a.Denominator, a.Denominator * b.Denominator);

    /// <summary>The product.</summary>
    public static Rational operator *(Rational a, Rational b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <summary>The quotient.</summary>
    public static Rational operator /(Rational a, Rational b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    /// <summary>Whether the first is smaller.</summary>
    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    /// <summary>Whether the first is larger.</summary>
    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    /// <summary>Whether the first is not larger.</summary>
    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;

    /// <summary>Whether the first is not smaller.</summary>
    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;
}
