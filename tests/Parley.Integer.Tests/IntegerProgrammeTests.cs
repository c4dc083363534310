using Parley.Deals;
using Parley.Tests.Deals.Oracles;

namespace Parley.Integer.Tests;

/// <summary>The integer programme against enumeration, and against the search that lists combinations.</summary>
public sealed class IntegerProgrammeTests
{
    [Fact]
    public void The_frontier_is_that_of_enumeration_where_every_tied_group_goes_through_the_programme()
    {
        for (var seed = 0UL; seed < 100; seed++)
        {
            var conflict = RandomDeals.Make(seed, 150);
            var consent = Consent.At(conflict, null);
            var space = DealCompiler.Compile(conflict, consent, null, 1, IntegerProgramme.Best, default).Space!;
            var brute = new BruteDeals(conflict, consent);
            var frontier = FrontierSearch.Find(space)!;
            var found = Enumerable.Range(0, frontier.Count).Select(k => frontier.At(k)).ToList();
            Assert.Equal(brute.Frontier.Select(BruteDeals.Key).Order(StringComparer.Ordinal), found.Select(values => BruteDeals.Key(Stated(space, values))).Order(StringComparer.Ordinal));
            if (!space.IsReduced)
                continue;
            var count = PackageCount.Acceptable(space)!;
            Assert.InRange(brute.Acceptable.Count, count.AtLeast, count.AtMost);
            Assert.Equal(brute.Acceptable.Count == 0, count.AtMost.IsZero);
            for (var party = 0; brute.Values.Count > 0 && party < consent.Count; party++)
                Assert.Equal(brute.Values.Min(values => values[party]), Stated(space, [space.Factors.Sum(factor => factor.Least?[party] ?? factor.Values[party].Min())])[0]);
        }
    }

    [Fact]
    public void Twenty_issues_in_a_chain_of_conditions_have_the_frontier_that_a_sum_along_the_chain_gives()
    {
        const int issues = 20;
        var conflict = Chain(issues);
        Assert.Null(DealCompiler.Compile(conflict, ["p0", "p1"]).Space);
        var space = DealCompiler.Compile(conflict, ["p0", "p1"], null, DealCompiler.MostCombined, IntegerProgramme.Best, default).Space!;
        Assert.True(space.IsReduced);
        var frontier = FrontierSearch.Find(space)!;
        var found = Enumerable.Range(0, frontier.Count).Select(k => (frontier.At(k)[0], frontier.At(k)[1])).OrderDescending().ToList();
        Assert.Equal(AlongTheChain(conflict), found);
    }

    // No two neighbours of the chain are both at their last level.
    private static Conflict Chain(int count)
    {
        var numbers = new Parley.Tests.GraphModel.Oracles.SeededNumbers(7);
        var issues = Enumerable.Range(0, count).Select(i => new Issue($"i{i}", $"i{i}", [.. Enumerable.Range(0, 3).Select(l => new Level($"l{l}", $"l{l}", null))], true, null, null, [])).ToList();
        return new Conflict
        {
            Title = "Chain",
            Parties = [new Party("p0", "p0"), new Party("p1", "p1")],
            Issues = issues,
            ImpossibleTerms = [.. Enumerable.Range(0, count - 1).Select(i => new Formula.And(new Formula.Name($"i{i}.l2"), new Formula.Name($"i{i + 1}.l2")))],
            Worths = [.. Enumerable.Range(0, 2).Select(p => new Worth($"p{p}", new Reservation(RandomDeals.Number(0), null),
                [.. issues.Select(issue => new IssueWorth(issue.Id, null, [.. issue.Levels.Select((level, l) => new Score(level.Id, RandomDeals.Number(p == 0 ? l * (1 + numbers.Below(4)) : (2 - l) * (1 + numbers.Below(4)))))], [], null))],
                [], [], [], WorthScale.AsWritten, 1, [], null))],
        };
    }

    // All undominated sums, kept per level of the last issue.
    private static List<(long, long)> AlongTheChain(Conflict conflict)
    {
        var values = conflict.Worths.Select(worth => worth.Issues.Select(issue => issue.Scores.Select(score => (long)score.Amount.Best).ToArray()).ToArray()).ToArray();
        var last = new HashSet<(long, long)>[] { [(0, 0)], [], [] };
        for (var i = 0; i < conflict.Issues.Count; i++)
            last = [.. Enumerable.Range(0, 3).Select(level => last.Where((_, before) => level < 2 || before < 2).SelectMany(set => set)
                .Select(sum => (sum.Item1 + values[0][i][level], sum.Item2 + values[1][i][level])).ToHashSet())];
        var all = last.SelectMany(set => set).ToHashSet();
        return [.. all.Where(a => !all.Any(b => b != a && b.Item1 >= a.Item1 && b.Item2 >= a.Item2)).OrderDescending()];
    }

    private static decimal[] Stated(PackageSpace space, long[] units) => [.. units.Select(value => value / (decimal)Math.Pow(10, space.Digits))];
}
