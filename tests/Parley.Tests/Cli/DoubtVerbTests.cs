namespace Parley.Tests.Cli;

/// <summary><c>parley doubt</c>: what it prints, what it refuses, and its JSON.</summary>
public sealed class DoubtVerbTests
{
    // Northland presses where the weight is at least 0: in three quarters of the draws.
    private const string Model = """
        parties: { north: Northland }
        claims: { greedy: { source: note, kind: fact, says: Northland gains. } }
        sources: { note: { title: A note } }
        options: { north: { press: Press, wait: Wait } }
        outcomes: { war: { is: north.press, name: war }, peace: { is: not north.press, name: peace } }
        preferences:
          north:
            weights:
              - { id: gain, on: north.press, weight: { best: 1, low: -1, high: 3, shape: uniform, because: greedy } }
              - { id: rest, on: north.wait, weight: { low: 1, high: 2, shape: uniform } }
        """;

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("99999999999")]
    public async Task Draws_that_are_none_or_too_many_are_refused(string draws)
    {
        using var run = new CliRun();
        var (code, _, error) = await CliRun.Of("doubt", run.Put(Model), "--draws", draws);
        Assert.Equal(1, code);
        Assert.Contains("--draws is a whole number from 1", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--headline", "graph.holds.wra", "Did you mean 'graph.holds.war'?")]
    [InlineData("--map", "preferences.north.weights.gain", "--map names two paths")]
    [InlineData("--map", "preferences.north.weights.gain,preferences.north.weights.rset", "Did you mean 'preferences.north.weights.rest'?")]
    [InlineData("--map", "preferences.north.weights.gain,preferences.north.weights.gain", "two different numbers")]
    public async Task What_is_not_known_is_named_with_what_is_near(string option, string value, string message)
    {
        using var run = new CliRun();
        var (code, _, error) = await CliRun.Of("doubt", run.Put(Model), option, value);
        Assert.Equal(1, code);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_says_how_sure_what_carries_it_by_which_claim_and_where_it_turns()
    {
        using var run = new CliRun();
        var (code, output, _) = await CliRun.Of("doubt", run.Put(Model), "--headline", "graph.holds.war");
        Assert.Equal(0, code);
        var text = string.Join(' ', output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("No party would move from ‘war’: in 75 % of 4096 draws", text, StringComparison.Ordinal);
        Assert.Contains("): likely.", text, StringComparison.Ordinal);
        Assert.Contains("rests on the weight ‘gain’ of Northland (", text, StringComparison.Ordinal);
        Assert.Contains("claims: greedy.", text, StringComparison.Ordinal);
        Assert.Contains("would turn from yes to no if the weight ‘gain’ of Northland were at most −0.000", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_without_ranges_says_that_it_has_none()
    {
        using var run = new CliRun();
        var (code, output, _) = await CliRun.Of("doubt", run.Put("parties: { north: Northland }\noptions: { north: { press: Press } }\noutcomes: { war: north.press }\npreferences: { north: { statements: [north.press] } }"));
        Assert.Equal(0, code);
        Assert.Contains("No number with a range changes an answer", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_json_fits_its_schema_and_is_the_same_in_two_runs()
    {
        using var run = new CliRun();
        string[] line = ["doubt", run.Put(Model), "--json", "--draws", "256", "--map", "preferences.north.weights.gain,preferences.north.weights.rest"];
        var (code, output, _) = await CliRun.Of(line);
        Assert.Equal(0, code);
        var schema = await NJsonSchema.JsonSchema.FromFileAsync(Path.Combine(CliRun.Root(), "docs", "reference", "doubt.schema.json"));
        Assert.Empty(schema.Validate(output));
        Assert.Equal(output, (await CliRun.Of(line)).Out);
    }

    [Fact]
    public async Task A_range_that_cannot_be_is_reported_by_check_with_its_place()
    {
        using var run = new CliRun();
        var (code, _, error) = await CliRun.Of("check", run.Put(Model.Replace("{ best: 1, low: -1, high: 3, shape: uniform, because: greedy }", "{ q5: 0, q50: 0.01, q95: 9 }", StringComparison.Ordinal)));
        Assert.Equal(2, code);
        Assert.Contains("lies too near the 5 per cent quantile", error, StringComparison.Ordinal);
        Assert.Contains(":9:", error, StringComparison.Ordinal);
    }
}
