using System.Numerics;

namespace Parley.Deals;

/// <summary>All stated values of the parties as whole numbers of one unit. A range counts by its best value.</summary>
internal sealed class ValueTable
{
    public ValueTable(IReadOnlyList<Issue> issues, Worth[] worths, IReadOnlyDictionary<string, double> reservations)
    {
        var levels = worths.Select(worth => issues.Select(issue => LevelValues(issue, worth)).ToArray()).ToArray();
        var extras = worths.Select(worth => worth.Together.Select(extra => ExactDecimal.Of(extra.Adds.Best)).ToArray()).ToArray();
        var without = worths.Select(worth => reservations.TryGetValue(worth.Party, out var given) ? given : Stated(worth.WithoutAgreement)).Select(value => value is { } number ? ExactDecimal.Of(number) : (ExactDecimal?)null).ToArray();
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

    private long Whole(ExactDecimal number) => (long)number.In(Digits);

    private static double? Stated(Reservation? reservation) => reservation?.Amount is { Form: not AssumptionForm.Unknown } amount ? amount.Best : null;

    private static ExactDecimal[] LevelValues(Issue issue, Worth worth)
    {
        if (worth.Issues.FirstOrDefault(item => item.Issue == issue.Id) is not { } stated)
            return new ExactDecimal[issue.Levels.Count];
        var weight = ExactDecimal.Of(stated.Weight?.Best ?? 1);
        return [.. stated.Scores.Select(score => weight * ExactDecimal.Of(score.Amount.Best))];
    }

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
