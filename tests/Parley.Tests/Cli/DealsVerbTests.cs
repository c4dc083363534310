using System.Text.Json;

namespace Parley.Tests.Cli;

/// <summary>The verb deals: its JSON contract, its sentences and its messages.</summary>
public sealed class DealsVerbTests
{
    private const string Model = """
        title: Two neighbours
        parties: { a: Upstream, b: Downstream, c: Mill }
        issues: { water: [none, half, all], pay: [none, some] }
        worth:
          a: { without_agreement: 0.5, issues: { water: { weight: 0.6, scores: [1, 0.5, 0] }, pay: { weight: 0.4, scores: [0, 1] } } }
          b: { without_agreement: 0.3, issues: { water: { weight: 0.7, scores: [0, 0.5, 1] }, pay: { weight: 0.3, scores: [1, 0] } } }
          c: { without_agreement: 0.5, issues: { water: [0, 0, 1] } }
        tables:
          two: { consent: [a, b], absent: [{ party: c, by: a }], carried_out_by: c }
        proposals:
          open: { by: b, terms: { water: all, pay: none } }
          part: { terms: { water: half } }
        """;

    [Fact]
    public async Task The_json_holds_the_fields_of_the_contract()
    {
        using var run = new CliRun();
        var (code, output, error) = await CliRun.Of("deals", run.Put(Model), "--json");
        Assert.Equal((0, ""), (code, error));
        var root = JsonDocument.Parse(output).RootElement;
        // By hand, values of a and b: none-none 0.6 0.3; none-some 1 0; half-none 0.3 0.65; half-some 0.7 0.35; all-none 0 1; all-some 0.4 0.7.
        Assert.Equal("6", root.GetProperty("packages").GetString());
        Assert.Equal("2", root.GetProperty("acceptable").GetString());
        Assert.Equal("4", root.GetProperty("frontier_size").GetString());
        Assert.False(root.GetProperty("truncated").GetBoolean());
        Assert.Equal([1, 0.7, 0.4, 0], root.GetProperty("frontier").EnumerateArray().Select(entry => entry.GetProperty("values").GetProperty("a").GetDouble()));
        var nash = root.GetProperty("solutions").GetProperty("nash");
        Assert.Equal(("half", "some"), (nash.GetProperty("terms").GetProperty("water").GetString(), nash.GetProperty("terms").GetProperty("pay").GetString()));
        // The mill accepts only all the water, which no package acceptable to the two gives.
        Assert.Equal("0", root.GetProperty("carrying_out").GetProperty("of_these_acceptable_to_all").GetString());
        // Opposed: water 60 and 70, pay 40 and 30. Downstream leads with 70 to 40, and 3/13 of the water moves.
        Assert.Equal("3/13", root.GetProperty("adjusted_winner").GetProperty("shares").GetProperty("water").GetProperty("a").GetString());
        Assert.Equal("700/13", root.GetProperty("adjusted_winner").GetProperty("points").GetProperty("b").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("        perspectives: { one: { set: { worth.a.without_agreement: 0.5 } }, other: { set: { worth.a.without_agreement: 0.9 } } }\n")]
    public async Task The_json_fits_its_schema(string more)
    {
        using var run = new CliRun();
        var (code, output, _) = await CliRun.Of("deals", run.Put($"{Model}\n{more.Trim()}\n"), "--json");
        Assert.Equal(0, code);
        var schema = await NJsonSchema.JsonSchema.FromFileAsync(Path.Combine(CliRun.Root(), "docs", "reference", "deals.schema.json"));
        Assert.Empty(schema.Validate(output));
    }

    [Fact]
    public async Task The_sentences_say_who_refuses_and_who_is_not_seated()
    {
        using var run = new CliRun();
        var (code, output, _) = await CliRun.Of("deals", run.Put(Model));
        Assert.Equal(0, code);
        var text = string.Join(' ', output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("2 of them are acceptable to all whose consent is needed.", text, StringComparison.Ordinal);
        Assert.Contains("2 of the 2 packages that are acceptable to the seated would be refused by Mill", text, StringComparison.Ordinal);
        Assert.Contains("Mill is not seated, by the choice of Upstream.", text, StringComparison.Ordinal);
        Assert.Contains("Upstream would refuse (worth 0, 0.5 without an agreement).", text, StringComparison.Ordinal);
        Assert.Contains("What Upstream would say depends on what is left open", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_frontier_is_written_as_comma_separated_values()
    {
        using var run = new CliRun();
        var (code, output, _) = await CliRun.Of("deals", run.Put(Model), "--csv");
        Assert.Equal(0, code);
        Assert.Equal(["water,pay,value.a,value.b,acceptable", "none,some,1,0,no", "half,some,0.7,0.35,yes", "all,some,0.4,0.7,no", "all,none,0,1,no", ""], output.Split("\r\n"));
    }

    [Theory]
    [InlineData(1, "Did you mean 'two'?", "--table", "twoo")]
    [InlineData(1, "It has: open, part.", "--proposal", "zzzzzzz")]
    [InlineData(1, "--csv and --json exclude each other.", "--csv", "--json")]
    public async Task Names_that_are_not_there_are_told(int expected, string message, params string[] args)
    {
        using var run = new CliRun();
        var (code, output, error) = await CliRun.Of(["deals", run.Put(Model), .. args]);
        Assert.Equal((expected, ""), (code, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_that_needs_a_party_without_values_is_refused_at_its_place()
    {
        using var run = new CliRun();
        var (code, _, error) = await CliRun.Of("deals", run.Put(Model.Replace("  c: { without_agreement: 0.5, issues: { water: [0, 0, 1] } }\n", "", StringComparison.Ordinal).Replace("consent: [a, b], absent: [{ party: c, by: a }]", "consent: [a, c]", StringComparison.Ordinal)));
        Assert.Equal(2, code);
        Assert.Contains("Mill: the consent is needed, and no values are stated.", error, StringComparison.Ordinal);
        Assert.Contains(":8:", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_zone_says_what_would_open_it_for_each_party()
    {
        using var run = new CliRun();
        var (code, output, _) = await CliRun.Of("deals", run.Put(Model.Replace("without_agreement: 0.3", "without_agreement: 0.5", StringComparison.Ordinal)));
        Assert.Equal(0, code);
        var text = string.Join(' ', output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("None of them is acceptable", text, StringComparison.Ordinal);
        Assert.Contains("Upstream alone would open it by taking 0.1 less than it has without an agreement", text, StringComparison.Ordinal);
        Assert.Contains("Downstream alone would open it by taking 0.15 less than it has without an agreement", text, StringComparison.Ordinal);
        Assert.Contains("half in the place of all (water)", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sample_of_the_dam_says_in_short_who_is_served_what_opens_the_zone_and_who_would_stop()
    {
        var (code, output, _) = await CliRun.Of("deals", Path.Combine(CliRun.Root(), "docs", "samples", "dam-deal.parley.yaml"));
        Assert.Equal(0, code);
        var text = string.Join(' ', output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        // By hand: of 35 + 40 for Upstream the terms give 0 + 40, of 45 + 50 + 10 for Downstream 45 + 0 + 10.
        Assert.Contains("Upstream gets 40 of 75, Downstream 55 of 105 and the mill 0 of 30.", text, StringComparison.Ordinal);
        // Without the watch all and much give Downstream 55 of the 62 that it needs; with it 65. Upstream has 60 and needs 57.
        Assert.Contains("With ‘the watch’ on the agenda too, 1 package would be acceptable", text, StringComparison.Ordinal);
        Assert.Contains("Stated ranges: 0 acceptable at each party's least favourable values, 1 at the most favourable", text, StringComparison.Ordinal);
        // With the water and without paying Downstream has 45 + 50 + 10; with all that was agreed 45 + 10 + 10.
        Assert.Contains("Downstream would gain by not doing step 2: 105 against 65 for the whole", text, StringComparison.Ordinal);
        Assert.Contains("step 1 is not done, by Upstream.", text, StringComparison.Ordinal);
        // It digs where the dam is open, and the others like nothing that would then cost it more.
        Assert.Contains("If ‘water first’ were signed, the mill would move away from ‘shared’", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_json_of_steps_and_links_fits_its_schema()
    {
        var (code, output, _) = await CliRun.Of("deals", Path.Combine(CliRun.Root(), "docs", "samples", "dam-deal.parley.yaml"), "--json");
        Assert.Equal(0, code);
        var schema = await NJsonSchema.JsonSchema.FromFileAsync(Path.Combine(CliRun.Root(), "docs", "reference", "deals.schema.json"));
        Assert.Empty(schema.Validate(output));
        var root = JsonDocument.Parse(output).RootElement;
        Assert.Equal("watch", root.GetProperty("linked_issues")[0].GetProperty("issues")[0].GetString());
        Assert.Equal("pay", root.GetProperty("proposals")[0].GetProperty("steps").GetProperty("temptations")[0].GetProperty("step").GetString());
        Assert.Equal("mill", root.GetProperty("wrecked_proposals")[0].GetProperty("party").GetString());
    }
}
