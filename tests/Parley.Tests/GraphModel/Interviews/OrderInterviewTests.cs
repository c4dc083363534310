using System.Globalization;
using Parley.GraphModel;
using Parley.Sampling;
using Parley.Tests.Catalog;

namespace Parley.Tests.GraphModel.Interviews;

/// <summary>Questions about pairs give back the order of a party that answers truthfully, in few questions.</summary>
public sealed class OrderInterviewTests
{
    private const int Trials = 300;

    [Fact]
    public void The_order_of_a_truthful_party_is_found_with_its_ties()
    {
        foreach (var payoff in Random())
        {
            var known = KnownOrder.Of(payoff.Length, OrderInterview.Ask(payoff.Length, (a, b) => Truth(payoff, a, b)));
            Assert.Equal(Groups(payoff), known.Groups().Select(group => string.Join(",", group)));
            Assert.Empty(known.Undecided());
        }
    }

    [Fact]
    public void What_is_answered_by_do_not_know_stays_open_and_everything_else_is_true()
    {
        foreach (var (payoff, trial) in Random().Select((payoff, trial) => (payoff.Take(20).ToArray(), trial)))
        {
            var stream = new RandomStream(2, 0, (ulong)trial);
            var hidden = Pairs(payoff.Length).Where(_ => stream.NextBelow(5) == 0).ToHashSet();
            var answers = OrderInterview.Ask(payoff.Length, (a, b) => hidden.Contains((Math.Min(a, b), Math.Max(a, b))) ? Comparison.Unknown : Truth(payoff, a, b));
            var known = KnownOrder.Of(payoff.Length, answers);
            Assert.Equal(answers.Count, answers.Select(answer => (Math.Min(answer.First, answer.Second), Math.Max(answer.First, answer.Second))).Distinct().Count());
            var places = known.Groups().SelectMany((group, place) => group.Select(thing => (thing, place))).ToDictionary(pair => pair.thing, pair => pair.place);
            foreach (var (a, b) in Pairs(payoff.Length))
            {
                var says = known.Compare(a, b);
                Assert.False(known.IsOpen(a, b));
                Assert.True(says == Truth(payoff, a, b) || says == Comparison.Unknown && known.IsNotKnown(a, b));
                Assert.True(says == Comparison.Unknown || places[b].CompareTo(places[a]) == payoff[a].CompareTo(payoff[b]));
                Assert.True(says != Comparison.Unknown || hidden.Overlaps(Alike(payoff, known, a, b)));
            }
        }
    }

    [Fact]
    public void A_party_that_never_knows_is_asked_about_no_pair_twice()
    {
        var answers = OrderInterview.Ask(9, (_, _) => Comparison.Unknown);
        Assert.Equal(36, answers.Count);
        Assert.Equal(9, KnownOrder.Of(9, answers).Groups().Count);
    }

    [Fact]
    public void What_follows_from_answers_is_what_follows_by_any_chain_of_them()
    {
        for (ulong trial = 0; trial < Trials; trial++)
        {
            var stream = new RandomStream(3, 0, trial);
            var payoff = Enumerable.Range(0, 8).Select(_ => stream.NextBelow(5)).ToArray();
            var answers = Enumerable.Range(0, 9).Select(_ => (stream.NextBelow(8), stream.NextBelow(8))).Where(pair => pair.Item1 != pair.Item2)
                .Select(pair => new OrderAnswer(pair.Item1, pair.Item2, Truth(payoff, pair.Item1, pair.Item2))).ToList();
            var known = KnownOrder.Of(8, answers);
            Assert.Null(known.Contradiction);
            var (weak, strict) = Closure(answers);
            foreach (var (a, b) in Pairs(8))
                Assert.Equal(strict[a, b] ? Comparison.Better : strict[b, a] ? Comparison.Worse : weak[a, b] ? Comparison.Equal : Comparison.Unknown, known.Compare(a, b));
        }
    }

    [Theory]
    [InlineData("0>1 1>2 2>0", "0,1,2")]
    [InlineData("0>1 3>4 1=2 2>0", "0,2,3")]
    [InlineData("0=1 1=2 2>0", "0,1,2")]
    [InlineData("0>1 2>1 1>3 3=0", "0,2,3")]
    [InlineData("0>1 1>2 2?0", null)]
    [InlineData("1<0 2<1 0>2", null)]
    public void Answers_that_cannot_all_be_so_are_named(string answers, string? expected)
    {
        var known = KnownOrder.Of(5, [.. answers.Split(' ').Select(Read)]);
        Assert.Equal(expected, known.Contradiction is null ? null : string.Join(",", known.Contradiction));

        static OrderAnswer Read(string text) => new(text[0] - '0', text[2] - '0', text[1] switch { '>' => Comparison.Better, '<' => Comparison.Worse, '=' => Comparison.Equal, _ => Comparison.Unknown });
    }

    [Theory]
    [InlineData(new[] { 1, 1, 1 }, 3)]
    [InlineData(new[] { 1, 1, 1, 1, 1 }, 7)]
    [InlineData(new[] { 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1 }, 29)]
    [InlineData(new[] { 8 }, 7)]
    [InlineData(new[] { 1 }, 0)]
    public void The_least_number_of_questions_is_the_known_one(int[] groups, int questions) => Assert.Equal(questions, LeastQuestions.For(groups));

    [Fact]
    public void Orders_without_ties_take_at_most_a_sixth_more_questions_than_the_least()
    {
        for (var things = 4; things <= 60; things++)
        {
            var stream = new RandomStream(4, 0, (ulong)things);
            var payoff = Enumerable.Range(0, things).ToArray();
            stream.Shuffle<int>(payoff);
            var asked = OrderInterview.Ask(things, (a, b) => Truth(payoff, a, b)).Count;
            Assert.InRange(asked, 0, LeastQuestions.For([.. payoff.Select(_ => 1)]) * 7.0 / 6);
        }
    }

    [Fact]
    public void Every_party_of_every_published_model_is_known_after_at_most_one_and_a_half_times_the_least()
    {
        Assert.NotEmpty(Published());
        foreach (var (label, payoff, _, asked) in Published())
            Assert.True(asked <= 1.5 * Strict(payoff), $"{label}: {payoff.Length} states, {asked} questions, least {Strict(payoff)}");
    }

    [Fact]
    public void Any_ranking_is_known_after_at_most_one_and_a_half_times_the_least_where_its_ties_are_not_known_beforehand() =>
        Assert.All(Random().Where(payoff => payoff.Length > 1), payoff =>
            Assert.InRange(OrderInterview.Ask(payoff.Length, (a, b) => Truth(payoff, a, b)).Count, payoff.Length - 1, 1.5 * Strict(payoff)));

    [Fact]
    public void The_page_on_benchmarks_shows_what_is_asked()
    {
        var page = Repository.Text("docs/benchmarks.md");
        var rows = Published().GroupBy(entry => entry.Label.Split(' ')[0]).Select(file =>
            $"| {file.Key.Replace(".expected.json", "", StringComparison.Ordinal)} | {Range(file.Select(entry => entry.Payoff.Length))} | {file.Count()} | {Range(file.Select(entry => entry.Asked))} | {Range(file.Select(entry => Strict(entry.Payoff)))} | {Ratio(file.Max(entry => (double)entry.Asked / Strict(entry.Payoff)))} | {Range(file.Select(entry => entry.Least))} | {Ratio(file.Max(entry => (double)entry.Asked / entry.Least))} |");
        Repository.None(rows.Where(row => !page.Contains(row, StringComparison.Ordinal)));

        static string Ratio(double ratio) => ratio.ToString("0.00", CultureInfo.InvariantCulture);

        static string Range(IEnumerable<int> numbers) => numbers.Min() == numbers.Max() ? $"{numbers.Min()}" : $"{numbers.Min()}–{numbers.Max()}";
    }

    private static IEnumerable<(string Label, int[] Payoff, int Least, int Asked)> Published()
    {
        foreach (var (file, tables) in ExpectedTables.All)
            foreach (var perspective in tables.Model.Views)
            {
                var graph = tables.Graph(perspective.Perspective?.Id);
                for (var party = 0; party < graph.Moves.Parties && graph.States <= KnownOrder.Most; party++)
                    if (graph.Preferences[party] is { Unknown.Count: 0 } order)
                    {
                        var asked = OrderInterview.Ask(graph.States, (a, b) => Truth(order.Payoff, a, b)).Count;
                        yield return ($"{file} {perspective.Perspective?.Id} {perspective.Parties[party].Id}", order.Payoff, LeastQuestions.For([.. order.Groups.Select(group => group.Count)]), asked);
                    }
            }
    }

    private static int Strict(int[] payoff) => LeastQuestions.For([.. payoff.Select(_ => 1)]);

    private static IEnumerable<int[]> Random()
    {
        for (ulong trial = 0; trial < Trials; trial++)
        {
            var stream = new RandomStream(1, 0, trial);
            var (things, levels) = (1 + stream.NextBelow(60), 1 + stream.NextBelow(60));
            yield return [.. Enumerable.Range(0, things).Select(_ => stream.NextBelow(levels))];
        }
    }

    private static Comparison Truth(int[] payoff, int a, int b) => payoff[a].CompareTo(payoff[b]) switch { > 0 => Comparison.Better, < 0 => Comparison.Worse, _ => Comparison.Equal };

    private static IEnumerable<string> Groups(int[] payoff) =>
        payoff.Select((value, thing) => (value, thing)).GroupBy(pair => pair.value).OrderByDescending(group => group.Key).Select(group => string.Join(",", group.Select(pair => pair.thing)));

    private static IEnumerable<(int, int)> Pairs(int things) => Enumerable.Range(0, things).SelectMany(a => Enumerable.Range(a + 1, things - a - 1).Select(b => (a, b)));

    // The pairs that are alike to a pair, so that "don't know" about one is "don't know" about all.
    private static IEnumerable<(int, int)> Alike(int[] payoff, KnownOrder known, int a, int b)
    {
        var (left, right) = (payoff.Index().Where(entry => known.Leader(entry.Index) == known.Leader(a)), payoff.Index().Where(entry => known.Leader(entry.Index) == known.Leader(b)));
        return left.SelectMany(x => right.Select(y => (Math.Min(x.Index, y.Index), Math.Max(x.Index, y.Index))));
    }

    private static (bool[,] Weak, bool[,] Strict) Closure(List<OrderAnswer> answers)
    {
        var (weak, strict) = (new bool[8, 8], new bool[8, 8]);
        foreach (var (a, b, says) in answers)
        {
            weak[a, b] |= says != Comparison.Worse;
            weak[b, a] |= says != Comparison.Better;
            strict[a, b] |= says == Comparison.Better;
            strict[b, a] |= says == Comparison.Worse;
        }
        for (var k = 0; k < 8; k++)
            for (var a = 0; a < 8; a++)
                for (var b = 0; b < 8; b++)
                    if (weak[a, k] && weak[k, b])
                    {
                        weak[a, b] = true;
                        strict[a, b] |= strict[a, k] || strict[k, b];
                    }
        return (weak, strict);
    }
}
