using Parley.Files;
using Parley.Files.Import;

namespace Parley.Tests.Files.Import;

/// <summary>What a file of GMCR+ or gmcr-py becomes. Every expectation was derived by hand from the rule it tests.</summary>
public sealed class GmcrImportTests
{
    // Options of two parties stand mixed in the file: 0 and 2 are Left's, 1 is Right's. After regrouping the order is 0, 2, 1.
    private static string File(string parties, string more = "", string options = """
        { "name": "Zero", "permittedDirection": "both" }, { "name": "One", "permittedDirection": "both" }, { "name": "Two", "permittedDirection": "both" }
        """) => $$"""{ "decisionMakers": [ {{parties}} ], "options": [ {{options}} ]{{more}} }""";

    private static ImportResult Import(string text) => GmcrImport.FromText(text, "case.gmcr");

    private static (ImportResult Result, Conflict Conflict, ModelFile Model) Carried(string text)
    {
        var result = Import(text);
        Assert.True(result.Yaml is not null, string.Join("\n", result.Errors.Select(error => error.Message)));
        var model = ModelReader.FromText(result.Yaml);
        Assert.True(model.Diagnostics.Count == 0, string.Join("\n", model.Diagnostics.Select(d => $"{d.Line}: {d.Message}")) + "\n" + result.Yaml);
        return (result, model.Base, model);
    }

    private static IEnumerable<string> Says(Conflict conflict, string party) =>
        conflict.Preferences.Single(p => p.Party == party).Statements.Select(statement => statement.Says.ToString()!);

    private static IEnumerable<string> Ranks(Conflict conflict, string party) =>
        conflict.Preferences.Single(p => p.Party == party).Ranking.Select(rank => string.Join(" ", rank.Patterns.Select(pattern => pattern.ToString())));

    private const string Left = """{ "name": "Left", "options": [0, 2] }""";
    private const string Right = """{ "name": "Right", "options": [1] }""";

    [Fact]
    public void Options_are_regrouped_by_party_in_party_order()
    {
        var (_, conflict, _) = Carried(File($"{Left}, {Right}"));
        Assert.Equal(["left.zero", "left.two", "right.one"], conflict.Options.Select(option => option.Name));
        var (_, other, _) = Carried(File($"{Right}, {Left}"));
        Assert.Equal(["right.one", "left.zero", "left.two"], other.Options.Select(option => option.Name));
    }

    [Fact]
    public void Statements_follow_the_order_of_options_in_the_file()
    {
        var (_, conflict, _) = Carried(File("""{ "name": "Left", "options": [0, 2], "preferences": [ [[1, "Y"]], [[2, "N"], [0, "Y"]] ] }, """ + Right));
        Assert.Equal(["right.one", "left.zero and not left.two"], Says(conflict, "left"));
    }

    [Fact]
    public void A_compound_statement_means_any_of_its_members()
    {
        var (_, conflict, _) = Carried(File(Left + """, { "name": "Right", "options": [1], "preferences": [ { "compound": true, "members": [ [[0, "Y"], [1, "N"]], [[2, "Y"]] ] } ] }"""));
        Assert.Equal(["left.zero and not right.one or left.two"], Says(conflict, "right"));
    }

    [Fact]
    public void Numbers_may_be_written_as_texts()
    {
        var (_, conflict, _) = Carried(File("""{ "name": "Left", "options": ["0", "2"], "preferences": [ [["1", "Y"]] ] }, { "name": "Right", "options": ["1"] }""", """, "infeasibles": [ [["0", "Y"], ["2", "Y"]] ]"""));
        Assert.Equal(["right.one"], Says(conflict, "left"));
        Assert.Equal("left.zero and left.two", conflict.Infeasible.Single().Formulas.Single().ToString());
    }

    // Infeasible: 0 and 2 both taken. Regrouped order 0, 2, 1; feasible codes by value: NNN 0, YNN 1, NYN 2, NNY 4, YNY 5, NYY 6.
    [Theory]
    [InlineData("useManualPreferenceRanking", "preferenceRanking")]
    [InlineData("useManualPreferenceVectors", "preferenceVector")]
    public void Ordinals_count_feasible_states_by_value_after_regrouping_and_nested_lists_tie(string flag, string ranking)
    {
        var (_, conflict, _) = Carried(File(
            $$"""{ "name": "Left", "options": [0, 2], "{{ranking}}": [3, [4, "2"], 6, [5], 1] }, { "name": "Right", "options": [1], "{{ranking}}": [[1, 2, 3, 4, 5, 6]] }""",
            $$""", "infeasibles": [ [[0, "Y"], [2, "Y"]] ], "{{flag}}": true"""));
        Assert.Equal(["NYN", "NNY YNN", "NYY", "YNY", "NNN"], Ranks(conflict, "left"));
        Assert.Equal(["NNN YNN NYN NNY YNY NYY"], Ranks(conflict, "right"));
    }

    [Theory]
    [InlineData(""", "useManualPreferenceRanking": false""")]
    [InlineData("")]
    public void A_ranking_is_ignored_where_the_flag_is_not_set_and_a_note_says_so(string flag)
    {
        var (result, conflict, _) = Carried(File("""{ "name": "Left", "options": [0, 2], "preferenceRanking": [99], "preferences": [ [[1, "Y"]] ] }, """ + Right, flag));
        Assert.Equal(["right.one"], Says(conflict, "left"));
        Assert.Contains(result.Notes, note => note.Contains("ranking of 'Left' is not carried over"));
    }

    [Fact]
    public void Statements_are_ignored_where_rankings_are_set_by_hand_and_a_note_says_so()
    {
        var (result, conflict, _) = Carried(File(
            """{ "name": "Left", "options": [0], "preferenceRanking": [2, 1], "preferences": [ [[0, "N"]] ] }""", """, "useManualPreferenceRanking": true""", """{ "name": "Zero", "permittedDirection": "both" }"""));
        Assert.Equal(["Y", "N"], Ranks(conflict, "left"));
        Assert.Contains(result.Notes, note => note.Contains("1 statements of 'Left' are not carried over"));
    }

    [Fact]
    public void Where_the_flags_disagree_the_newer_name_counts()
    {
        var (result, conflict, _) = Carried(File(
            """{ "name": "Left", "options": [0], "preferenceRanking": [2, 1] }""", """, "useManualPreferenceRanking": true, "useManualPreferenceVectors": false""", """{ "name": "Zero", "permittedDirection": "both" }"""));
        Assert.Equal(["Y", "N"], Ranks(conflict, "left"));
        Assert.Contains(result.Notes, note => note.Contains("newer name"));
    }

    [Fact]
    public void Names_that_are_not_unique_get_ids_that_are_and_stay_as_text()
    {
        var (_, conflict, _) = Carried(File(
            """{ "name": "The \"Big\" Party: A", "options": [0, 1] }, { "name": "the big party a", "options": [2] }, { "name": "连", "options": [] }, { "name": "No", "options": [] }, { "name": "2nd", "options": [] }""",
            options: """{ "name": "Full aid", "permittedDirection": "both" }, { "name": "Full: aid", "permittedDirection": "both" }, { "name": "Full aid", "permittedDirection": "both" }"""));
        Assert.Equal(["the-big-party-a", "the-big-party-a-2", "party-3", "party-no", "party-2nd"], conflict.Parties.Select(party => party.Id));
        Assert.Equal(["The \"Big\" Party: A", "the big party a", "连", "No", "2nd"], conflict.Parties.Select(party => party.Name));
        Assert.Equal(["the-big-party-a.full-aid", "the-big-party-a.full-aid-2", "the-big-party-a-2.full-aid"], conflict.Options.Select(option => option.Name));
        Assert.Equal(["Full aid", "Full: aid", "Full aid"], conflict.Options.Select(option => option.Says));
    }

    [Fact]
    public void Permitted_directions_become_one_way_options()
    {
        var (_, conflict, _) = Carried(File($"{Left}, {Right}", options: """
            { "name": "a", "permittedDirection": "fwd" }, { "name": "b", "permittedDirection": "back" }, { "name": "c", "permittedDirection": "both" }
            """));
        Assert.Equal([OneWay.Up, OneWay.Free, OneWay.Down], conflict.Options.Select(option => option.OneWay));
    }

    [Fact]
    public void A_party_without_statements_is_indifferent_and_a_note_says_so()
    {
        var (result, conflict, _) = Carried(File($"{Left}, {Right}"));
        Assert.Empty(Assert.Single(conflict.Preferences.Single(p => p.Party == "left").Ranking).Patterns);
        Assert.Equal(2, result.Notes.Count(note => note.Contains("indifferent")));
    }

    // One option, statement "it is taken": state 2 is better than state 1.
    [Theory]
    [InlineData("[1, 2]", false)]
    [InlineData("[-3.5, 10]", false)]
    [InlineData("[2, 1]", true)]
    [InlineData("[1, 1]", true)]
    [InlineData("[1, 2, 3]", true)]
    [InlineData("[1, \"many\"]", true)]
    public void Payoffs_only_check_the_preferences(string payoffs, bool noted)
    {
        var (result, conflict, _) = Carried(File(
            $$"""{ "name": "Left", "options": [0], "preferences": [ [[0, "Y"]] ], "payoffs": {{payoffs}} }""", options: """{ "name": "Zero", "permittedDirection": "both" }"""));
        Assert.Equal(["left.zero"], Says(conflict, "left"));
        Assert.Equal(noted, result.Notes.Any(note => note.Contains("payoffs")));
    }

    [Fact]
    public void A_coalition_is_kept_as_a_group_and_named_in_a_note_and_single_members_are_nothing()
    {
        var (result, conflict, _) = Carried(File($$"""{{Left}}, {{Right}}, { "name": "Third", "options": [] }""", """, "coalitions": [ [0, "2"], 1 ]"""));
        Assert.Equal(["left", "third"], Assert.Single(conflict.Groups).Members);
        Assert.Single(result.Notes, note => note.Contains("coalition"));
        var (plain, without, _) = Carried(File($"{Left}, {Right}", """, "coalitions": [0, 1]"""));
        Assert.Empty(without.Groups);
        Assert.DoesNotContain(plain.Notes, note => note.Contains("coalition"));
    }

    [Fact]
    public void States_that_a_party_does_not_perceive_become_its_own_view()
    {
        var (result, conflict, model) = Carried(File(
            """{ "name": "Left", "options": [0, 2], "misperceptions": [ [[0, "Y"], [2, "N"]] ] }, """ + Right, """, "infeasibles": [ [[0, "Y"], [2, "Y"]] ]"""));
        Assert.Single(conflict.Infeasible);
        Assert.Equal(["own-views", "as-left-sees-it"], model.Perspectives.Select(perspective => perspective.Id));
        Assert.Equal("as-left-sees-it", model.Perspectives[0].Believes["left"]);
        Assert.Equal(["left.zero and left.two", "left.zero and not left.two"], model.In("as-left-sees-it").Infeasible.Select(c => c.Formulas.Single().ToString()));
        Assert.Contains(result.Notes, note => note.Contains("own-views"));
    }

    [Fact]
    public void A_view_without_any_state_is_not_carried_over()
    {
        var (result, _, model) = Carried(File("""{ "name": "Left", "options": [0, 2], "misperceptions": [ [[0, "Y"]], [[0, "N"]] ] }, """ + Right));
        Assert.Empty(model.Perspectives);
        Assert.Contains(result.Notes, note => note.Contains("misperceptions of 'Left'"));
    }

    [Fact]
    public void What_excludes_nothing_or_tells_nothing_apart_is_left_out_with_a_note()
    {
        var (result, conflict, _) = Carried(File(
            """{ "name": "Left", "options": [0, 2], "preferences": [ [], [[0, "Y"], [0, "N"]], [[0, "Y"], [0, "Y"]] ] }, """ + Right, """, "infeasibles": [ [[0, "Y"], [0, "N"]] ]"""));
        Assert.Empty(conflict.Infeasible);
        Assert.Equal(["left.zero"], Says(conflict, "left"));
        Assert.Equal(3, result.Notes.Count(note => note.Contains("left out")));
    }

    [Fact]
    public void Sixty_four_statements_are_no_limit()
    {
        var statements = string.Join(", ", Enumerable.Repeat("""[[0, "Y"]]""", 100));
        var (_, conflict, _) = Carried(File($$"""{ "name": "Left", "options": [0, 2], "preferences": [ {{statements}} ] }, {{Right}}"""));
        Assert.Equal(100, Says(conflict, "left").Count());
    }

    [Fact]
    public void A_statement_too_long_for_names_is_written_with_patterns()
    {
        var member = string.Join(", ", Enumerable.Range(0, 12).Select(i => $"[{i}, \"{(i % 2 == 0 ? "N" : "Y")}\"]"));
        var options = string.Join(", ", Enumerable.Range(0, 12).Select(i => $$"""{ "name": "A rather long name of option {{i}}", "permittedDirection": "both" }"""));
        var (_, conflict, _) = Carried(File(
            $$"""{ "name": "Left", "options": [{{string.Join(", ", Enumerable.Range(0, 12))}}], "preferences": [ { "compound": true, "members": [ {{string.Join(", ", Enumerable.Repeat($"[{member}]", 90))}} ] } ] }""", options: options));
        Assert.StartsWith("NYNYNYNYNYNY or ", Says(conflict, "left").Single(), StringComparison.Ordinal);
    }

    // Forty statements: the last tells the two states apart; the others hold in both or in neither.
    [Theory]
    [InlineData("[1, 2]", false)]
    [InlineData("[2, 1]", true)]
    public void Payoffs_are_compared_with_any_number_of_statements(string payoffs, bool noted)
    {
        var statements = string.Join(", ", Enumerable.Repeat("""{ "compound": true, "members": [ [[0, "Y"]], [[0, "N"]] ] }""", 39).Append("""[[0, "Y"]]"""));
        var (result, _, _) = Carried(File(
            $$"""{ "name": "Left", "options": [0], "preferences": [ {{statements}} ], "payoffs": {{payoffs}} }""", options: """{ "name": "Zero", "permittedDirection": "both" }"""));
        Assert.Equal(noted, result.Notes.Any(note => note.Contains("payoffs")));
    }

    [Fact]
    public void Notes_stand_at_the_top_of_the_model_as_comments()
    {
        var result = Import(File($"{Left}, {Right}", """, "somethingNew": 3, "program": "gmcr-py", "version": "0.3.12" """));
        Assert.Contains("somethingNew", result.Notes[0]);
        var comments = string.Concat(result.Yaml!.Split('\n').TakeWhile(line => line.StartsWith('#')));
        Assert.Contains("gmcr-py 0.3.12", comments);
        Assert.Contains("somethingNew", comments);
    }

    [Fact]
    public void A_name_with_line_ends_and_controls_cannot_leave_its_line()
    {
        var (result, conflict, _) = Carried(File($$"""{ "name": "Left\n# evil: [\u2028\u0085\u0000\u202e", "options": [0, 2] }, {{Right}}"""));
        Assert.Equal("Left # evil: [", conflict.Parties[0].Name);
        Assert.Equal(["left-evil", "right"], conflict.Parties.Select(party => party.Id));
        Assert.DoesNotContain('\u2028', result.Yaml!);
    }

    [Fact]
    public void Few_feasible_states_among_very_many_are_numbered_quickly()
    {
        // Forty options of which exactly the first few combinations remain: each option from the third on is never taken.
        var options = string.Join(", ", Enumerable.Range(0, 40).Select(i => $$"""{ "name": "o{{i}}", "permittedDirection": "both" }"""));
        var never = string.Join(", ", Enumerable.Range(2, 38).Select(i => $"[[{i}, \"Y\"]]"));
        var (_, conflict, _) = Carried(File(
            $$"""{ "name": "Left", "options": [{{string.Join(", ", Enumerable.Range(0, 40))}}], "preferenceRanking": [4, 3, 2, 1] }""",
            $$""", "infeasibles": [ {{never}} ], "useManualPreferenceRanking": true""", options));
        Assert.Equal("YY" + new string('N', 38), Ranks(conflict, "left").First());
    }
}
