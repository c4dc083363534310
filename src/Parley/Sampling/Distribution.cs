namespace Parley.Sampling;

/// <summary>How an uncertain number is spread, in the number's own unit.</summary>
/// <remarks>Immutable, and safe to use from several threads. The static <c>Check</c> of each kind says why its parameters are not possible; the constructors throw with the same words.</remarks>
public abstract record Distribution
{
    private protected Distribution() { }

    /// <summary>The best guess: the mode where there is one, the median of a distribution stated by quantiles, the middle of a uniform one.</summary>
    public abstract double Best { get; }

    /// <summary>The lower end of the range that is searched for tipping points: what was stated, or the 0.1 per cent quantile of a distribution stated by quantiles.</summary>
    public abstract double Low { get; }

    /// <summary>The upper end of that range: what was stated, or the 99.9 per cent quantile.</summary>
    public abstract double High { get; }

    /// <summary>The only values that it can take, in ascending order; null where it takes any value of a range.</summary>
    public virtual IReadOnlyList<double>? Values => null;

    /// <summary>The value below which a share <paramref name="u"/> lies, for 0 &lt; u &lt; 1; never decreasing in u. What it gives outside is not defined.</summary>
    public abstract double Quantile(double u);

    /// <summary>Throws where a check found a problem.</summary>
    private protected static void Demand(string? problem)
    {
        if (problem is not null) throw new ArgumentException(problem);
    }

    /// <summary>The first problem of three numbers that must be finite and stand in order, or null.</summary>
    private protected static string? CheckOrder(double low, double best, double high)
    {
        if (!double.IsFinite(low) || !double.IsFinite(best) || !double.IsFinite(high)) return "every number must be finite";
        if (low > best || best > high) return "the numbers must stand in order: low, best, high";
        return low < high ? null : "low and high are the same: state one number";
    }
}
