namespace Parley.Sampling;

/// <summary>The normal distribution with mean 0 and standard deviation 1: its cumulative probability and its quantiles.</summary>
internal static class StandardNormal
{
    private const double InverseRootOfTwoPi = 0.3989422804014326779399;

    // Wichura 1988, the coefficients of PPND16: middle, tail, far tail; numerator above denominator, highest power first.
    private static readonly double[] MiddleOver =
        [2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457, 13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.3871328727963666080];

    private static readonly double[] MiddleUnder =
        [5226.4952788528545610, 28729.085735721942674, 39307.895800092710610, 21213.794301586595867, 5394.1960214247511077, 687.18700749205790830, 42.313330701600911252, 1];

    private static readonly double[] TailOver =
        [7.7454501427834140764e-4, 0.0227238449892691845833, 0.241780725177450611770, 1.27045825245236838258, 3.64784832476320460504, 5.76949722146069140550, 4.63033784615654529590, 1.42343711074968357734];

    private static readonly double[] TailUnder =
        [1.05075007164441684324e-9, 5.47593808499534494600e-4, 0.0151986665636164571966, 0.148103976427480074590, 0.689767334985100004550, 1.67638483018380384940, 2.05319162663775882187, 1];

    private static readonly double[] FarOver =
        [2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.00124266094738807843860, 0.0265321895265761230930, 0.296560571828504891230, 1.78482653991729133580, 5.46378491116411436990, 6.65790464350110377720];

    private static readonly double[] FarUnder =
        [2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4, 0.0148753612908506148525, 0.136929880922735805310, 0.599832206555887937690, 1];

    /// <summary>The value below which a share <paramref name="u"/> of the distribution lies; infinite at 0 and 1.</summary>
    /// <remarks>Source: Wichura 1988, algorithm AS 241, routine PPND16; relative error about 10⁻¹⁶.</remarks>
    public static double Quantile(double u)
    {
        if (u <= 0) return double.NegativeInfinity;
        if (u >= 1) return double.PositiveInfinity;
        var q = u - 0.5;
        if (Math.Abs(q) <= 0.425)
        {
            var near = 0.180625 - (q * q);
            return q * Polynomial(MiddleOver, near) / Polynomial(MiddleUnder, near);
        }

        var r = Math.Sqrt(-Logarithm.Of(q < 0 ? u : 1 - u));
        var x = r <= 5
            ? Polynomial(TailOver, r - 1.6) / Polynomial(TailUnder, r - 1.6)
            : Polynomial(FarOver, r - 5) / Polynomial(FarUnder, r - 5);
        return q < 0 ? -x : x;
    }

    /// <summary>The share of the distribution below <paramref name="x"/>, exact also far out on the left.</summary>
    /// <remarks>Between −2 and 2 the series Φ(x) = ½ + φ(x)(x + x³/3 + x⁵/15 + …); outside the continued fraction of the tail (Abramowitz and Stegun 1964, 26.2.11 and 26.2.14).</remarks>
    public static double Cumulative(double x)
    {
        if (x > 2) return 1 - Tail(x);
        if (x < -2) return Tail(-x);
        var (sum, term) = (x, x);
        for (var k = 3; Math.Abs(term) > 1e-18 * Math.Abs(sum); k += 2)
        {
            term *= x * x / k;
            sum += term;
        }

        return 0.5 + (Density(x) * sum);
    }

    /// <summary>The density at <paramref name="x"/>.</summary>
    public static double Density(double x) => InverseRootOfTwoPi * Exponential.Of(-0.5 * x * x);

    /// <summary>The share above a point at or beyond 2.</summary>
    private static double Tail(double x)
    {
        if (x > 38) return 0;
        var fraction = x;
        for (var k = 160; k >= 1; k--) fraction = x + (k / fraction);
        return Density(x) / fraction;
    }

    private static double Polynomial(double[] coefficients, double x)
    {
        var sum = coefficients[0];
        for (var i = 1; i < coefficients.Length; i++) sum = (sum * x) + coefficients[i];
        return sum;
    }
}
