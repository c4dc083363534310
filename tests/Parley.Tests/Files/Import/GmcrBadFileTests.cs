using Parley.Files.Import;

namespace Parley.Tests.Files.Import;

/// <summary>Files that are not what they should be: each gets a message with its place, and none an exception.</summary>
public sealed class GmcrBadFileTests
{
    private const string Good = """
        { "decisionMakers": [ { "name": "Left", "options": [0], "preferences": [ [[1, "Y"]] ] },
          { "name": "Right", "options": [1], "preferences": [] } ],
          "options": [ { "name": "a", "permittedDirection": "both" }, { "name": "b", "permittedDirection": "fwd" } ],
          "infeasibles": [ [[0, "Y"], [1, "Y"]] ], "useManualPreferenceRanking": false, "coalitions": [0, 1] }
        """;

    [Theory]
    [InlineData("\"options\": [0]", "\"options\": [2]", "Option 2 does not exist: they run from 0 to 1. (at decisionMakers[0].options[0])", 1)]
    [InlineData("\"options\": [0]", "\"options\": [0.5]", "Option must be a whole number, not the number 0.5. (at decisionMakers[0].options[0])", 1)]
    [InlineData("\"options\": [0]", "\"options\": [99999999999]", "must be a whole number", 1)]
    [InlineData("\"options\": [0]", "\"options\": 0", "options must be a list, not the number 0. (at decisionMakers[0].options)", 1)]
    [InlineData("\"options\": [1]", "\"options\": [0]", "Option 0 has two owners", 2)]
    [InlineData("\"name\": \"Left\", ", "", "A decision maker has no name. (at decisionMakers[0])", 1)]
    [InlineData("\"name\": \"Left\"", "\"name\": [1]", "A name must be a text, not a list. (at decisionMakers[0].name)", 1)]
    [InlineData("[[1, \"Y\"]]", "[[1, \"y\"]]", "A choice is \"Y\" or \"N\", not the text \"y\". (at decisionMakers[0].preferences[0][0][1])", 1)]
    [InlineData("[[1, \"Y\"]]", "[[1]]", "A choice must be a list of two", 1)]
    [InlineData("[[1, \"Y\"]]", "[1, \"Y\"]", "A choice must be a list of two", 1)]
    [InlineData("[[1, \"Y\"]]", "{ \"members\": [] }", "must say \"compound\": true", 1)]
    [InlineData("[[1, \"Y\"]]", "{ \"compound\": true }", "needs its members", 1)]
    [InlineData("[[1, \"Y\"]]", "\"1Y\"", "A pattern must be a list", 1)]
    [InlineData("\"fwd\"", "\"forward\"", "A permitted direction is both, fwd or back, not the text \"forward\". (at options[1].permittedDirection)", 3)]
    [InlineData("[[0, \"Y\"], [1, \"Y\"]]", "[]", "without choices excludes every state", 4)]
    [InlineData("[[0, \"Y\"], [1, \"Y\"]]", "[[0, \"Y\"]], [[0, \"N\"]]", "leave no feasible state", 1)]
    [InlineData("Ranking\": false", "Ranking\": \"no\"", "must be true or false, not the text \"no\". (at useManualPreferenceRanking)", 4)]
    [InlineData("[0, 1] }", "[0, [0, 1]] }", "Decision maker 0 is in two coalitions", 4)]
    [InlineData("[0, 1] }", "[7] }", "Decision maker 7 does not exist", 4)]
    [InlineData("[0, 1] }", "[0, 1]", "This is not valid JSON", 4)]
    [InlineData("\"coalitions\"", "\"infeasibles\"", "stands twice in one object", 4)]
    [InlineData("\"Left\"", "\"\\ud800\"", "half of a character", 1)]
    [InlineData("\"Left\"", "\"\\q\"", "This is not valid JSON", 1)]
    [InlineData("\"options\": [1], ", "\"options\": [], ", "Option 1 ('b') belongs to no decision maker, but is used here.", 1)]
    public void A_malformed_part_is_named_with_its_place(string part, string broken, string message, int line)
    {
        Assert.Contains(part, Good);
        Assert.NotNull(GmcrImport.FromText(Good).Yaml);
        var result = GmcrImport.FromText(Good.Replace(part, broken, StringComparison.Ordinal), "bad.gmcr");
        Assert.Null(result.Yaml);
        var error = result.Errors.First(e => e.Message.Contains(message, StringComparison.Ordinal));
        Assert.Equal(("bad.gmcr", line), (error.File, error.Line));
    }

    [Theory]
    [InlineData("[2, 1, 5]", "names state 5; there are 3 feasible states")]
    [InlineData("[2, 1]", "names 2 of the 3 feasible states; the first that is missing is state 3")]
    [InlineData("[2, [1, 2], 3]", "names state 2 twice")]
    [InlineData("[2, 1, 0]", "State 0 does not exist")]
    [InlineData("[2, 1, [[3]]]", "State must be a whole number, not a list")]
    [InlineData("\"3 2 1\"", "A ranking must be a list")]
    public void A_ranking_that_does_not_fit_the_states_is_refused(string ranking, string message)
    {
        var text = Good.Replace("false", "true", StringComparison.Ordinal).Replace("\"name\": \"Left\"", $"\"name\": \"Left\", \"preferenceRanking\": {ranking}", StringComparison.Ordinal);
        var result = GmcrImport.FromText(text);
        Assert.Null(result.Yaml);
        Assert.Contains(result.Errors, error => error.Message.Contains(message, StringComparison.Ordinal) && error.Line == 1);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("  \n", "empty")]
    [InlineData("[]", "JSON object with decisionMakers")]
    [InlineData("3", "JSON object with decisionMakers")]
    [InlineData("{}", "JSON object with decisionMakers")]
    [InlineData("null", "JSON object with decisionMakers")]
    [InlineData("parties: {}", "not valid JSON")]
    [InlineData("{ \"decisionMakers\": [], \"options\": [] }", "The list of options is empty. (at options)")]
    [InlineData("{ \"decisionMakers\": 3, \"options\": \"x\" }", "decisionMakers must be a list, not the number 3. (at decisionMakers)")]
    [InlineData("{ \"decisionMakers\": [3], \"options\": [null] }", "A decision maker must be an object")]
    [InlineData("{ \"decisionMakers\": [{ \"name\": \"A\" }], \"options\": [{ \"name\": \"x\" }] }", "No decision maker has an option.")]
    public void What_is_no_such_file_is_refused(string text, string message)
    {
        var result = GmcrImport.FromText(text);
        Assert.Null(result.Yaml);
        Assert.Contains(result.Errors, error => error.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Half_a_character_is_refused() =>
        Assert.Contains("half of a character", Assert.Single(GmcrImport.FromText("[\"\ud800\"]").Errors).Message);

    [Fact]
    public void Deep_nesting_and_very_many_values_are_refused()
    {
        Assert.Contains("not valid JSON", Assert.Single(GmcrImport.FromText(new string('[', 5_000)).Errors).Message);
        Assert.Contains("more than 400000 values", Assert.Single(GmcrImport.FromText("[" + string.Join(",", Enumerable.Repeat("0", 400_001)) + "]").Errors).Message);
        var options = string.Join(",", Enumerable.Repeat("""{ "name": "a" }""", 257));
        Assert.Contains(GmcrImport.FromText($$"""{ "decisionMakers": [ { "name": "A", "options": [0] } ], "options": [{{options}}] }""").Errors, error => error.Message.Contains("at most 256"));
    }

    [Fact]
    public void A_ranking_over_too_many_states_is_refused_quickly()
    {
        var options = string.Join(",", Enumerable.Repeat("""{ "name": "a", "permittedDirection": "both" }""", 60));
        var result = GmcrImport.FromText($$"""
            { "decisionMakers": [ { "name": "A", "options": [{{string.Join(",", Enumerable.Range(0, 60))}}], "preferenceRanking": [1] } ], "options": [{{options}}], "useManualPreferenceRanking": true }
            """);
        Assert.Contains("too many to count", Assert.Single(result.Errors).Message);
    }

    // Every state but the first is excluded, but only once option 0 is known: no pattern lets a run of states be skipped.
    [Fact]
    public void A_search_that_finds_few_states_among_very_many_is_given_up()
    {
        var numbers = Enumerable.Range(0, 40).ToList();
        var options = string.Join(",", numbers.Select(_ => """{ "name": "a", "permittedDirection": "both" }"""));
        var never = string.Join(",", numbers.Skip(1).SelectMany(i => new[] { $"[[0,\"N\"],[{i},\"Y\"]]", $"[[0,\"Y\"],[{i},\"Y\"]]" }));
        var result = GmcrImport.FromText($$"""
            { "decisionMakers": [ { "name": "A", "options": [{{string.Join(",", numbers)}}], "preferenceRanking": [1] } ], "options": [{{options}}], "infeasibles": [{{never}}], "useManualPreferenceRanking": true }
            """);
        Assert.Contains("too many to count", Assert.Single(result.Errors).Message);
    }

    [Fact]
    public void Bytes_changed_at_random_never_cause_an_exception()
    {
        var state = 12345UL;
        for (var round = 0; round < 3_000; round++)
        {
            var text = Good.ToCharArray();
            for (var change = 0; change < 1 + round % 4; change++)
            {
                state = state * 6364136223846793005UL + 1442695040888963407UL;
                text[(int)((state >> 33) % (ulong)text.Length)] = "[]{}\",:0189YNtfn\\u- "[(int)((state >> 20) % 20)];
            }
            var result = GmcrImport.FromText(new string(text));
            Assert.True(result.Yaml is null == result.Errors.Count > 0);
        }
    }

    [Fact]
    public void A_folder_a_missing_file_and_binary_are_refused()
    {
        Assert.NotEmpty(GmcrImport.FromFile(Path.GetTempPath()).Errors);
        Assert.NotEmpty(GmcrImport.FromFile(Path.Combine(Path.GetTempPath(), "no-such-file.gmcr")).Errors);
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, [0x7f, 0x45, 0x00, 0xff]);
            Assert.NotEmpty(GmcrImport.FromFile(path).Errors);
            File.WriteAllText(path, Good);
            Assert.NotNull(GmcrImport.FromFile(path).Yaml);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
