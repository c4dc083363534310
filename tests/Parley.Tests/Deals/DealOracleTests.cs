using Parley.Deals;
using Parley.Tests.Deals.Oracles;

namespace Parley.Tests.Deals;

/// <summary>The engines against enumeration of every package, on random models with red lines, conditions and interactions.</summary>
public sealed class DealOracleTests
{
    private const int Models = 1_500;

    private static IEnumerable<(Conflict Conflict, PackageSpace Space, BruteDeals Brute)> Random(int from, int count, int most = 400)
    {
        for (var seed = from; seed < from + count; seed++)
        {
            var conflict = RandomDeals.Make((ulong)seed, most);
            var compiled = DealCompiler.Compile(conflict, (Seating?)null);
            yield return (conflict, compiled.Space!, new BruteDeals(conflict, Consent.At(conflict, null)));
        }
    }

    [Fact]
    public void The_frontier_holds_every_undominated_vector_once_with_a_package_that_has_it()
    {
        foreach (var (_, space, brute) in Random(0, Models))
            Compare(space, brute);
    }

    private static void Compare(PackageSpace space, BruteDeals brute)
    {
        var frontier = FrontierSearch.Find(space)!;
        Assert.Equal(brute.Frontier.Select(BruteDeals.Key).Order(StringComparer.Ordinal), Enumerable.Range(0, frontier.Count).Select(k => BruteDeals.Key(Stated(space, frontier.At(k)))).Order(StringComparer.Ordinal));
        for (var k = 0; k < frontier.Count; k++)
            Assert.Equal(frontier.At(k), space.Values(frontier.Package(k)));
    }

    // PARLEY_DEALS=2000 runs as many.
    [Fact]
    public void Frontier_count_and_solutions_are_those_of_enumeration_up_to_a_hundred_thousand_packages()
    {
        var models = int.TryParse(Environment.GetEnvironmentVariable("PARLEY_DEALS"), out var asked) ? asked : 8;
        foreach (var (_, space, brute) in Random(20_000, models, 100_000))
        {
            Compare(space, brute);
            Assert.Equal(new CountRange(brute.Acceptable.Count, brute.Acceptable.Count), PackageCount.Acceptable(space));
            Solutions(space, brute);
        }
    }

    [Fact]
    public void Counts_are_those_of_enumeration()
    {
        var model = 0;
        foreach (var (_, space, brute) in Random(5_000, Models))
        {
            Assert.Equal(brute.Packages.Count, space.Packages);
            var count = PackageCount.Acceptable(space)!;
            Assert.True(count.IsExact);
            Assert.Equal(brute.Acceptable.Count, count.AtLeast);
            if (CountProblem.Of(space) is not { Parties: > 0 } problem)
                continue;
            Assert.Equal(brute.Acceptable.Count, ExactCount.ByBranches(problem, default));
            if (problem.Parties <= 2)
                Assert.Equal(brute.Acceptable.Count, PairCount.ByHalves(problem, default));
            // Bounds take their full share of work even on small models.
            if (model++ % 20 > 0)
                continue;
            var bounds = GridCount.Bounds(problem, default);
            Assert.InRange(brute.Acceptable.Count, bounds.AtLeast, bounds.AtMost);
        }
    }

    [Fact]
    public void Each_solution_is_the_best_of_all_acceptable_packages_by_its_definition()
    {
        foreach (var (_, space, brute) in Random(10_000, Models))
            Solutions(space, brute);
    }

    private static void Solutions(PackageSpace space, BruteDeals brute)
    {
        var front = AcceptableFront.Of(FrontierSearch.Find(space)!);
        int?[] found = [NashSolution.Find(front), KalaiSmorodinskySolution.Find(front), EgalitarianSolution.Find(front), UtilitarianSolution.Find(front)];
        Assert.All(found, place => Assert.Equal(brute.Acceptable.Count == 0, place is null));
        if (brute.Acceptable.Count == 0)
            return;
        var gains = brute.Acceptable.Select(v => v.Zip(brute.Without, (value, without) => value - without).ToArray()).ToList();
        var most = Enumerable.Range(0, space.Parties.Count).Select(p => gains.Max(gain => gain[p])).ToArray();
        var product = gains.Max(gain => gain.Aggregate(1m, (all, one) => all * one));
        Assert.Equal(product, Gains(0).Aggregate(1m, (all, one) => all * one));
        Func<decimal[], decimal[]> shares = gain => [.. gain.Select((g, p) => (g, p)).Where(x => most[x.p] > 0).Select(x => decimal.Round(x.g / most[x.p], 20)).Order()];
        Func<decimal[], decimal[]> scaled = gain => [.. gain.Select((g, p) => decimal.Round(g / brute.Spans[p], 20)).Order()];
        Assert.All(gains, gain => Assert.True(Compare(shares(gain), shares(Gains(1))) <= 0));
        Assert.All(gains, gain => Assert.True(Compare(scaled(gain), scaled(Gains(2))) <= 0));
        Assert.Equal(gains.Max(gain => decimal.Round(gain.Select((g, p) => g / brute.Spans[p]).Sum(), 15)), decimal.Round(Gains(3).Select((g, p) => g / brute.Spans[p]).Sum(), 15));

        decimal[] Gains(int solution) => [.. Stated(space, front.Frontier.At(front.Entries[found[solution]!.Value])).Zip(brute.Without, (value, without) => value - without)];
    }

    [Fact]
    public void Nobody_on_the_frontier_of_a_large_space_can_gain_by_changing_one_issue_without_another_losing()
    {
        foreach (var parties in new[] { 2, 3, 4 })
        {
            var conflict = Large((ulong)parties, parties, parties == 4 ? 5 : 7, 6);
            var space = DealCompiler.Compile(conflict, (Seating?)null).Space!;
            var frontier = FrontierSearch.Find(space)!;
            for (var k = 0; k < frontier.Count; k += 1 + frontier.Count / 50)
            {
                var (package, values) = (frontier.Package(k), frontier.At(k));
                for (var issue = 0; issue < package.Length; issue++)
                    for (var level = 0; level < 6; level++)
                    {
                        var changed = (int[])package.Clone();
                        changed[issue] = level;
                        var other = space.Values(changed)!;
                        Assert.False(other.Zip(values).All(pair => pair.First >= pair.Second) && !other.SequenceEqual(values));
                    }
            }
        }
    }

    [Fact]
    public void Half_packages_and_vectors_give_the_same_count_where_values_have_many_digits()
    {
        for (var seed = 0UL; seed < 20; seed++)
        {
            var problem = CountProblem.Of(DealCompiler.Compile(Large(seed, 2, 6, 5), (Seating?)null).Space!);
            if (problem is { Parties: > 0 })
                Assert.Equal(ExactCount.ByBranches(problem, default), PairCount.ByHalves(problem, default));
        }
    }

    internal static Conflict Large(ulong seed, int parties, int issues, int levels)
    {
        var numbers = new GraphModel.Oracles.SeededNumbers(seed);
        return new Conflict
        {
            Title = "Large",
            Parties = [.. Enumerable.Range(0, parties).Select(p => new Party($"p{p}", $"p{p}"))],
            Issues = [.. Enumerable.Range(0, issues).Select(i => new Issue($"i{i}", $"i{i}", [.. Enumerable.Range(0, levels).Select(l => new Level($"l{l}", $"l{l}", null))], true, null, null, []))],
            Worths = [.. Enumerable.Range(0, parties).Select(p => new Worth($"p{p}", new Reservation(RandomDeals.Number(issues * 0.5), null),
                [.. Enumerable.Range(0, issues).Select(i => new IssueWorth($"i{i}", null, [.. Enumerable.Range(0, levels).Select(l => new Score($"l{l}", RandomDeals.Number(numbers.Below(1_000_000_007) / 1_000_000_007.0)))], [], null))],
                [], [], [], WorthScale.AsWritten, 1, [], null))],
        };
    }

    private static decimal[] Stated(PackageSpace space, long[] units) => [.. units.Select(value => value / (decimal)Math.Pow(10, space.Digits))];

    private static int Compare(decimal[] a, decimal[] b)
    {
        for (var i = 0; i < a.Length; i++)
            if (a[i] != b[i])
                return a[i].CompareTo(b[i]);
        return 0;
    }
}
