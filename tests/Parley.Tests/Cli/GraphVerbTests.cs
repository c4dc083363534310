using Parley.Cli;

namespace Parley.Tests.Cli;

/// <summary>What <c>parley graph</c> says to a reader.</summary>
public sealed class GraphVerbTests : IDisposable
{
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    private static async Task<string> Done(params string[] args)
    {
        var (code, text, error) = await CliRun.Of(["graph", .. args]);
        Assert.Equal((ExitCode.Done, ""), (code, error));
        return text;
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public async Task The_plain_sentence_comes_first()
    {
        var text = OneLine(await Done(_cli.Put(GraphModels.Truce)));
        Assert.StartsWith("Truce No party would move at s1 (NN) and s4 (YY, truce). At s1 nobody has a better move; at s4 others would answer each better move", text, StringComparison.Ordinal);
        Assert.Contains("The status quo, s1 (NN), is among them.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_line_is_wider_than_a_hundred_columns()
    {
        foreach (var model in new[] { "kinsara-2014/garrison.parley.yaml", "ukraine-2025/ceasefire.parley.yaml", "kilgour-et-al-2001/elmira-graph.parley.yaml" })
            Assert.All((await Done(CliRun.Catalog(model))).Split('\n'), line =>
            {
                Assert.True(line.Length <= Terminal.Width, line);
                Assert.Equal(line.TrimEnd(), line);
            });
    }

    [Fact]
    public async Task A_deterred_party_is_explained_by_the_answer_and_where_it_leads()
    {
        var text = OneLine(await Done(_cli.Put(GraphModels.Truce), "--why", "truce", "--party", "north"));
        Assert.Contains("Northland stays: it has one better move, and that would be answered to its loss.", text, StringComparison.Ordinal);
        Assert.Contains("To s3 (NY): no longer \"Stop firing\".", text, StringComparison.Ordinal);
        Assert.Contains("Southland would answer: no longer \"Stop firing too\" (to s1 (NN)), which Northland likes less than s4; so Northland does not do this.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_party_that_nothing_deters_is_said_to_move_and_for_what()
    {
        var text = OneLine(await Done(_cli.Put(GraphModels.Truce), "--why", "YN", "--party", "Northland"));
        Assert.Contains("Northland would move: it has one better move, and nothing spoils it.", text, StringComparison.Ordinal);
        Assert.Contains("Nobody has an answer that they like themselves and that leaves it no better off, so Northland would move.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_is_numbered_and_says_who_moves_against_its_preference()
    {
        var text = OneLine(await Done(CliRun.Catalog("kilgour-et-al-2001/elmira.parley.yaml"), "--path-to", "modified-order-accepted"));
        Assert.Contains("It cannot be reached by moves that each mover likes better.", text, StringComparison.Ordinal);
        Assert.Contains("1. Ontario Ministry of Environment: Modify the control order (s1 → s2), which it likes less", text, StringComparison.Ordinal);
        Assert.Contains("2. Uniroyal: no longer \"Delay the appeal\"; Accept the order as it stands (s2 → s4)", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_least_change_is_told_in_the_words_of_the_statements()
    {
        // At YN only Northland has a better move; without its second statement, or with both in the other order and nothing else, NN is no better.
        var text = OneLine(await Done(_cli.Put(GraphModels.Truce), "--inverse", "YN", "--party", "north"));
        Assert.Contains("As preferences are stated, Northland would move from there.", text, StringComparison.Ordinal);
        Assert.Contains("1 change, in one way. Northland gives up \"not north.stop\".", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folded_tables_say_how_many_states_are_left_out()
    {
        var example = CliRun.Catalog("ukraine-2025/ceasefire.parley.yaml");
        Assert.Contains("--all shows every", await Done(example), StringComparison.Ordinal);
        var all = await Done(example, "--all");
        Assert.DoesNotContain("--all shows every", all, StringComparison.Ordinal);
        Assert.Contains("plays no part in these results", OneLine(all), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--why", "s9", "There is no state s9.")]
    [InlineData("--why", "truec", "Did you mean 'truce'?")]
    [InlineData("--party", "nort", "Did you mean 'north'?")]
    [InlineData("--coalition", "north,sout", "Did you mean 'south'?")]
    [InlineData("--concept", "nahs", "Did you mean 'nash'?")]
    [InlineData("--perspective", "mine", "leave --perspective out")]
    [InlineData("--mode", "twice", "twice")]
    public async Task An_unknown_name_is_told_with_what_to_try(string option, string value, string message)
    {
        string[] args = ["graph", _cli.Put(GraphModels.Truce), option, value];
        var (code, text, error) = await CliRun.Of(option == "--party" ? [.. args, "--why", "s1"] : args);
        Assert.Equal((ExitCode.Usage, ""), (code, text));
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_without_a_status_quo_is_refused()
    {
        var (code, _, error) = await CliRun.Of("graph", CliRun.Catalog("kinsara-2014/garrison.parley.yaml"), "--path-to", "s3");
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("status_quo", error, StringComparison.Ordinal);
    }
}
