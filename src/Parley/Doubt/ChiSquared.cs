namespace Parley.Doubt;

/// <summary>The upper tail of the χ² distribution with three degrees of freedom.</summary>
/// <remarks>
/// Source: Abramowitz and Stegun 1964, 26.4.4 for odd degrees, 7.1.6 and 7.1.14 for the error function (recalled).
/// Steps: erfc(√(x/2)) + √(2x/π)·e^(−x/2); erfc by its series below 2.5 and by its continued fraction above.
/// </remarks>
internal static class ChiSquared
{
    private const double Far = 2.5;

    public static double Above3(double x) => x <= 0 ? 1 : Math.Clamp(Erfc(Math.Sqrt(x / 2)) + Math.Sqrt(2 * x / Math.PI) * Math.Exp(-x / 2), 0, 1);

    private static double Erfc(double x)
    {
        if (x < Far)
        {
            var (term, sum) = (x, x);
            for (var n = 1; n < 200 && Math.Abs(term) > 1e-18 * sum; n++)
                sum += term *= 2 * x * x / (2 * n + 1);
            return 1 - 2 / Math.Sqrt(Math.PI) * Math.Exp(-x * x) * sum;
        }
        var fraction = 0.0;
        for (var k = 120; k >= 1; k--)
            fraction = k / 2.0 / (x + fraction);
        return Math.Exp(-x * x) / Math.Sqrt(Math.PI) / (x + fraction);
    }
}
