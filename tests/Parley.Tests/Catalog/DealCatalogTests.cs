using System.Globalization;
using System.Text.Json;
using Parley.Deals;

namespace Parley.Tests.Catalog;

/// <summary>Every expectation of every published deal is what the engine gives.</summary>
public sealed class DealCatalogTests
{
    public static TheoryData<string, int, string> EveryEntry()
    {
        var data = new TheoryData<string, int, string>();
        foreach (var (file, deals) in ExpectedDeals.All)
            for (var number = 0; number < deals.Entries.Count; number++)
                data.Add(file, number, string.Join(" ", new[] { "what", "solution", "class" }.Where(word => deals.Entries[number].TryGetProperty(word, out _)).Select(word => deals.Entries[number].GetProperty(word).GetString())));
        return data;
    }

    [Theory]
    [MemberData(nameof(EveryEntry))]
    public void An_expectation_is_what_the_engine_gives(string file, int number, string label)
    {
        var entry = ExpectedDeals.All[file].Entries[number];
        var solution = DealSolver.Solve(ExpectedDeals.All[file].Model.Base, null);
        Assert.False(string.IsNullOrEmpty(label));
        Assert.Contains(entry.GetProperty("class").GetString(), new[] { "published", "computed", "recalled" });
        Assert.NotEmpty(entry.GetProperty("where").GetString()!);
        switch (entry.GetProperty("what").GetString())
        {
            case "packages":
                Assert.Equal(entry.GetProperty("count").GetString(), solution.Space!.Packages.ToString(CultureInfo.InvariantCulture));
                break;
            case "frontier-size":
                if (entry.TryGetProperty("vectors", out var vectors))
                    Assert.Equal(vectors.GetInt32(), solution.Frontier!.Count);
                else
                    Assert.Equal(entry.GetProperty("packages").GetInt32(), OnTheFrontier(solution));
                break;
            case "solution":
                Solution(entry, solution);
                break;
            case "adjusted-winner":
                Winner(entry, solution);
                break;
            case "largest-product":
                Assert.Equal(entry.GetProperty("value").GetDouble(), Gains(solution, solution.Solutions!.Nash!).Aggregate(1.0, (all, one) => all * one), 1e-9);
                break;
            case "bid-distribution":
                Assert.Equal(entry.GetProperty("value").GetDouble(), Distribution(solution), entry.GetProperty("precision").GetDouble());
                break;
            case "opposition":
                Assert.Equal(entry.GetProperty("value").GetDouble(), Math.Sqrt(Values(solution, solution.Solutions!.KalaiSmorodinsky!).Sum(value => (1 - value) * (1 - value))), entry.GetProperty("precision").GetDouble());
                break;
            default:
                Assert.Fail($"{file} expects something that this test does not know.");
                break;
        }
    }

    [Fact]
    public void A_model_of_a_deal_is_read_without_a_remark() => Assert.All(ExpectedDeals.All.Values, deals =>
    {
        Assert.Empty(deals.Model.Diagnostics);
        Assert.NotEmpty(deals.Model.Base.Sources);
        Assert.Equal(deals.Model.Base.Parties.Select(party => party.Id), deals.Root.GetProperty("parties").EnumerateObject().Select(party => party.Name));
    });

    [Fact]
    public void There_are_four_published_deals() => Assert.Equal(4, ExpectedDeals.All.Count);

    private static void Solution(JsonElement entry, DealSolution solution)
    {
        var found = entry.GetProperty("solution").GetString() switch
        {
            "nash" => solution.Solutions!.Nash!,
            "kalai_smorodinsky" => solution.Solutions!.KalaiSmorodinsky!,
            "utilitarian" => solution.Solutions!.Utilitarian!,
            _ => solution.Solutions!.Egalitarian!,
        };
        var expected = entry.GetProperty("values").EnumerateObject().Select(value => value.Value.GetDouble()).ToArray();
        Assert.All(expected.Zip(Values(solution, found)), pair => Assert.Equal(pair.First, pair.Second, entry.GetProperty("precision").GetDouble()));
        // Another package may have the same values; the source's has to be one of those.
        var named = solution.Conflict.Issues.Select(issue => issue.IndexOf(entry.GetProperty("terms").GetProperty(issue.Id).GetString()!)).ToArray();
        Assert.Equal(solution.Space!.Values(named), found.Values);
    }

    private static void Winner(JsonElement entry, DealSolution solution)
    {
        var winner = solution.AdjustedWinner!;
        Rational[] points = [winner.FirstPoints, winner.SecondPoints];
        foreach (var (expected, actual) in entry.TryGetProperty("exact_points", out var exact) ? exact.EnumerateObject().Zip(points) : [])
            Assert.Equal(expected.Value.GetString(), actual.ToString());
        foreach (var (expected, actual) in entry.TryGetProperty("points", out var rounded) ? rounded.EnumerateObject().Zip(points) : [])
            Assert.Equal(expected.Value.GetDouble(), actual.ToDouble(), entry.GetProperty("precision").GetDouble());
        foreach (var share in entry.GetProperty("first_share").EnumerateObject())
            Assert.Equal(share.Value.GetString(), winner.Shares.Single(item => item.Issue == share.Name).FirstShare.ToString());
    }

    private static double[] Values(DealSolution solution, ValuedPackage package) => [.. package.Values.Select((value, party) => solution.Space!.Value(party, value))];

    private static double[] Gains(DealSolution solution, ValuedPackage package) =>
        [.. package.Values.Select((value, party) => solution.Space!.Difference(party, value - solution.Space.Reservation[party]!.Value))];

    private static List<(long, long)> All(DealSolution solution)
    {
        List<(long, long)> sums = [(0, 0)];
        foreach (var factor in solution.Space!.Factors)
            sums = [.. sums.SelectMany(sum => Enumerable.Range(0, factor.Count).Select(c => (sum.Item1 + factor.Values[0][c], sum.Item2 + factor.Values[1][c])))];
        return sums;
    }

    // Packages, not vectors: several packages can have the same values.
    private static int OnTheFrontier(DealSolution solution)
    {
        var front = Enumerable.Range(0, solution.Frontier!.Count).Select(k => (solution.Frontier.Values[0][k], solution.Frontier.Values[1][k])).ToHashSet();
        return All(solution).Count(front.Contains);
    }

    private static double Distribution(DealSolution solution)
    {
        var front = Enumerable.Range(0, solution.Frontier!.Count).Select(k => solution.Frontier.At(k)).ToList();
        return All(solution).Average(sum => front.Min(point => Math.Sqrt(Square(0, sum.Item1 - point[0]) + Square(1, sum.Item2 - point[1]))));

        double Square(int party, long units) => Math.Pow(solution.Space!.Difference(party, units), 2);
    }
}
