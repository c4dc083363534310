using Parley.Doubt;

namespace Parley.Tests.Doubt;

/// <summary>The search for cruxes against every subset of small random functions.</summary>
public sealed class CruxTests
{
    [Fact]
    public void All_smallest_sets_are_found_and_nothing_else()
    {
        var random = new TestNumbers(11);
        for (var trial = 0; trial < 300; trial++)
        {
            var n = 1 + random.Below(7);
            // Sparse tables have large smallest sets; a third of all sets are no valid mixture.
            var table = Enumerable.Range(0, 1 << n).Select(set => random.Below(3) == 0 ? (bool?)null : set != 0 && random.Below(12) == 0).ToArray();
            var result = Crux.Search(n, taken => table[Bits(taken)]);
            var smallest = Enumerable.Range(0, 1 << n).Where(set => table[set] == true).GroupBy(set => int.PopCount(set)).OrderBy(group => group.Key).FirstOrDefault();
            var expected = smallest is null ? [] : smallest.Select(Members).OrderBy(set => string.Join(',', set), StringComparer.Ordinal).ToList();
            Assert.Equal(expected, result.Sets);
            Assert.Equal(smallest?.Key ?? n, result.CompleteUpTo);
            Assert.False(result.BudgetEnded);
            var tried = Enumerable.Range(0, 1 << n).Where(set => int.PopCount(set) <= result.CompleteUpTo).ToList();
            Assert.Equal(tried.Count, result.Evaluations);
            Assert.Equal(tried.Count(set => table[set] is null), result.Invalid);
        }
    }

    [Fact]
    public void A_larger_set_may_miss_what_a_smaller_one_reaches()
    {
        var result = Crux.Search(3, taken => taken.Count is 1 && taken[0] == 2);
        Assert.Equal([[2]], result.Sets);
        Assert.True(result.AllFound);
    }

    [Fact]
    public void When_the_budget_ends_the_result_says_up_to_which_size_it_is_complete()
    {
        // 1 + 20 + 190 sets up to size 2; the only sets that reach it hold three given differences.
        var result = Crux.Search(20, taken => taken.Contains(3) && taken.Contains(7) && taken.Contains(19), budget: 300);
        Assert.True(result.BudgetEnded);
        Assert.Equal(2, result.CompleteUpTo);
        Assert.Empty(result.Sets);
        Assert.False(result.AllFound);
        Assert.Equal([3, 7, 19], result.Sufficient);
        Assert.True(result.Evaluations <= 2 * 300);
    }

    [Fact]
    public void Sets_found_before_the_budget_ends_are_smallest_but_perhaps_not_all()
    {
        var result = Crux.Search(10, taken => taken.Count == 1 && taken[0] is 1 or 9, budget: 5);
        Assert.Equal([[1]], result.Sets);
        Assert.True(result.BudgetEnded);
        Assert.False(result.AllFound);
        Assert.Equal(0, result.CompleteUpTo);
    }

    [Fact]
    public void A_set_that_was_shrunk_reaches_the_conclusion_and_would_not_without_any_one_member()
    {
        var random = new TestNumbers(5);
        for (var trial = 0; trial < 200; trial++)
        {
            var weights = Enumerable.Range(0, 12).Select(_ => random.Below(5)).ToArray();
            var most = weights.Sum();
            var needed = most * 2 / 3 + 1;
            bool Reaches(IEnumerable<int> set) => set.Sum(i => weights[i]) >= needed;
            var result = Crux.Search(12, taken => Reaches(taken), budget: 50);
            if (result.Size is not null || most < needed)
                continue;
            var set = Assert.IsType<IReadOnlyList<int>>(result.Sufficient, exactMatch: false);
            Assert.True(Reaches(set));
            Assert.All(set, member => Assert.False(Reaches(set.Where(other => other != member))));
        }
    }

    [Fact]
    public void Sets_larger_than_asked_for_are_not_tried()
    {
        var result = Crux.Search(6, taken => taken.Count >= 3, largest: 2);
        Assert.Empty(result.Sets);
        Assert.Equal(2, result.CompleteUpTo);
        Assert.Equal(1 + 6 + 15, result.Evaluations);
        Assert.False(result.BudgetEnded);
        Assert.Equal(20, Crux.Search(6, taken => taken.Count >= 3, largest: 3).Sets.Count);
    }

    [Fact]
    public void Nothing_to_take_over_is_an_answer_too()
    {
        Assert.Equal([[]], Crux.Search(4, _ => true).Sets);
        Assert.Empty(Crux.Search(4, _ => false).Sets);
        Assert.Equal(16, Crux.Search(4, _ => null).Invalid);
        Assert.Equal(0, Crux.Search(0, _ => false).CompleteUpTo);
    }

    private static int Bits(IEnumerable<int> taken) => taken.Sum(i => 1 << i);

    private static IReadOnlyList<int> Members(int set) => [.. Enumerable.Range(0, 31).Where(i => (set >> i & 1) != 0)];
}
