namespace Parley.Sampling;

/// <summary>M(x) = ∫₀ˣ tᵃ⁻¹(1 − t)ᵇ⁻¹ dt for 0 ≤ x ≤ ½ and its inverse.</summary>
/// <remarks>
/// Steps: M(x) = xᵃ(1 − x)ᵇ Σ cₙxⁿ with c₀ = 1/a and cₙ₊₁ = cₙ(a + b + n)/(a + 1 + n): all terms positive, so that nothing cancels. The inverse starts from a table of 32 cells
/// (in the first one from the leading term) and goes on by Halley's method, kept within its cell; each step triples the digits.
/// </remarks>
internal sealed class BetaHalf
{
    private const int Cells = 32;
    private const int MostTerms = 160;
    private readonly double _a;
    private readonly double _b;

    // The coefficients of the even and the odd powers, highest first: two chains that a processor works off side by side.
    private readonly double[] _even;
    private readonly double[] _odd;
    private readonly double[] _table = new double[Cells + 1];

    public BetaHalf(double a, double b)
    {
        (_a, _b) = (a, b);
        var terms = new List<double>();
        var (term, power) = (1 / a, 1.0);
        for (var n = 0; n < MostTerms && (n < b || term * power > 1e-19 || n % 2 == 1); n++)
        {
            terms.Add(term);
            term *= (a + b + n) / (a + 1 + n);
            power *= 0.5;
        }

        terms.Reverse();
        _odd = [.. terms.Where((_, i) => i % 2 == 0)];
        _even = [.. terms.Where((_, i) => i % 2 == 1)];
        for (var k = 1; k <= Cells; k++) _table[k] = Mass(0.5 * k / Cells);
    }

    /// <summary>M(½).</summary>
    public double Half => _table[Cells];

    public double Mass(double x) => x <= 0 ? 0 : Power(x) * Series(x);

    /// <summary>The x with M(x) = <paramref name="mass"/>; 0 for nothing and ½ for M(½) or more.</summary>
    public double Inverse(double mass)
    {
        if (mass <= 0) return 0;
        if (mass >= Half) return 0.5;
        var cell = Array.BinarySearch(_table, mass);
        if (cell < 0) cell = ~cell - 1;
        var (low, high) = (0.5 * cell / Cells, 0.5 * (cell + 1) / Cells);
        var x = cell == 0
            ? Math.Min(high, Exponential.Of(Logarithm.Of(mass * _a) / _a))
            : low + ((high - low) * (mass - _table[cell]) / (_table[cell + 1] - _table[cell]));
        for (var step = 0; step < 60; step++)
        {
            var next = Step(x, mass, ref low, ref high);
            var change = Math.Abs(next - x);
            x = next;
            if (change <= 1e-6 * x) break;
        }

        return x;
    }

    private double Step(double x, double mass, ref double low, ref double high)
    {
        var power = Power(x);
        var error = (power * Series(x)) - mass;
        if (error > 0) high = x;
        else low = x;
        var newton = error * x * (1 - x) / power;
        var bend = ((_a - 1) / x) - ((_b - 1) / (1 - x));
        var next = x - (newton / (1 - (0.5 * newton * bend)));
        return next >= low && next <= high ? next : 0.5 * (low + high);
    }

    private double Power(double x) => Exponential.Of((_a * Logarithm.Of(x)) + (_b * Logarithm.Of(1 - x)));

    private double Series(double x)
    {
        var square = x * x;
        var (even, odd) = (_even[0], _odd[0]);
        for (var i = 1; i < _even.Length; i++)
        {
            even = (even * square) + _even[i];
            odd = (odd * square) + _odd[i];
        }

        return even + (x * odd);
    }
}
