using System.Numerics;

namespace Parley.Deals;

/// <summary>
/// All permitted packages at one table, and what they are worth to the parties whose consent is needed: a sum over factors.
/// A package is one combination of each factor. Values are whole numbers of a common unit, so that sums and ties are exact.
/// Immutable and safe to share.
/// </summary>
/// <param name="Parties">The parties, in the model's order.</param>
/// <param name="Issues">The issues, in the model's order.</param>
/// <param name="Factors">Every issue is in exactly one.</param>
/// <param name="Digits">The unit of values is ten to the power of minus this; it may be below 0.</param>
/// <param name="IsExact">Whether the stated numbers fit the unit; else each was rounded to it once.</param>
/// <param name="Reservation">What each party has without an agreement; null where the model does not say.</param>
/// <param name="Origin">The value that counts 0 where values are rescaled; else 0.</param>
/// <param name="Span">The value above the origin that counts 1; above 0.</param>
/// <param name="Power">The exponents of the weighted Nash solution.</param>
public sealed record PackageSpace(
    IReadOnlyList<string> Parties, IReadOnlyList<Issue> Issues, IReadOnlyList<PackageFactor> Factors, int Digits, bool IsExact,
    IReadOnlyList<long?> Reservation, IReadOnlyList<long> Origin, IReadOnlyList<BigInteger> Span, IReadOnlyList<double> Power)
{
    /// <summary>Whether some issues are tied together in too many ways to be listed, so that only their undominated combinations are in <see cref="Factors"/>.</summary>
    public bool IsReduced => Factors.Any(factor => factor.Least is not null);

    /// <summary>How many packages are permitted; where <see cref="IsReduced"/>, how many are listed.</summary>
    public BigInteger Packages => Factors.Aggregate(BigInteger.One, (product, factor) => product * factor.Count);

    /// <summary>How many combinations of levels there are, permitted or not.</summary>
    public BigInteger Combinations => Issues.Aggregate(BigInteger.One, (product, issue) => product * issue.Levels.Count);

    /// <summary>Whether every party's value without an agreement is known.</summary>
    public bool HasReservations => Reservation.All(value => value is not null);

    /// <summary>A value in the party's own scale.</summary>
    public double Value(int party, long units) => Difference(party, units - Origin[party]);

    /// <summary>A difference of values in the party's own scale.</summary>
    public double Difference(int party, long units) => Digits < 0 && Span[party].IsOne ? units * Math.Pow(10, -Digits) : Ratio(units, Span[party]);

    /// <summary>The values of a package that is given by the level of each issue; null where it is not permitted, or not listed.</summary>
    public long[]? Values(IReadOnlyList<int> package)
    {
        ArgumentNullException.ThrowIfNull(package);
        var values = new long[Parties.Count];
        foreach (var factor in Factors)
        {
            var found = Find(factor, package);
            if (found < 0)
                return null;
            for (var party = 0; party < values.Length; party++)
                values[party] += factor.Values[party][found];
        }
        return values;
    }

    /// <summary>Only the packages that contain these terms. What a value is rescaled by stays as it is.</summary>
    public PackageSpace With(IReadOnlyList<Term> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var wanted = Issues.Select(issue => terms.Where(term => term.Issue == issue.Id).Select(term => issue.IndexOf(term.Level)).DefaultIfEmpty(-1).First()).ToArray();
        return this with { Factors = [.. Factors.Select(factor => factor.Issues.All(issue => wanted[issue] < 0) ? factor : Keep(factor, wanted))] };
    }

    private static PackageFactor Keep(PackageFactor factor, int[] wanted)
    {
        int[] kept = [.. Enumerable.Range(0, factor.Count).Where(c => factor.Issues.Select((issue, i) => wanted[issue] < 0 || wanted[issue] == factor.Combinations[c][i]).All(same => same))];
        return new PackageFactor(factor.Issues, [.. kept.Select(c => factor.Combinations[c])], [.. factor.Values.Select(values => kept.Select(c => values[c]).ToArray())]);
    }

    /// <summary>The package as terms, issue by issue.</summary>
    public IReadOnlyList<Term> Terms(IReadOnlyList<int> package) => [.. Issues.Select((issue, i) => new Term(issue.Id, issue.Levels[package[i]].Id))];

    /// <summary>The number of the combination of a factor that a package contains, or -1.</summary>
    internal static int Find(PackageFactor factor, IReadOnlyList<int> package)
    {
        var (low, high) = (0, factor.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = Compare(factor, factor.Combinations[middle], package);
            if (order == 0)
                return middle;
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }
        return -1;
    }

    private static int Compare(PackageFactor factor, int[] combination, IReadOnlyList<int> package)
    {
        for (var i = 0; i < combination.Length; i++)
            if (combination[i] != package[factor.Issues[i]])
                return combination[i] < package[factor.Issues[i]] ? -1 : 1;
        return 0;
    }

    // Rounded once, at the end.
    private static double Ratio(long part, BigInteger whole)
    {
        if (part > -(1L << 53) && part < 1L << 53 && whole < 1L << 53)
            return part / (double)whole;
        var quotient = BigInteger.DivRem(part, whole, out var rest);
        return (double)quotient + (double)rest / (double)whole;
    }
}
