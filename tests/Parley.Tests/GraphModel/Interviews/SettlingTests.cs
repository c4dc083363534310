using Parley.GraphModel;
using Parley.Sampling;

namespace Parley.Tests.GraphModel.Interviews;

/// <summary>What fits the answers so far, and how many questions settle what follows.</summary>
public sealed class SettlingTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 3)]
    [InlineData(3, 13)]
    [InlineData(4, 75)]
    [InlineData(5, 541)]
    public void All_orders_with_ties_are_listed_once(int things, int expected)
    {
        var all = OrderCompletions.Of(KnownOrder.Of(things, []), 1_000, 10);
        Assert.True(all.All);
        Assert.Equal(expected, all.Orders.Select(order => string.Join(",", order.Select(value => order.Distinct().Count(other => other > value)))).Distinct().Count());
        Assert.Equal(expected, all.Orders.Count);
    }

    [Fact]
    public void What_is_listed_or_drawn_fits_every_answer_and_what_is_listed_is_all()
    {
        for (ulong trial = 0; trial < 60; trial++)
        {
            var stream = new RandomStream(5, 0, trial);
            var answers = Answers(stream, 5, 5);
            var known = KnownOrder.Of(5, answers);
            var listed = OrderCompletions.Of(known, 600, 10);
            Assert.True(listed.All);
            Assert.Equal(Orders(5).Count(order => Fits(order, answers)), listed.Orders.Count);
            Assert.All(OrderCompletions.Of(known, 0, 40).Orders, order => Assert.True(Fits(order, answers)));
        }
    }

    [Fact]
    public void The_most_questions_named_are_enough_and_each_that_is_asked_can_change_what_follows()
    {
        for (ulong trial = 0; trial < 40; trial++)
        {
            var stream = new RandomStream(6, 0, trial);
            var truth = Enumerable.Range(0, 5).Select(_ => stream.NextBelow(4)).ToArray();
            var key = stream.NextBelow(4);
            var answers = new List<OrderAnswer>();
            var most = int.MaxValue;
            while (true)
            {
                var known = KnownOrder.Of(5, answers);
                var fit = OrderCompletions.Of(known, 600, 10);
                var follows = fit.Orders.Select(order => order[key] > order[key + 1] ? 1 : 0).ToList();
                var (now, mean) = SettlingQuestion.Left(known, fit.Orders, follows);
                Assert.InRange(now, 0, most - 1);
                Assert.InRange(mean, 0, now);
                most = now;
                if (SettlingQuestion.Next(known, fit.Orders, follows) is not var (a, b))
                    break;
                answers.Add(new OrderAnswer(a, b, (Comparison)(truth[a].CompareTo(truth[b]) + 1)));
            }
            Assert.Equal(truth[key] > truth[key + 1], KnownOrder.Of(5, answers).Compare(key, key + 1) == Comparison.Better);
            Assert.Single(answers);
        }
    }

    private static List<OrderAnswer> Answers(RandomStream stream, int things, int count)
    {
        var truth = Enumerable.Range(0, things).Select(_ => stream.NextBelow(things)).ToArray();
        return [.. Enumerable.Range(0, count).Select(_ => (stream.NextBelow(things), stream.NextBelow(things))).Where(pair => pair.Item1 != pair.Item2)
            .Select(pair => new OrderAnswer(pair.Item1, pair.Item2, (Comparison)(truth[pair.Item1].CompareTo(truth[pair.Item2]) + 1)))];
    }

    // Every order with ties, as levels that leave none out.
    private static IEnumerable<int[]> Orders(int things) => Enumerable.Range(0, (int)Math.Pow(things, things))
        .Select(code => Enumerable.Range(0, things).Select(thing => code / (int)Math.Pow(things, thing) % things).ToArray())
        .Where(order => order.Distinct().Order().SequenceEqual(Enumerable.Range(0, order.Distinct().Count())));

    private static bool Fits(int[] order, List<OrderAnswer> answers) =>
        answers.TrueForAll(answer => (Comparison)(order[answer.First].CompareTo(order[answer.Second]) + 1) == answer.Says);
}
