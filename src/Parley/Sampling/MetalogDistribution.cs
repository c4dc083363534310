namespace Parley.Sampling;

/// <summary>A smooth distribution through three stated quantiles (5, 50 and 95 per cent), within limits where there are some.</summary>
/// <remarks>
/// <para>
/// Source: Keelin 2016, the three-term metalog of a symmetric percentile triplet: with y = ln(u/(1 − u)), M(u) = a₁ + a₂y + a₃(u − ½)y; a₁ is the median, a₂ and a₃ follow from
/// the other two quantiles. With two finite limits the same form holds of the log odds of the position between them, with one of the log distance to it (coefficients recalled; the
/// quantiles and the limit of feasibility are checked by tests).
/// </para>
/// <para>It is a distribution only where M rises everywhere, that is where |a₃| is less than 1.6671·a₂: a triple whose middle lies too near one of its ends, on the scale in use, is refused.</para>
/// </remarks>
public sealed record MetalogDistribution : Distribution
{
    /// <summary>The largest |a₃|/a₂ for which the quantile function still rises: 1/max((u − ½) + u(1 − u)ln(u/(1 − u))).</summary>
    internal const double Steepest = 1.6671131192019293;

    private const double Logit95 = 2.9444389791664403; // ln 19
    private readonly double _a1;
    private readonly double _a2;
    private readonly double _a3;

    /// <summary>The distribution with these quantiles.</summary>
    /// <param name="q5">The value with 5 per cent below it.</param>
    /// <param name="q50">The median.</param>
    /// <param name="q95">The value with 95 per cent below it.</param>
    /// <param name="least">The least value that the quantity can have; minus infinity for none.</param>
    /// <param name="most">The largest value that it can have; infinity for none.</param>
    /// <exception cref="ArgumentException">The parameters are not possible: see <see cref="Check"/>.</exception>
    public MetalogDistribution(double q5, double q50, double q95, double least = double.NegativeInfinity, double most = double.PositiveInfinity)
    {
        Demand(Check(q5, q50, q95, least, most));
        (Q5, Best, Q95, Least, Most) = (q5, q50, q95, least, most);
        (_a1, _a2, _a3) = Coefficients(q5, q50, q95, least, most);
    }

    /// <summary>The 5 per cent quantile.</summary>
    public double Q5 { get; }

    /// <summary>The 95 per cent quantile.</summary>
    public double Q95 { get; }

    /// <summary>The least value that the quantity can have.</summary>
    public double Least { get; }

    /// <summary>The largest value that the quantity can have.</summary>
    public double Most { get; }

    /// <inheritdoc/>
    public override double Best { get; }

    /// <inheritdoc/>
    public override double Low => Quantile(0.001);

    /// <inheritdoc/>
    public override double High => Quantile(0.999);

    /// <summary>Why the parameters are not possible, or null.</summary>
    public static string? Check(double q5, double q50, double q95, double least, double most)
    {
        if (!double.IsFinite(q5) || !double.IsFinite(q50) || !double.IsFinite(q95) || double.IsNaN(least) || double.IsNaN(most)) return "every quantile must be finite";
        if (!(q5 < q50 && q50 < q95)) return "the quantiles must stand in order: 5, 50, 95 per cent, no two of them the same";
        if (q5 <= least || q95 >= most) return "the quantiles must lie inside the limits of the quantity";
        var (_, a2, a3) = Coefficients(q5, q50, q95, least, most);
        if (!(Math.Abs(a3) < Steepest * a2))
            return $"no smooth distribution has these quantiles: the median lies too near the {(a3 > 0 ? "5" : "95")} per cent quantile";
        return null;
    }

    /// <inheritdoc/>
    public override double Quantile(double u)
    {
        var y = Logarithm.Of(u / (1 - u));
        var z = _a1 + (_a2 * y) + (_a3 * (u - 0.5) * y);
        return (double.IsFinite(Least), double.IsFinite(Most)) switch
        {
            (false, false) => z,
            (true, false) => Least + Exponential.Of(z),
            (false, true) => Most - Exponential.Of(-z),
            _ => Least + ((Most - Least) * Exponential.Logistic(z)),
        };
    }

    private static (double A1, double A2, double A3) Coefficients(double q5, double q50, double q95, double least, double most)
    {
        var (low, middle, high) = (OnScale(q5, least, most), OnScale(q50, least, most), OnScale(q95, least, most));
        return (middle, (high - low) / (2 * Logit95), (high + low - (2 * middle)) / (0.9 * Logit95));
    }

    private static double OnScale(double value, double least, double most) => (double.IsFinite(least), double.IsFinite(most)) switch
    {
        (false, false) => value,
        (true, false) => Logarithm.Of(value - least),
        (false, true) => -Logarithm.Of(most - value),
        _ => Logarithm.Of((value - least) / (most - value)),
    };
}
