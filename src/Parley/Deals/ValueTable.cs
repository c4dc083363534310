using System.Numerics;

namespace Parley.Deals;

/// <summary>All stated values of the parties as whole numbers of one unit. A range counts by its best value, or by the end that is asked for.</summary>
/// <remarks>
/// A value is a sum in which every stated number stands once, so the lowest value of a package is the sum of the lowest parts, and its surplus is
/// lowest against the most that the party could have without an agreement. Weights are at least 0; a score may be below 0, and then the larger weight
/// makes the lower part.
/// </remarks>
internal sealed class ValueTable
{
    public ValueTable(IReadOnlyList<Issue> issues, Worth[] worths, IReadOnlyDictionary<string, double> reservations, RangeEnd end = RangeEnd.Best)
    {
        var levels = worths.Select(worth => issues.Select(issue => LevelValues(issue, worth, end)).ToArray()).ToArray();
        var extras = worths.Select(worth => worth.Together.Select(extra => At(extra.Adds, end)).ToArray()).ToArray();
        var without = worths.Select(worth => reservations.TryGetValue(worth.Party, out var given) ? given : Stated(worth.WithoutAgreement, end)).Select(value => value is { } number ? ExactDecimal.Of(number) : (ExactDecimal?)null).ToArray();
        var all = levels.SelectMany(party => party.SelectMany(issue => issue)).Concat(extras.SelectMany(party => party)).Concat(without.OfType<ExactDecimal>()).ToList();
        (Digits, Exact) = Units.Choose(all, Largest(levels, extras, without));
        Levels = [.. levels.Select(party => party.Select(issue => issue.Select(Whole).ToArray()).ToArray())];
        Extras = [.. extras.Select(party => party.Select(Whole).ToArray())];
        Reservations = [.. without.Select(value => value is { } number ? Whole(number) : (long?)null)];
    }

    /// <summary>The unit is ten to the power of minus this.</summary>
    public int Digits { get; }

    public bool Exact { get; }

    /// <summary>Per party, issue and level.</summary>
    public long[][][] Levels { get; }

    /// <summary>Per party and interaction.</summary>
    public long[][] Extras { get; }

    public long?[] Reservations { get; }

    /// <summary>A number of units as the file would write it.</summary>
    public double InUnit(long units) => Digits >= 0 ? units / Math.Pow(10, Digits) : units * Math.Pow(10, -Digits);

    private long Whole(ExactDecimal number) => (long)number.In(Digits);

    private static double? Stated(Reservation? reservation, RangeEnd end) => reservation?.Amount is { Form: not AssumptionForm.Unknown } amount
        ? end switch { RangeEnd.Lowest => amount.High, RangeEnd.Highest => amount.Low, _ => amount.Best }
        : null;

    private static ExactDecimal At(Assumption number, RangeEnd end) =>
        ExactDecimal.Of(end switch { RangeEnd.Lowest => number.Low, RangeEnd.Highest => number.High, _ => number.Best });

    private static ExactDecimal[] LevelValues(Issue issue, Worth worth, RangeEnd end)
    {
        if (worth.Issues.FirstOrDefault(item => item.Issue == issue.Id) is not { } stated)
            return new ExactDecimal[issue.Levels.Count];
        return [.. stated.Scores.Select(score => At(score.Amount, end) is var amount && stated.Weight is { } weight ? At(weight, amount.Mantissa.Sign < 0 ? Other(end) : end) * amount : amount)];
    }

    private static RangeEnd Other(RangeEnd end) => end switch { RangeEnd.Lowest => RangeEnd.Highest, RangeEnd.Highest => RangeEnd.Lowest, _ => RangeEnd.Best };

    private static ExactDecimal Largest(ExactDecimal[][][] levels, ExactDecimal[][] extras, ExactDecimal?[] without)
    {
        var shared = levels.SelectMany(party => party.SelectMany(issue => issue)).Concat(extras.SelectMany(e => e)).Concat(without.OfType<ExactDecimal>())
            .Where(number => !number.Mantissa.IsZero).Select(number => number.Exponent).DefaultIfEmpty(0).Min();
        var largest = BigInteger.Zero;
        for (var party = 0; party < levels.Length; party++)
        {
            var sum = levels[party].Aggregate(BigInteger.Zero, (total, issue) => total + issue.Select(Size).DefaultIfEmpty(0).Max());
            sum = extras[party].Aggregate(sum, (total, extra) => total + Size(extra));
            largest = BigInteger.Max(largest, sum + (without[party] is { } value ? Size(value) : 0));
        }
        return new ExactDecimal(largest, shared);

        BigInteger Size(ExactDecimal number) => BigInteger.Abs(number.In(-shared));
    }
}
