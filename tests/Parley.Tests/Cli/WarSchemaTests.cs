namespace Parley.Tests.Cli;

/// <summary>The JSON of <c>parley war</c> fits the schema that is shipped; closed forms and games too large are answered.</summary>
public sealed class WarSchemaTests
{
    private const string Exact = "delta: 0.9, horizon: 60, front: { now: 1, values: [0, 0.3, 0.6, 1] }, strength: { now: 1, advance: [0.5, 0.7] }, ceasefire: line";

    [Theory]
    [InlineData("war: { exact: { " + Exact + " } }")]
    [InlineData("war: { exact: { " + Exact + ", beliefs: { A: [0.6, 0.8] }, accident: 0.1, settle: [0.4, 0.6], noise: 0.1 } }")]
    [InlineData("war: { exact: { " + Exact + ", fight: { A: 9, B: 9 }, start: ceasefire } }")]
    [InlineData("war: { exact: { " + Exact + " } }\nperspectives: { one: { set: { war.exact.pi: 1 } }, other: { set: { war.exact.pi: 0 } } }")]
    [InlineData("war: { ultimatum: { advance: 0.5, own_cost: 0.1, most_cost: 0.4 } }")]
    [InlineData("war: { lock_in: { delta: 0.9, A: [3, 5, 5], B: [4, 4, 4] } }")]
    [InlineData("war: { sides: { a: { parties: [a, c], decides: a, consent: c }, b: { parties: b } }, front: { steps: 4, now: 2, speed: slow }, strength: equal, recovery: { ceasefire: { a: slow, b: slow } }, fight: { a: slight, b: slight }, patience: moderate }")]
    public async Task The_json_fits_its_schema(string war)
    {
        using var run = new CliRun();
        var (code, output, error) = await CliRun.Of("war", run.Put($"parties: {{ a: A, b: B, c: C }}\n{war}\n"), "--json", "--periods", "3");
        Assert.Equal((0, ""), (code, error));
        var schema = await NJsonSchema.JsonSchema.FromFileAsync(Path.Combine(CliRun.Root(), "docs", "reference", "war.schema.json"));
        Assert.Empty(schema.Validate(output));
        Assert.NotEmpty(schema.Validate(output.Replace("parley.war/1", "parley.war/0", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(output.Replace("\"digest\"", "\"digets\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_game_too_large_to_be_begun_ends_with_the_exit_code_of_a_limit()
    {
        using var run = new CliRun();
        var values = string.Join(", ", Enumerable.Range(0, 1001).Select(k => (k / 1000.0).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var advance = string.Join(", ", Enumerable.Repeat("0.5", 200));
        var path = run.Put($"parties: {{ a: A, b: B }}\nwar: {{ exact: {{ delta: 0.99, horizon: 100000, front: {{ now: 1, values: [{values}] }}, strength: {{ now: 1, advance: [{advance}] }}, ceasefire: line }} }}\n");
        var (code, _, error) = await CliRun.Of("war", path);
        Assert.Equal(3, code);
        Assert.Contains("limit exceeded", error, StringComparison.Ordinal);
        Assert.Equal(3, (await CliRun.Of("assess", path)).Code);
    }

    [Fact]
    public async Task A_closed_form_is_answered_in_sentences_and_allows_no_least_change()
    {
        using var run = new CliRun();
        var path = run.Put("parties: { a: A, b: B }\nwar: { ultimatum: { advance: 0.5, own_cost: 0.1, most_cost: 0.4 } }\n");
        var (code, output, _) = await CliRun.Of("war", path);
        Assert.Equal(0, code);
        Assert.Contains("0.65 of the stake", output, StringComparison.Ordinal);
        Assert.Contains("with probability 0.375", output, StringComparison.Ordinal);
        Assert.Equal(1, (await CliRun.Of("war", path, "--least", "terms")).Code);
        Assert.Equal(0, (await CliRun.Of("war", path, "--explain")).Code);
    }
}
