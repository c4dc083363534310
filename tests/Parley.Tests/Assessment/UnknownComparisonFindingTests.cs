using Parley.Assessment;
using Parley.Files;
using Parley.GraphModel;
using Parley.Reports;
using Parley.Tests.GraphModel.Oracles;

namespace Parley.Tests.Assessment;

/// <summary>An answer that may depend on a comparison that is stated as unknown is not testable; one that cannot is given.</summary>
public sealed class UnknownComparisonFindingTests
{
    private const string Head = "parties: { a: A, b: { name: B Union, in_text: the B Union } }\noptions: { a: { go: Go }, b: { stay: Stay } }\nstatus_quo: []\noutcomes: { gone: a.go, there: b.stay }\n";

    [Theory]
    [InlineData("a: { statements: [not a.go], unknown: [[a.go, not a.go]] }")]
    [InlineData("a: { weights: [{ on: a.go, weight: unknown }] }")]
    public void An_answer_that_turns_on_the_comparison_is_not_testable(string preference)
    {
        var result = Assess($"{Head}preferences:\n  {preference}\n  b: {{ statements: [b.stay] }}\n");
        Assert.Equal(new FindingValue.Absent(AbsenceReason.UnknownComparison, ["a"]), Value(result, "graph.holds.gone"));
        // Where the B Union stays, A stays at one state or the other, whichever it prefers.
        Assert.Equal(new FindingValue.Truth(true), Value(result, "graph.holds.there"));
        // The status quo has no answer that is unknown: the B Union surely moves.
        Assert.Equal(new FindingValue.Truth(false), Value(result, "graph.now"));
        Assert.DoesNotContain(result.Findings, finding => finding.Kind == "graph.change");
        var brief = BriefWriter.Write(result);
        Assert.Contains("not testable until it is known what A prefers", brief.FirstPage[0].Sentences[0].Text, StringComparison.Ordinal);
        Assert.Contains(brief.FirstPage.Single(section => section.Heading == "Ask next").Sentences, sentence => sentence.Text.StartsWith("A: ", StringComparison.Ordinal) && sentence.Text.Contains("‘a.go’", StringComparison.Ordinal));
        Assert.Contains("\"unknown-comparison\"", AssessmentJson.Write(result), StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_holds_whatever_the_comparison_is_given()
    {
        var result = Assess($"{Head}preferences:\n  a: {{ statements: [not a.go] }}\n  b: {{ statements: [b.stay], unknown: [[b.stay, not b.stay]] }}\n");
        Assert.Equal(new FindingValue.Truth(false), Value(result, "graph.holds.gone"));
        Assert.Equal("A would move from ‘gone’, in each of its variants, because ‘not a.go’.", FindingText.Sentence(result.Findings.First(f => f.Id == "graph.holds.gone"), result.Views[0].Conflict));
    }

    [Fact]
    public void Every_way_of_deciding_lies_between_what_is_sure_and_what_is_possible()
    {
        var random = new SeededNumbers(5);
        for (var trial = 0; trial < 60; trial++)
        {
            var (graph, solution, pairs) = Random(random);
            var bounds = UnknownComparisons.Of(solution, CancellationToken.None)!;
            foreach (var decided in Ways(pairs))
                for (var party = 0; party < graph.Moves.Parties; party++)
                {
                    var stable = Decided(graph, decided).Stable(party, Concept.Seq, CancellationToken.None);
                    Assert.True(bounds.Surely[party].And(stable).SameAs(bounds.Surely[party]));
                    Assert.True(bounds.Possibly[party].And(stable).SameAs(stable));
                }
        }
    }

    private static PairwiseStability Decided(ConflictGraph graph, IReadOnlyDictionary<(int Party, int, int), int> decided)
    {
        int Compare(int party, int from, int to) => decided.TryGetValue((party, Math.Min(from, to), Math.Max(from, to)), out var sign)
            ? (from < to ? -sign : sign) : graph.Payoffs[party][to].CompareTo(graph.Payoffs[party][from]);
        return new PairwiseStability(graph.Moves, (p, from, to) => Compare(p, from, to) > 0, (p, from, to) => Compare(p, from, to) > 0, (p, from, to) => Compare(p, from, to) <= 0);
    }

    // Each pair: the lower state better, equal, or the higher.
    private static IEnumerable<IReadOnlyDictionary<(int, int, int), int>> Ways(IReadOnlyList<(int, int, int)> pairs)
    {
        for (var way = 0; way < (int)Math.Pow(3, pairs.Count); way++)
            yield return pairs.Select((pair, i) => (pair, Sign: way / (int)Math.Pow(3, i) % 3 - 1)).ToDictionary(entry => entry.pair, entry => entry.Sign);
    }

    private static (ConflictGraph Graph, GraphSolution Solution, IReadOnlyList<(int, int, int)> Pairs) Random(SeededNumbers random)
    {
        var formulas = new[] { "a.one", "a.two", "b.one", "b.two", "a.one and b.one", "a.two iff b.two", "a.one or b.two", "a.two and b.one" };
        string Statements(int count) => string.Join(", ", random.Permutation(formulas.Length).Take(count).Select(i => $"'{formulas[i]}'"));
        string State() => string.Concat(Enumerable.Range(0, 4).Select(_ => random.Chance(50) ? "Y" : "N"));
        string Unknown()
        {
            var (one, other) = (State(), State());
            return one == other ? "[YYYY, NNNN]" : $"[{one}, {other}]";
        }
        var text = $"parties: {{ a: A, b: B }}\noptions: {{ a: {{ one: First, two: Second }}, b: {{ one: First, two: Second }} }}\npreferences:\n"
            + $"  a: {{ statements: [{Statements(3)}], unknown: [{Unknown()}, {Unknown()}] }}\n  b: {{ statements: [{Statements(2)}], unknown: [{Unknown()}] }}\n";
        var model = ModelReader.FromText(text);
        Assert.False(model.HasErrors, text);
        var graph = GraphCompiler.Compile(model.Base, CancellationToken.None).Graph!;
        return (graph, GraphSolver.Solve(graph, concepts: [Concept.Nash, Concept.Seq]),
            [.. graph.Preferences.SelectMany((order, party) => order!.Unknown.Select(pair => (party, pair.Lower, pair.Higher)))]);
    }

    private static AssessmentResult Assess(string text) => Assessor.Assess(ModelReader.FromText(text));

    private static FindingValue Value(AssessmentResult result, string id) => result.Findings.Single(finding => finding.Id == id).Value;
}
