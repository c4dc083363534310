using System.Text.Json;
using Parley.Cli;

namespace Parley.Tests.Cli;

/// <summary>The verb <c>war</c>: its JSON contract, its options, and what it says of wars that cannot be computed.</summary>
public sealed class WarVerbTests : IDisposable
{
    private const string Exact = "delta: 0.9, front: { now: 1, values: [0, 0.5, 1] }, strength: { now: 1, advance: [0.5] }";
    private const string Plain = """
        parties: { north: Northland, south: Southland, league: League }
        war:
          sides:
            north: { parties: north }
            south: { parties: [south, league], decides: south }
          front: { steps: 6, now: 3, speed: slow }
          strength: { now: equal }
          recovery: { ceasefire: { north: slow, south: fast } }
          fight: { north: moderate, south: heavy }
          patience: moderate
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("parley-war").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public async Task The_json_has_the_keys_of_the_contract_and_probabilities_that_sum_to_one()
    {
        var (code, output, _) = await Run(Exactly($"{Exact}, ceasefire: line, accident: 0.1, escalate: 0.05"), "--json", "--periods", "4");
        Assert.Equal(0, code);
        var root = JsonDocument.Parse(output).RootElement;
        string[] keys = ["now", "forecast", "ever", "expected_periods", "epsilon", "equilibria", "terminals"];
        Assert.All(keys, key => Assert.True(root.TryGetProperty(key, out _), key));
        Assert.Equal(["A", "B"], root.GetProperty("now").GetProperty("values").EnumerateObject().Select(side => side.Name));
        Assert.Equal(["line", "war"], root.GetProperty("terminals").EnumerateObject().Select(end => end.Name));
        var forecast = root.GetProperty("forecast");
        Assert.Equal([1, 2, 3, 4], forecast.EnumerateArray().Select(at => at.GetProperty("period").GetInt32()));
        Assert.All(forecast.EnumerateArray(), at => Assert.Equal(1, at.EnumerateObject().Where(p => p.Name != "period").Sum(p => p.Value.GetDouble()), 1e-12));
        Assert.Equal(1, root.GetProperty("ever").EnumerateObject().Sum(p => p.Value.GetDouble()), 1e-9);
    }

    [Fact]
    public async Task Periods_without_end_are_null_with_a_reason()
    {
        // Fighting costs more than the battle can bring, so the ceasefire is held for ever.
        var (_, output, _) = await Run(Exactly($"{Exact}, fight: {{ A: 9, B: 9 }}, ceasefire: line, start: ceasefire"), "--json");
        var root = JsonDocument.Parse(output).RootElement;
        Assert.Equal(1, root.GetProperty("ever").GetProperty("ceasefire").GetDouble(), 1e-12);
        Assert.Equal(JsonValueKind.Null, root.GetProperty("expected_periods").ValueKind);
        Assert.NotEmpty(root.GetProperty("expected_periods_reason").GetString()!);
    }

    [Theory]
    [InlineData("a probability above 1", "delta: 0.9, front: { now: 1, values: [0, 0.5, 1] }, strength: { now: 1, advance: [1.5] }", "1.5 is outside the range", ":2:")]
    [InlineData("no discounting", "delta: 1, front: { now: 1, values: [0, 0.5, 1] }, strength: { now: 1, advance: [0.5] }", "delta must lie strictly between 0 and 1", ":2:")]
    [InlineData("a horizon of zero", Exact + ", horizon: 0", "0 is outside its range: a whole number from 1", ":2:")]
    [InlineData("a front outside its range", "delta: 0.9, front: { now: 2, values: [0, 0.5, 1] }, strength: { now: 1, advance: [0.5] }", "front.now must be from 1 to 1", ":2:")]
    [InlineData("a kernel that does not sum to one", "delta: 0.9, front: { now: 1, values: [0, 0.5, 1] }, strength: { now: 1, advance: [0.5, 0.6], war: [[0.5, 0.4], [0, 1]] }", "strength.war[0] must sum to 1", ":2:")]
    [InlineData("bargaining under noise", Exact + ", settle: bargained, noise: 0.1", "noise needs a finite list of offers", ":2:")]
    [InlineData("a missing number", "delta: 0.9, front: { now: 1, values: [0, 0.5, 1] }", "'war.exact.strength.advance' is missing", ":2:")]
    [InlineData("an unknown without bounds", Exact + ", fight: { A: unknown, B: 1 }", "no widest range", ":2:")]
    [InlineData("a key that is not known", Exact + ", settel: none", "Did you mean 'settle'?", ":2:")]
    public async Task A_war_that_cannot_be_computed_is_refused_at_its_place(string what, string exact, string message, string place)
    {
        foreach (var verb in (string[])["war", "check", "assess"])
        {
            var (code, output, error) = await Run(verb, Exactly(exact));
            Assert.True(error.Contains(message, StringComparison.Ordinal), $"{what}: {error}");
            Assert.Contains(place, error, StringComparison.Ordinal);
            Assert.Equal((2, ""), (code, output));
        }
    }

    [Theory]
    [InlineData("parties: north }\n", "parties: [north, south] }\n", "'south' stands on both sides")]
    [InlineData("now: 3", "now: 6", "outside its range: from 1 to 5")]
    [InlineData("speed: slow", "speed: slwo", "Did you mean 'slow'?")]
    [InlineData("  patience: moderate", "  patience: 1", "outside the range of this quantity")]
    [InlineData("  patience: moderate", "  horizon: 0", "0 is outside its range")]
    [InlineData("south: fast", "suoth: fast", "Did you mean 'south'?")]
    [InlineData("  patience: moderate", "  patience: moderate\n  settlements: { half: 0.5, most: 0.8 }\n  red_lines: { north: half, south: most }", "The red lines contradict each other")]
    [InlineData("  patience: moderate", "  patience: moderate\n  settlements: { half: 0.5 }\n  red_lines: { north: halve }", "There is no settlement named 'halve'")]
    [InlineData("now: equal }\n  recovery: { ceasefire: { north: slow, south: fast", "now: equal, reach: 0.1 }\n  recovery: { ceasefire: { north: -0.2, south: 0.2", "Strength would cross its whole range")]
    [InlineData("  patience: moderate", "", "'war.patience' is missing")]
    [InlineData("  patience: moderate", "  patience: moderate\n  exact: { delta: 0.9 }", "stands alone")]
    public async Task Plain_quantities_that_do_not_fit_together_are_refused(string from, string to, string message)
    {
        var text = Plain.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(Plain, text);
        var (code, _, error) = await Run(Write(text));
        Assert.True(error.Contains(message, StringComparison.Ordinal), error);
        Assert.Equal(2, code);
    }

    [Theory]
    [InlineData("--periods", "0")]
    [InlineData("--lasts", "0")]
    [InlineData("--chance", "1.5")]
    [InlineData("--least", "luck")]
    [InlineData("--explain", "--json")]
    public async Task An_option_out_of_range_ends_with_1(params string[] options)
    {
        var (code, output, error) = await Run([Write(Plain), .. options]);
        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith("error: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_without_a_war_says_so()
    {
        var (code, _, error) = await Run(Write("parties: { a: A }"));
        Assert.Equal(1, code);
        Assert.Contains("has no section 'war'", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("guarantee", 3)]
    [InlineData("recovery", 3)]
    [InlineData("aid", 4)]
    [InlineData("terms", 2)]
    public async Task The_least_change_is_told_for_each_side_and_is_no_advice(string least, int sentences)
    {
        var (code, output, _) = await Run(Write(Plain), "--least", least, "--lasts", "6");
        Assert.Equal(0, code);
        Assert.Equal(sentences, output.Split("Not advice: ").Length - 1);
        Assert.Contains("Northland", output, StringComparison.Ordinal);
        Assert.Contains("Southland", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_number_is_explained_with_its_unit_and_the_scale_of_its_word()
    {
        var (code, output, _) = await Run(Write(Plain.Replace("north: slow", "north: unknown", StringComparison.Ordinal)), "--explain");
        Assert.Equal(0, code);
        Assert.Contains("war.front.speed: ‘slow’ stands for 0.1, 0.05 to 0.2 (chance of a step per month)", output, StringComparison.Ordinal);
        Assert.Contains("Scale ‘speed’: frozen 0.02, slow 0.1", output, StringComparison.Ordinal);
        Assert.Contains("unknown, so anything from −0.5 to 0.5", output, StringComparison.Ordinal);
    }

    private string Exactly(string keys) => Write($"parties: {{ a: A, b: B }}\nwar: {{ exact: {{ {keys} }} }}\n");

    private string Write(string text)
    {
        var path = Path.Combine(_folder, "model.parley.yaml");
        File.WriteAllText(path, text);
        return path;
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        string[] words = args[0] is "war" or "check" or "assess" ? args : ["war", .. args];
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var code = await CommandLine.Run(words, new Terminal(output, error, false), CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
