using Parley.Files;

namespace Parley.Tests.Files;

public sealed class ModelReaderTests
{
    private const string Small = """
        parley: 1
        title: Two neighbours
        sources:
          note:
            title: A note
            date: undated
        claims:
          c1: { source: note, at: { paragraph: 1, start: 0, end: 9 }, speaker: [author, north], kind: ascribed-motive, about: [south], says: South wants time. }
        parties:
          north: { name: Northland, belligerent: true }
          south: Southland
        groups:
          both: [north, south]
        relations:
          - { party: south, depends_on: north, for: water, claimed_by: c1 }
        options:
          north:
            accept: Accept
            press: { says: Press on, one_way: off }
          south:
            aid: { says: Aid, levels: [none, partial, full] }
        infeasible:
          - north.accept and north.press
          - { at_most_one: [north.accept, south.aid.full], because: [c1] }
        status_quo: [north.press, south.aid.partial]
        outcomes:
          freeze: north.accept
          calm: freeze and not south.aid.full
        conditions:
          core: { party: north, will_not: north.accept, unless: south.aid.none, because: [c1] }
          root: { party: north, will_not: north.accept, unless: root-causes, content: unspecified }
        preferences:
          south: { ranking: [freeze, [N-1, N-2], rest] }
        perspectives:
          a:
            set:
              preferences.north:
                statements: [north.press, { id: two, says: not south.aid.full unless calm }]
              preferences.south.ranking: [rest]
          b:
            about: The other one.
            set: { preferences.north: { weights: [{ on: north.press, weight: { low: 1, best: 2, high: 3 } }] }, options.north.press.says: Go on, title: B }
            believes: { south: a }
        """;

    [Fact]
    public void A_model_reads_without_errors_and_keeps_the_files_order()
    {
        var file = ModelReader.FromText(Small);
        Assert.Empty(file.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Line}:{d.Column} {d.Message}"));
        Assert.Equal(["north.accept", "north.press", "south.aid"], file.Base.Options.Select(o => o.Name));
        Assert.Equal("Southland", file.Base.NameOf("south"));
        Assert.Equal("Two neighbours", file.In("a").Title);
        Assert.Equal("B", file.In("b").Title);
        Assert.Equal("Go on", file.In("b").Options[1].Says);
        Assert.Equal("a", file.In("b").Perspective!.Believes["south"]);
    }

    [Fact]
    public void A_condition_with_content_stands_before_a_partys_own_statements()
    {
        var statements = ModelReader.FromText(Small).In("a").Preferences.Single(p => p.Party == "north").Statements;
        Assert.Equal(["core", "s1", "two"], statements.Select(s => s.Id));
        Assert.Equal("not north.accept unless south.aid.none", statements[0].Says.ToString());
    }

    [Fact]
    public void A_contested_preference_taken_from_the_base_is_a_warning()
    {
        var warning = Assert.Single(ModelReader.FromText(Small).Diagnostics);
        Assert.Equal(Severity.Warning, warning.Severity);
        Assert.Contains("'b' takes 'preferences.south.ranking' from the base", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_digest_ignores_layout_and_follows_meaning()
    {
        var file = ModelReader.FromText(Small);
        var spaced = ModelReader.FromText("# a comment\n" + Small.Replace("{ name: Northland, belligerent: true }", "{ belligerent: true,   name: 'Northland' }", StringComparison.Ordinal));
        var other = ModelReader.FromText(Small.Replace("Northland", "Norland", StringComparison.Ordinal));
        Assert.Equal(64, file.Base.Digest.Length);
        Assert.Equal(file.Base.Digest, spaced.Base.Digest);
        Assert.Equal(file.In("a").Digest, spaced.In("a").Digest);
        Assert.NotEqual(file.Base.Digest, other.Base.Digest);
        Assert.Equal(file.Base.SectionDigests["options"], other.Base.SectionDigests["options"]);
        Assert.NotEqual(file.In("a").Digest, file.In("b").Digest);
    }

    [Theory]
    [InlineData("partys: {}", 1, 1, "The key 'partys' is not known here.", "Did you mean 'parties'?")]
    [InlineData("parties: { north: no }", 1, 19, "Unquoted, 'no' is a truth value in YAML and not text.", "Write \"no\" in quotes.")]
    [InlineData("parties: { a: A, a: B }", 1, 18, "The key 'a' stands twice; it was first given on line 1.", "Keep one of the two, or rename one.")]
    [InlineData("parties: { North: A }", 1, 12, "'North' cannot be a name: names are lower-case letters, digits and hyphens, and start with a letter.", "For example 'north'.")]
    [InlineData("parties: &x { a: A }", 1, 10, "Anchors and tags ('&name', '!tag') are not used in a model file.", "Write the value out where it is needed.")]
    [InlineData("parties: { a: A }\noptions: { a: { go: Go } }\ninfeasible: [a.og]", 3, 14, "There is no option, level, state or outcome named 'a.og'.", "Did you mean 'a.go'?")]
    [InlineData("parties: { a: A }\noptions: { a: { go: Go } }\ninfeasible: [a.go and]", 3, 22, "The expression ends where a name was expected.", "Names are joined by and, or, not, if, unless, iff and parentheses.")]
    [InlineData("parties: { a: A }\noptions: { b: { go: Go } }", 2, 12, "There is no party named 'b'.", "Did you mean 'a'?")]
    [InlineData("parties: { a: A }\noutcomes: { x: y, y: x }", 2, 22, "The outcome 'y' is defined by itself, by way of 'x'.", "Write one of the two out in options.")]
    [InlineData("parties: { a: A }\nstatus_quo: [a.go]", 2, 13, "The status quo names 'a.go', which is no option or level.", null)]
    [InlineData("parties: { a: A }\ninclude: ../secret.yaml", 2, 10, "A model that is read as text cannot include files.", null)]
    [InlineData("parties: { a: A }\nperspectives: { p: { set: { preferences.a.statements.x.says: a.go } } }", 2, 29, "A list (each item a statement) is expected here, not a mapping.", null)]
    [InlineData("- a", 1, 1, "A model is a mapping of sections.", "Start with: parties:")]
    [InlineData("", 1, 1, "The file is empty.", "Start with: parties:")]
    public void A_mistake_is_reported_where_it_stands_with_what_to_try(string text, int line, int column, string message, string? suggestion)
    {
        var found = ModelReader.FromText(text).Diagnostics;
        Assert.Contains((line, column, message, suggestion), found.Select(d => (d.Line, d.Column, d.Message, d.Suggestion)));
    }

    [Fact]
    public void All_problems_of_a_file_are_found_in_one_pass()
    {
        var file = ModelReader.FromText("""
            parties: { a: A }
            options: { a: { go: Go } }
            infeasible: [a.og, a.go or]
            outcomes: { x: b.go }
            status_quo: [a.stay]
            titel: T
            """);
        Assert.Equal([3, 3, 4, 5, 6], file.Diagnostics.Select(d => d.Line));
    }

    [Fact]
    public void Deep_nesting_is_refused_with_a_message()
    {
        var file = ModelReader.FromText("parties: " + new string('[', 100_000));
        Assert.Contains(file.Diagnostics, d => d.Message.Contains("nested deeper", StringComparison.Ordinal) || d.Message.Contains("not valid YAML", StringComparison.Ordinal));
    }

    [Fact]
    public void Binary_files_folders_and_missing_files_get_one_message()
    {
        var folder = Directory.CreateTempSubdirectory("parley").FullName;
        try
        {
            var binary = Path.Combine(folder, "binary.parley.yaml");
            File.WriteAllBytes(binary, [1, 2, 0, 3]);
            Assert.Equal("This is not a text file: it holds zero bytes.", Assert.Single(ModelReader.Read(binary).Diagnostics).Message);
            Assert.Equal("This is a folder, not a model file.", Assert.Single(ModelReader.Read(folder).Diagnostics).Message);
            var missing = Assert.Single(ModelReader.Read(Path.Combine(folder, "binari.parley.yaml")).Diagnostics);
            Assert.Equal(("There is no such file.", "Did you mean 'binary.parley.yaml'?"), (missing.Message, missing.Suggestion));
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    [Fact]
    public void Nothing_outside_the_models_folder_is_opened()
    {
        var folder = Directory.CreateTempSubdirectory("parley").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "model"));
            File.WriteAllText(Path.Combine(folder, "secret.yaml"), "title: secret");
            File.CreateSymbolicLink(Path.Combine(folder, "model", "link.yaml"), Path.Combine(folder, "secret.yaml"));
            File.WriteAllText(Path.Combine(folder, "model", "more.yaml"), "title: inside");
            foreach (var (include, right) in new[] { ("../secret.yaml", false), ("link.yaml", false), (Path.Combine(folder, "secret.yaml"), false), ("more.yaml", true) })
            {
                var model = Path.Combine(folder, "model", "m.parley.yaml");
                File.WriteAllText(model, $"include: {include}\nparties: {{ a: A }}\n");
                var file = ModelReader.Read(model);
                Assert.Equal(right, !file.HasErrors);
                Assert.Equal(right ? "inside" : "m", file.Base.Title);
            }
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }
}
