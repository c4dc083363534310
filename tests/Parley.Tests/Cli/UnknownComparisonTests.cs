using System.Text.Json;

namespace Parley.Tests.Cli;

/// <summary>What is stated as unknown is never decided in silence.</summary>
public sealed class UnknownComparisonTests
{
    private const string Head = "parties: { a: A, b: B }\noptions: { a: { go: Go }, b: { stay: Stay } }\nstatus_quo: []\noutcomes: { gone: a.go }\n";

    private const string Compared = Head + "preferences:\n  a: { statements: [not a.go], unknown: [[a.go, not a.go]] }\n  b: { statements: [b.stay] }\n";

    private const string Weighed = Head + "preferences:\n  a: { weights: [{ on: a.go, weight: unknown }] }\n  b: { statements: [b.stay] }\n";

    [Theory]
    [InlineData(Compared)]
    [InlineData(Weighed)]
    public async Task The_brief_says_which_comparisons_are_unknown(string model)
    {
        using var run = new CliRun();
        var (_, brief, _) = await CliRun.Of("assess", run.Put(model));
        Assert.Contains("Some comparisons of A are stated as unknown.", brief, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Compared)]
    [InlineData(Weighed)]
    public async Task A_party_that_goes_for_what_may_be_better_stays_nowhere(string model)
    {
        using var run = new CliRun();
        var (_, json, _) = await CliRun.Of("graph", run.Put(model), "--json");
        var uncertain = JsonDocument.Parse(json).RootElement.GetProperty("uncertain");
        Assert.Empty(uncertain.GetProperty("a").GetProperty("nash").EnumerateArray());
        Assert.Equal(["NY", "YY"], uncertain.GetProperty("d").GetProperty("nash").EnumerateArray().Select(state => state.GetString()));
    }

    [Fact]
    public async Task Unknown_comparisons_of_many_states_do_not_fill_the_memory()
    {
        using var run = new CliRun();
        var options = string.Join(", ", Enumerable.Range(0, 13).Select(k => $"o{k}: O"));
        var before = GC.GetTotalAllocatedBytes();
        var (code, output, _) = await CliRun.Of("graph", run.Put($"parties: {{ a: A }}\noptions: {{ a: {{ {options} }} }}\npreferences: {{ a: {{ statements: [a.o1], unknown: [[a.o0, not a.o0]] }} }}\n"), "--concept", "nash");
        Assert.True(code is 0 or 3, output);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 2L << 30);
    }

    [Fact]
    public async Task What_all_views_lack_is_said_once()
    {
        using var run = new CliRun();
        var (_, brief, _) = await CliRun.Of("assess", run.Put(Compared + "perspectives: { one: { constructed: true }, two: { constructed: true } }\n"));
        Assert.Single(brief.Split("Some comparisons of A").Skip(1));
    }
}
