using Parley.Cli;

namespace Parley.Tests.Cli;

/// <summary>Models that cannot be analysed: one clear message at its place, and the right exit code.</summary>
public sealed class GraphProblemTests : IDisposable
{
    private const string Start = """
        parties: { north: Northland, south: Southland }
        options: { north: { stop: Stop }, south: { stop: Stop } }

        """;

    private const string Likes = """
        preferences: { north: { statements: [ south.stop ] }, south: { statements: [ north.stop ] } }

        """;

    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Contradictory_constraints_are_named_by_their_lines()
    {
        var path = _cli.Put(Start + Likes + "infeasible:\n  - north.stop\n  - not north.stop and south.stop\n  - not north.stop and not south.stop\n");
        foreach (var verb in new[] { "graph", "check" })
        {
            var (code, _, error) = await CliRun.Of(verb, path);
            Assert.Equal(ExitCode.Invalid, code);
            Assert.Contains($"{path}:7:", error, StringComparison.Ordinal);
            Assert.Contains("No state is possible: the constraints at lines 5, 6 and 7 together rule out every combination of options.", error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_infeasible_status_quo_is_shown_with_the_constraint()
    {
        var path = _cli.Put(Start + Likes + "infeasible: [ north.stop and south.stop ]\nstatus_quo: [north.stop, south.stop]\n");
        foreach (var verb in new[] { "graph", "check" })
        {
            var (code, _, error) = await CliRun.Of(verb, path);
            Assert.Equal(ExitCode.Invalid, code);
            Assert.Contains($"{path}:5:1: error: The status quo YY cannot occur: the constraint at line 4 rules it out.", error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Preferences_over_unknown_states_are_an_error_of_the_file()
    {
        var (code, _, error) = await CliRun.Of("graph", _cli.Put(Start + "preferences: { north: { ranking: [ YYY, rest ] }, south: { statements: [ north.stpo ] } }\n"));
        Assert.Equal(ExitCode.Invalid, code);
        Assert.Contains("Did you mean 'north.stop'?", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_party_without_preferences_is_named_and_only_warned_of_by_check()
    {
        var path = _cli.Put(Start + "preferences: { north: { statements: [ south.stop ] } }\n");
        var (code, text, error) = await CliRun.Of("graph", path);
        Assert.Equal((ExitCode.Invalid, ""), (code, text));
        Assert.Contains("error: What Southland prefers is not stated", error, StringComparison.Ordinal);
        (code, _, error) = await CliRun.Of("check", path);
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("warning: What Southland prefers is not stated", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_problem_of_one_perspective_names_it_and_a_shared_one_is_told_once()
    {
        var path = _cli.Put(Start + """
            preferences: { north: { statements: [ south.stop ] } }
            outcomes: { never: north.stop and not north.stop }
            perspectives:
              full: { set: { preferences.south: { statements: [ north.stop ] } } }
              thin: { about: As it stands. }
            """);
        var (_, _, error) = await CliRun.Of("check", path);
        Assert.Contains("What Southland prefers is not stated, so nothing can be said about where it would stay (in thin).", error, StringComparison.Ordinal);
        Assert.Single(error.Split('\n'), line => line.EndsWith("The outcome 'never' matches no state that can occur.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Forty_free_options_reach_a_limit()
    {
        var (code, text, error) = await CliRun.Of("graph", _cli.Put(GraphModels.Forty));
        Assert.Equal((ExitCode.Limit, ""), (code, text));
        Assert.Contains("The 40 options leave more states than the 65,536 that can be listed.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ranking_that_leaves_states_out_says_which()
    {
        var (code, _, error) = await CliRun.Of("graph", _cli.Put(Start + "preferences: { north: { ranking: [ YY, NN, YN ] }, south: { statements: [ north.stop ] } }\n"));
        Assert.Equal(ExitCode.Invalid, code);
        Assert.Contains("The ranking of Northland leaves out 1 state, for example NY.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_without_options_is_told_so()
    {
        var (code, _, error) = await CliRun.Of("graph", _cli.Put("parties: { north: Northland }\n"));
        Assert.Equal(ExitCode.Invalid, code);
        Assert.Contains("neither options nor states", error, StringComparison.Ordinal);
    }
}
