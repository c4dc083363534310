using System.Text;
using System.Text.Json;
using NJsonSchema;
using Parley.Files;
using Parley.Files.Shapes;

namespace Parley.Tests.Files;

/// <summary>The JSON Schema that editors use says the same as the reader, as far as a schema can.</summary>
public sealed class SchemaTests
{
    public static TheoryData<string> Models() => [.. Repository.Files("catalog", ".parley.yaml").Concat(Repository.Files("docs", ".parley.yaml"))];

    /// <summary>The file is recorded: run the tests with PARLEY_RECORD=1 to write it anew.</summary>
    [Fact]
    public void The_schema_that_is_shipped_is_the_readers()
    {
        var actual = ModelSchema.Json();
        Assert.Equal(Repository.Recorded("docs/reference/parley.schema.json", actual), actual);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public async Task A_model_that_the_reader_takes_fits_the_schema_as_written_and_in_canonical_form(string path)
    {
        var schema = await JsonSchema.FromJsonAsync(ModelSchema.Json());
        var model = ModelReader.Read(Path.Combine(Repository.Root, path));
        Assert.False(model.HasErrors, string.Join('\n', model.Diagnostics.Select(d => $"{d.Line}: {d.Message}")));
        Repository.None(schema.Validate(PlainJson(Repository.Text(path))).Select(error => $"as written: {error}"));
        Repository.None(schema.Validate(Encoding.UTF8.GetString(model.CanonicalJson(null))).Select(error => $"canonical: {error}"));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void The_canonical_form_read_as_a_model_has_the_same_conflict(string path)
    {
        var model = ModelReader.Read(Path.Combine(Repository.Root, path));
        var text = Encoding.UTF8.GetString(model.CanonicalJson(null));
        var start = text.IndexOf("\"include\":", StringComparison.Ordinal);
        if (start >= 0)
            text = text.Remove(start, text.IndexOf(']', start) + 2 - start);
        var again = ModelReader.FromText(text);
        Assert.False(again.HasErrors, string.Join('\n', again.Diagnostics.Select(d => d.Message)));
        foreach (var (section, digest) in model.Base.SectionDigests.Where(section => section.Key is not ("include" or "perspectives")))
            Assert.Equal((section, digest), (section, again.Base.SectionDigests[section]));
    }

    [Theory]
    [InlineData("a key that is not known", "parties: { a: A }\npartys: { b: B }")]
    [InlineData("parties left out", "title: T")]
    [InlineData("a list of parties", "parties: [a, b]")]
    [InlineData("a key within a party that is not known", "parties: { a: { nam: A } }")]
    [InlineData("a truth value in quotes", "parties: { a: { belligerent: 'true' } }")]
    [InlineData("a version that is not known", "parties: { a: A }\nparley: 2")]
    [InlineData("a kind that is not known", "parties: { a: A }\nsources: { s: { title: S } }\nclaims: { c: { source: s, kind: rumour, says: So } }")]
    [InlineData("a claim without its words", "parties: { a: A }\nsources: { s: { title: S } }\nclaims: { c: { source: s, kind: fact } }")]
    [InlineData("a paragraph 0", "parties: { a: A }\nsources: { s: { title: S } }\nclaims: { c: { source: s, kind: fact, says: So, at: { paragraph: 0 } } }")]
    [InlineData("half a paragraph", "parties: { a: A }\nsources: { s: { title: S } }\nclaims: { c: { source: s, kind: fact, says: So, at: { paragraph: 1.5 } } }")]
    [InlineData("a hash of the wrong length", "parties: { a: A }\nsources: { s: { title: S, sha256: abc } }")]
    [InlineData("a date that is none", "parties: { a: A }\nsources: { s: { title: S, date: soon } }")]
    [InlineData("a source as text", "parties: { a: A }\nsources: { s: S }")]
    [InlineData("a group as text", "parties: { a: A }\ngroups: { g: a }")]
    [InlineData("a constraint as a number of lists", "parties: { a: A }\ninfeasible: { x: [a] }")]
    [InlineData("a ranking as text", "parties: { a: A }\npreferences: { a: { ranking: best } }")]
    [InlineData("a weight without its formula", "parties: { a: A }\npreferences: { a: { weights: [{ weight: 1 }] } }")]
    [InlineData("a forecast without its day", "parties: { a: A }\nforecasts: { f: { question: When? } }")]
    [InlineData("beliefs as a list", "parties: { a: A }\nperspectives: { p: { believes: [a] } }")]
    public async Task What_is_wrong_in_form_is_refused_by_the_reader_and_by_the_schema(string what, string text)
    {
        var schema = await JsonSchema.FromJsonAsync(ModelSchema.Json());
        Assert.True(ModelReader.FromText(text).HasErrors, $"the reader takes {what}");
        Assert.True(schema.Validate(PlainJson(text)).Count > 0, $"the schema takes {what}");
    }

    // The YAML text as JSON, value by value, with no knowledge of what a model is.
    private static string PlainJson(string text)
    {
        var bag = new DiagnosticBag();
        bag.Texts.Add(new SourceText("plain", text));
        var node = YamlNodes.Read(bag, 0)!;
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
            new AnyShape().Write(node, writer);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
