namespace Parley.Deals;

/// <summary>What adjusted winner gives two parties: each one's points, and the share of each issue that the first party gets.</summary>
public sealed record AdjustedWinnerResult(Rational FirstPoints, Rational SecondPoints, IReadOnlyList<(string Issue, Rational FirstShare)> Shares);

/// <summary>Adjusted winner for two parties: efficient, equitable and free of envy where issues can be split.</summary>
/// <remarks>
/// Source: Brams &amp; Taylor (1996). Steps: keep the issues whose best levels are opposed; scale each party's weights for them to 100 points; give each
/// issue to the higher bidder, ties to the first-listed party; move issues from the leader to the other in order of the smallest ratio of the
/// leader's points to the other's, until both have the same; at most one issue is split. All in exact fractions. Cost: the issues, sorted once.
/// Interpretation: points are the stated weights. Where a party states direct values without weights, an issue's weight is the value of its best
/// level less that of its worst. Where interactions, red lines or conditions bear on the two parties, issues cannot be given one by one, and there is no result.
/// </remarks>
public static class AdjustedWinner
{
    /// <summary>The division; null where it is not defined: other than two parties, issues that hang together, or nothing opposed that is worth anything.</summary>
    public static AdjustedWinnerResult? Find(Conflict conflict, IReadOnlyList<string> parties)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        ArgumentNullException.ThrowIfNull(parties);
        if (parties.Count != 2 || DealConstraint.Of(conflict, parties).Count > 0)
            return null;
        var worths = parties.Select(party => conflict.Worths.FirstOrDefault(worth => worth.Party == party)).ToArray();
        if (worths.Any(worth => worth is null or { Together.Count: > 0 }))
            return null;
        var items = conflict.Issues.Select(issue => Item(issue, worths[0]!, worths[1]!)).OfType<(string Issue, Rational First, Rational Second)>().ToList();
        var (first, second) = (Sum(items.Select(item => item.First)), Sum(items.Select(item => item.Second)));
        if (first.Numerator.IsZero || second.Numerator.IsZero)
            return null;
        var hundred = new Rational(100, 1);
        return Divide([.. items.Select(item => (item.Issue, item.First * hundred / first, item.Second * hundred / second))]);
    }

    private static AdjustedWinnerResult Divide(IReadOnlyList<(string Issue, Rational First, Rational Second)> items)
    {
        var (zero, one) = (new Rational(0, 1), new Rational(1, 1));
        var shares = items.Select(item => item.First >= item.Second ? one : zero).ToArray();
        var firstHas = Sum(items.Where((_, i) => shares[i] == one).Select(item => item.First));
        var secondHas = Sum(items.Where((_, i) => shares[i] == zero).Select(item => item.Second));
        var firstLeads = firstHas > secondHas;
        var held = Enumerable.Range(0, items.Count).Where(i => shares[i] == (firstLeads ? one : zero) && Other(i).Numerator > 0).OrderBy(i => Leader(i) / Other(i)).ToList();
        foreach (var i in held)
        {
            var gap = firstLeads ? firstHas - secondHas : secondHas - firstHas;
            if (gap <= zero)
                break;
            var part = gap / (items[i].First + items[i].Second);
            part = part > one ? one : part;
            var moved = firstLeads ? zero - part : part;
            shares[i] += moved;
            firstHas += moved * items[i].First;
            secondHas -= moved * items[i].Second;
        }
        return new AdjustedWinnerResult(firstHas, secondHas, [.. items.Select((item, i) => (item.Issue, shares[i]))]);

        Rational Leader(int i) => firstLeads ? items[i].First : items[i].Second;

        Rational Other(int i) => firstLeads ? items[i].Second : items[i].First;
    }

    private static (string, Rational, Rational)? Item(Issue issue, Worth first, Worth second)
    {
        var (a, b) = (Values(issue, first), Values(issue, second));
        var opposed = a.Length > 0 && b.Length > 0 && !Enumerable.Range(0, a.Length).Any(level => a[level] == a.Max() && b[level] == b.Max());
        return opposed ? (issue.Id, Points(issue, first, a), Points(issue, second, b)) : null;
    }

    private static Rational[] Values(Issue issue, Worth worth) =>
        worth.Issues.FirstOrDefault(item => item.Issue == issue.Id) is { } stated ? [.. stated.Scores.Select(score => Rational.Of(ExactDecimal.Of(score.Amount.Best)))] : [];

    private static Rational Points(Issue issue, Worth worth, Rational[] scores) =>
        worth.Issues.First(item => item.Issue == issue.Id).Weight is { } weight ? Rational.Of(ExactDecimal.Of(weight.Best)) : scores.Max() - scores.Min();

    private static Rational Sum(IEnumerable<Rational> numbers) => numbers.Aggregate(new Rational(0, 1), (sum, number) => sum + number);
}
