using Parley.Doubt;

namespace Parley.Tests.Doubt;

/// <summary>Shapley shares against the axioms, closed forms and the definition over all orders.</summary>
public sealed class ShapleyTests
{
    [Fact]
    public void Shares_are_the_mean_of_the_additions_over_all_orders()
    {
        var random = new TestNumbers(3);
        for (var trial = 0; trial < 20; trial++)
        {
            var worth = Enumerable.Range(0, 32).Select(_ => random.Share()).ToArray();
            var expected = new double[5];
            var orders = Orders([.. Enumerable.Range(0, 5)]).ToList();
            foreach (var order in orders)
                for (var (i, set) = (0, 0); i < 5; set |= 1 << order[i++])
                    expected[order[i]] += (worth[set | 1 << order[i]] - worth[set]) / orders.Count;
            var result = Shapley.Of(5, taken => worth[Bits(taken)]);
            Assert.True(result.Exact);
            for (var i = 0; i < 5; i++)
                Assert.Equal(expected[i], result.Shares[i].Share, 12);
        }
    }

    [Fact]
    public void Shares_sum_to_the_difference()
    {
        var random = new TestNumbers(8);
        var worth = Enumerable.Range(0, 1 << 12).Select(_ => random.Share()).ToArray();
        foreach (var exactUpTo in new[] { 12, 0 })
        {
            var result = Shapley.Of(12, taken => worth[Bits(taken)], exactUpTo, orders: 50);
            Assert.Equal(worth[^1] - worth[0], result.Difference, 12);
            Assert.Equal(result.Difference, result.Shares.Sum(share => share.Share), 10);
        }
    }

    [Fact]
    public void What_changes_nothing_has_no_share_and_what_is_alike_has_like_shares()
    {
        // 0 and 1 are alike, 2 adds nothing to any set.
        var result = Shapley.Of(4, taken => (taken.Contains(0) ? 2 : 0) + (taken.Contains(1) ? 2 : 0) + (taken.Contains(0) && taken.Contains(1) && taken.Contains(3) ? 5 : 0));
        Assert.Equal(0, result.Shares[2].Share, 12);
        Assert.Equal(result.Shares[0].Share, result.Shares[1].Share, 12);
    }

    [Fact]
    public void Shares_of_a_sum_of_two_numbers_are_the_sums_of_the_shares()
    {
        static double One(IReadOnlyList<int> taken) => taken.Contains(0) && taken.Contains(2) ? 1 : 0;
        static double Two(IReadOnlyList<int> taken) => taken.Count * taken.Count;
        var (one, two, both) = (Shapley.Of(4, One), Shapley.Of(4, Two), Shapley.Of(4, taken => One(taken) + Two(taken)));
        for (var i = 0; i < 4; i++)
            Assert.Equal(one.Shares[i].Share + two.Shares[i].Share, both.Shares[i].Share, 12);
    }

    [Fact]
    public void The_glove_game_gives_the_one_left_glove_two_thirds()
    {
        var result = Shapley.Of(3, taken => taken.Contains(0) && taken.Count > 1 ? 1 : 0);
        Assert.Equal(2.0 / 3, result.Shares[0].Share, 12);
        Assert.Equal(1.0 / 6, result.Shares[1].Share, 12);
        Assert.Equal(1.0 / 6, result.Shares[2].Share, 12);
    }

    [Fact]
    public void The_airport_game_has_its_closed_form()
    {
        // Littlechild and Owen 1973: each part of the runway is shared by those who need it.
        double[] cost = [1, 3, 6, 10];
        var result = Shapley.Of(4, taken => taken.Count == 0 ? 0 : taken.Max(i => cost[i]));
        double[] expected = [1 / 4.0, 1 / 4.0 + 2 / 3.0, 1 / 4.0 + 2 / 3.0 + 3 / 2.0, 1 / 4.0 + 2 / 3.0 + 3 / 2.0 + 4];
        for (var i = 0; i < 4; i++)
            Assert.Equal(expected[i], result.Shares[i].Share, 12);
    }

    [Fact]
    public void Drawn_shares_cover_the_exact_ones()
    {
        var random = new TestNumbers(21);
        var (inside, all) = (0, 0);
        for (var trial = 0; trial < 20; trial++)
        {
            var weights = Enumerable.Range(0, 11).Select(_ => random.Below(10)).ToArray();
            double Number(IReadOnlyList<int> taken) => taken.Sum(i => weights[i]) > weights.Sum() / 2 ? 1 : 0;
            var exact = Shapley.Of(11, Number, exactUpTo: 11);
            var drawn = Shapley.Of(11, Number, orders: 400, seed: (ulong)trial);
            Assert.False(drawn.Exact);
            all += 11;
            inside += Enumerable.Range(0, 11).Count(i => exact.Shares[i].Share >= drawn.Shares[i].Low - 1e-12 && exact.Shares[i].Share <= drawn.Shares[i].High + 1e-12);
        }
        // 95 per cent intervals: of 220, fewer than 190 inside would be a chance of less than one in a million.
        Assert.True(inside >= 190, $"{inside} of {all} inside");
    }

    [Fact]
    public void The_same_seed_draws_the_same_orders_and_another_seed_others()
    {
        static double Number(IReadOnlyList<int> taken) => Math.Sqrt(taken.Sum());
        var one = Shapley.Of(15, Number, orders: 20, seed: 4);
        Assert.Equal(one.Shares, Shapley.Of(15, Number, orders: 20, seed: 4).Shares);
        Assert.NotEqual(one.Shares, Shapley.Of(15, Number, orders: 20, seed: 5).Shares);
    }

    private static int Bits(IEnumerable<int> taken) => taken.Sum(i => 1 << i);

    private static IEnumerable<int[]> Orders(int[] left) =>
        left.Length == 0 ? [[]] : left.SelectMany(first => Orders([.. left.Where(other => other != first)]).Select(rest => (int[])[first, .. rest]));
}
