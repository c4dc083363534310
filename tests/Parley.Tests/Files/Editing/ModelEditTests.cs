using Parley.Files;
using Parley.Files.Editing;

namespace Parley.Tests.Files.Editing;

/// <summary>Edits of text: expected texts are written out by hand.</summary>
public sealed class ModelEditTests
{
    private const string Model = """
        # A header that stays.
        title: Water   # the working title

        parties:
          north: Northland
          south: { name: Southland, about: "Down the river" }   # by agreement

        # What each can do
        options:
          north:
            open: Open the weir
            # the second option
            repair:
              says: Repair the dam
              levels: [none, partial, full]
          south: { pay: Pay a share }
        infeasible:
        - north.open and north.repair.full
        - { never: south.pay, because: [a] }

        """;

    [Theory]
    [InlineData("title", "Water and work", "title: Water   #", "title: Water and work   #")]
    [InlineData("parties.north", "{ name: Northland }", "  north: Northland", "  north: { name: Northland }")]
    [InlineData("parties.south.about", "Below", "about: \"Down the river\"", "about: Below")]
    [InlineData("parties.south.about", "a, b", "about: \"Down the river\"", "about: \"a, b\"")]
    [InlineData("parties.south.belligerent", "true", "river\" }   #", "river\", belligerent: true }   #")]
    [InlineData("parties.north.about", "Up the river", "  north: Northland", "  north: { name: Northland, about: Up the river }")]
    [InlineData("options.north.repair.levels.1", "half", "[none, partial, full]", "[none, half, full]")]
    [InlineData("options.north.repair.says", ">-\n  Repair the dam\n  at once", "      says: Repair the dam", "      says: >-\n        Repair the dam\n        at once")]
    [InlineData("options.north.close", "Close it", "[none, partial, full]\n", "[none, partial, full]\n    close: Close it\n")]
    [InlineData("options.north.repair.one_way", "up", "full]\n", "full]\n      one_way: up\n")]
    [InlineData("options.south.pay", "says: Pay\nabout: Little", "pay: Pay a share", "pay: { says: Pay, about: Little }")]
    [InlineData("infeasible.0", "north.open", "- north.open and north.repair.full", "- north.open")]
    [InlineData("infeasible.1.because", "[b]", "because: [a]", "because: [b]")]
    [InlineData("about", "One river", "title: Water   # the working title\n", "title: Water   # the working title\nabout: One river\n")]
    [InlineData("groups.both", "[north, south]", "by agreement\n", "by agreement\n\ngroups:\n  both: [north, south]\n")]
    [InlineData("options.north.open", "says: Open\nabout: More", "    open: Open the weir\n", "    open:\n      says: Open\n      about: More\n")]
    [InlineData("title", "|-\n  Two\n  lines", "title: Water   # the working title\n", "title: |-   # the working title\n  Two\n  lines\n")]
    public void Set_changes_the_place_alone(string path, string fragment, string old, string now) =>
        Assert.Equal((Replaced(old, now), null), Pair(ModelEdit.Set(Model, path, fragment)));

    [Theory]
    [InlineData("infeasible", "north.open", "[a] }\n", "[a] }\n- north.open\n")]
    [InlineData("infeasible", "never: north.open\nbecause: [a]", "[a] }\n", "[a] }\n- never: north.open\n  because: [a]\n")]
    [InlineData("options.north.repair.levels", "more", "full]", "full, more]")]
    [InlineData("infeasible.1.because", "b", "[a]", "[a, b]")]
    [InlineData("coalesce", "north.open", "[a] }\n", "[a] }\ncoalesce: [north.open]\n")]
    public void Append_adds_at_the_end(string path, string fragment, string old, string now) =>
        Assert.Equal((Replaced(old, now), null), Pair(ModelEdit.Append(Model, path, fragment)));

    [Theory]
    [InlineData("title", "title: Water   # the working title\n\n", "\n")]
    [InlineData("parties.north", "  north: Northland\n", "")]
    [InlineData("parties.south.about", ", about: \"Down the river\"", "")]
    [InlineData("parties.south.name", "name: Southland, ", "")]
    [InlineData("options.north.repair", "    repair:\n      says: Repair the dam\n      levels: [none, partial, full]\n", "")]
    [InlineData("options.south.pay", "{ pay: Pay a share }", "{}")]
    [InlineData("infeasible.0", "- north.open and north.repair.full\n", "")]
    [InlineData("infeasible.1.because.0", "[a]", "[]")]
    public void Delete_takes_the_lines_of_the_entry_alone(string path, string old, string now) =>
        Assert.Equal((Replaced(old, now), null), Pair(ModelEdit.Delete(Model, path)));

    [Fact]
    public void Line_endings_of_the_file_are_used() =>
        Assert.Equal("a: 1\r\nl:\r\n  m:\r\n    - x\r\nb: 2\r\n", ModelEdit.Set("a: 1\r\nl: 3\r\nb: 2\r\n", "l", "m:\n  - x").Text);

    [Fact]
    public void The_steps_of_the_file_are_used() =>
        Assert.Equal("parties:\n    north:\n        name: N\n    south:\n        name: S\n        about: |\n          one\n            two\n",
            ModelEdit.Set("parties:\n    north:\n        name: N\n", "parties.south", "name: S\nabout: |\n  one\n    two").Text);

    [Fact]
    public void Entries_that_are_parted_by_blank_lines_stay_so() =>
        Assert.Equal("claims:\n  a:\n    says: A\n\n  b:\n    says: B\n\n  c:\n    says: C\n\nparties: {}\n",
            ModelEdit.Set("claims:\n  a:\n    says: A\n\n  b:\n    says: B\n\nparties: {}\n", "claims.c", "says: C").Text);

    [Fact]
    public void A_file_without_a_line_ending_at_its_end_gets_none() =>
        Assert.Equal("a: 1\nb: 2", ModelEdit.Set("a: 1", "b", "2").Text);

    [Fact]
    public void An_empty_file_takes_its_first_entry() =>
        Assert.Equal("# only a comment\nparties:\n  north: N\n", ModelEdit.Set("# only a comment", "parties.north", "N").Text);

    [Fact]
    public void A_text_of_several_lines_that_is_replaced_leaves_what_follows() =>
        Assert.Equal("a: short\n\n# about b\nb: 2\n", ModelEdit.Set("a: |\n  one\n\n  two\n\n# about b\nb: 2\n", "a", "short").Text);

    [Fact]
    public void The_path_of_a_perspective_may_hold_points()
    {
        const string Text = "perspectives:\n  p:\n    set:\n      war.recovery.north: 0.1\n      preferences.north:\n        statements: []\n";
        Assert.Equal(Text.Replace("0.1", "0.2", StringComparison.Ordinal), ModelEdit.Set(Text, "perspectives.p.set.war.recovery.north", "0.2").Text);
        Assert.Equal(Text + "      preferences.south.ranking: [a]\n", ModelEdit.Set(Text, "perspectives.p.set.preferences.south.ranking", "[a]").Text);
        Assert.Equal("perspectives:\n  p:\n    set:\n      a.b: 1\n", ModelEdit.Set("perspectives:\n  p:\n", "perspectives.p.set.a.b", "1").Text);
    }

    [Fact]
    public void List_items_are_named_by_their_id()
    {
        const string Text = "l:\n  - id: one   # first\n    says: a\n  -\n    # before\n    id: two\n    says: b\n";
        Assert.Equal(Text.Replace("says: b", "says: c", StringComparison.Ordinal), ModelEdit.Set(Text, "l.two.says", "c").Text);
        Assert.Equal("l:\n  -\n    # before\n    id: two\n    says: b\n", ModelEdit.Delete(Text, "l.one").Text);
        Assert.Equal("l:\n  - says: a\n  -\n    # before\n    id: two\n    says: b\n", ModelEdit.Delete(Text.Replace("   # first", "", StringComparison.Ordinal), "l.one.id").Text);
    }

    [Fact]
    public void A_single_value_that_stands_for_a_list_becomes_one() =>
        Assert.Equal("conditions:\n  c:\n    because: [a, b]   # why\n", ModelEdit.Append("conditions:\n  c:\n    because: a   # why\n", "conditions.c.because", "b").Text);

    [Theory]
    [InlineData("title.more", "x", "single value")]
    [InlineData("infeasible.7", "x", "no item")]
    [InlineData("title..x", "x", "not a path")]
    [InlineData("title", "", "empty")]
    [InlineData("title", "a: b: c", "not valid YAML")]
    [InlineData("title", "&x y", "Anchors")]
    public void What_cannot_be_done_is_said(string path, string fragment, string why)
    {
        var result = ModelEdit.Set(Model, path, fragment);
        Assert.Null(result.Text);
        Assert.Contains(why, result.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Deleting_what_is_not_there_is_refused() => Assert.Contains("nothing at", ModelEdit.Delete(Model, "parties.west").Problem, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_not_yaml_is_left_alone() => Assert.Contains("cannot be read", ModelEdit.Set("a: [b", "c", "d").Problem, StringComparison.Ordinal);

    [Theory]
    [InlineData("no")]
    [InlineData("a: b")]
    [InlineData("# x")]
    [InlineData("'quoted' and \"double\"")]
    [InlineData("- dash")]
    [InlineData("two\nlines")]
    [InlineData("סיפור, with a mark \u200f")]
    [InlineData("\ud83d\ude00 face")]
    [InlineData("a long text that is folded into a block because it does not fit on one line: with a colon, a comma, # a hash and 'quotes' in it")]
    [InlineData("~")]
    [InlineData("back\\slash\ttab")]
    public void Any_text_reads_back_as_it_was(string text)
    {
        var written = ModelEdit.Set("parties:\n  north: N\n", "parties.north.about", YamlFragment.Text(text)).Text!;
        Assert.Equal(text, ModelReader.FromText(written).Base.Parties[0].About);
        var flow = ModelEdit.Set("parties:\n  north: { name: N }\n", "parties.north.about", YamlFragment.Text(text)).Text!;
        Assert.Equal(text, ModelReader.FromText(flow).Base.Parties[0].About);
    }

    private static string Replaced(string old, string now)
    {
        Assert.Equal(2, Model.Split(old).Length);
        return Model.Replace(old, now, StringComparison.Ordinal);
    }

    private static (string? Text, string? Problem) Pair(EditResult result) => (result.Text, result.Problem);
}
