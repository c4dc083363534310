using Parley.Assessment;
using Parley.Files;
using Parley.Reports;
using Parley.Tests.Cli;

namespace Parley.Tests.Assessment;

/// <summary>A model with more states than can be listed still has an honest bottom line.</summary>
public sealed class LargeFindingTests
{
    private static string Model(int options, string preference) =>
        $"parties: {{ a: A, b: B }}\noptions: {{ a: {{ {string.Join(", ", Enumerable.Range(0, options).Select(k => $"o{k}: O"))} }}, b: {{ go: Go }} }}\nstatus_quo: []\n"
        + $"outcomes: {{ done: a.o0 and b.go, undone: not a.o0 }}\npreferences: {{ a: {{ {preference} }}, b: {{ statements: [b.go] }} }}\n";

    [Fact]
    public async Task Where_parties_would_stay_is_said_for_more_states_than_are_listed()
    {
        using var run = new CliRun();
        var (code, page, _) = await CliRun.Of("assess", run.Put(Model(17, "statements: [a.o0]")));
        Assert.Equal(3, code);
        Assert.Contains("1. No party would move from ‘done’.", page, StringComparison.Ordinal);
        Assert.Contains("2. A and B would move from where the conflict is now.", page, StringComparison.Ordinal);
        Assert.Contains("reasons, paths, changes and forecasts were not", string.Join(' ', page.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_party_would_hold_is_said_with_who_would_move()
    {
        var result = Assessor.Assess(ModelReader.FromText(Model(17, "statements: [a.o0]")));
        var finding = result.Findings.Single(f => f.Id == "graph.holds.undone");
        Assert.Equal(new FindingValue.Truth(false), finding.Value);
        Assert.Equal(["a"], finding.Detail["always"]);
        Assert.Equal("A would move from ‘undone’, in each of its variants.", FindingText.Sentence(finding, result.Views[0].Conflict));
    }

    [Theory]
    [InlineData("weights: [{ on: a.o0, weight: unknown }]")]
    [InlineData("statements: [a.o0], unknown: [[a.o1, not a.o1]]")]
    public async Task An_unknown_weight_never_counts_as_nothing_in_silence(string preference)
    {
        using var run = new CliRun();
        var path = run.Put(Model(17, preference));
        var (_, page, _) = await CliRun.Of("assess", path);
        Assert.Contains("not testable until it is known what A prefers", string.Join(' ', page.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        var (_, graph, _) = await CliRun.Of("graph", path);
        Assert.Contains("What A prefers is stated as unknown in part.", graph, StringComparison.Ordinal);
        var (_, json, _) = await CliRun.Of("graph", path, "--json");
        Assert.Contains("unknown_ignored", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beyond_the_bound_the_bottom_line_says_that_nothing_was_worked_out()
    {
        using var run = new CliRun();
        var (code, page, _) = await CliRun.Of("assess", run.Put(Model(30, "statements: [a.o0]")));
        Assert.Equal(3, code);
        Assert.Contains("1. Whether ‘done’ would hold cannot be said: the states are too many.", page, StringComparison.Ordinal);
    }
}
