using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Parley.Cli;

namespace Parley.Tests.Cli;

public sealed class EvidenceVerbTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("parley").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    private string Put(string name, string text) => Put(name, Encoding.UTF8.GetBytes(text));

    private string Put(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static async Task<(int Code, string Out, string Error)> Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.Run(args, new Terminal(output, error, false), CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }

    private static string Hash(string words) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..16];

    private static string Model(string hash) => $$"""
        title: Two neighbours
        sources: { note: { title: A note, kind: opinion }, talk: { title: A talk } }
        claims:
          low: { source: note, at: { paragraph: 1, start: 0, end: 3, hash: "{{hash}}" }, speaker: [author, north], kind: fact, certainty: asserted, says: The river is low. }
        parties: { north: Northland }
        """;

    [Fact]
    public async Task The_ledger_prints_counts_first_and_leaves_empty_sections_out()
    {
        var (code, text, error) = await Run("evidence", Put("m.parley.yaml", Model(Hash("one"))));
        Assert.Equal((ExitCode.Done, ""), (code, error));
        Assert.Equal("""
            Evidence ledger: Two neighbours

            Counts
              1 claim from 2 sources; 0 claims name no speaker.
              Nothing rests on 1 of 1 claim; 0 parts of the model rest on no claim.

            Sources
              note: A note
                  opinion; author unnamed; undated
              talk: A talk
                  author unnamed; undated

            Claims by speaker
              A chain is read from the left: the first says that the next says so.
              author → Northland: 1 claim
                  low: The river is low.
                      fact; asserted; note, paragraph 1, 0–3

            Claims by kind
              fact (1): low

            Claims by certainty
              How sure the source is, in its own words; not how likely the claim is.
              asserted (1): low

            Claims on which no part of the model rests
              Nothing rests on these (1): low

            Sources without a date
              note: A note
              talk: A talk

            """, text);
    }

    [Fact]
    public async Task Anchors_that_hold_end_with_0_and_others_with_2_and_a_list()
    {
        var source = Put("note.txt", "one two");
        var right = await Run("evidence", Put("right.parley.yaml", Model(Hash("one"))), "--source", source, "--of", "note");
        Assert.Equal((ExitCode.Done, ""), (right.Code, right.Error));
        Assert.Contains("  Verified (1)\n", right.Out, StringComparison.Ordinal);
        var wrong = await Run("evidence", Put("wrong.parley.yaml", Model(Hash("two"))), "--source", source, "--of", "note");
        Assert.Equal((ExitCode.Invalid, "error: 1 anchor does not hold.\n"), (wrong.Code, wrong.Error));
        Assert.Contains($"  Other words stand there (1)\n      low: paragraph 1, 0–3; recorded {Hash("two")}, found {Hash("one")}\n", wrong.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_source_of_a_text_is_known_by_its_digest_or_has_to_be_named()
    {
        var source = Put("note.txt", "one two");
        var sha = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("one two")));
        var known = Model(Hash("one")).Replace("kind: opinion", $"sha256: {sha}", StringComparison.Ordinal);
        Assert.Contains("this is the text that the source records", (await Run("evidence", Put("k.parley.yaml", known), "--source", source)).Out, StringComparison.Ordinal);
        var model = Put("m.parley.yaml", Model(Hash("one")));
        Assert.Equal((1, "", "error: The model does not tell whose text this is; name the source with --of.\nIt has: note, talk.\n"), await Run("evidence", model, "--source", source));
        Assert.Equal((1, "", "error: The model has no source 'nota'.\nDid you mean 'note'?\n"), await Run("evidence", model, "--source", source, "--of", "nota"));
        Assert.Equal((1, "", "error: --of names the source of a text; give the text with --source FILE.\n"), await Run("evidence", model, "--of", "note"));
    }

    [Fact]
    public async Task A_text_beside_the_model_is_checked_without_being_asked_for()
    {
        Put("note.txt", "one two");
        var inside = Model(Hash("one")).Replace("kind: opinion", "file: note.txt", StringComparison.Ordinal);
        Assert.Contains("note.txt: the source records no SHA-256", (await Run("evidence", Put("a.parley.yaml", inside))).Out, StringComparison.Ordinal);
        var missing = await Run("evidence", Put("b.parley.yaml", inside.Replace("note.txt", "gone.txt", StringComparison.Ordinal)));
        Assert.Equal((ExitCode.Invalid, "error: The text of 1 source cannot be read.\n"), (missing.Code, missing.Error));
        Assert.Contains("  gone.txt: There is no such file.\n", missing.Out, StringComparison.Ordinal);
        var outside = await Run("evidence", Put("c.parley.yaml", inside.Replace("note.txt", "../note.txt", StringComparison.Ordinal)));
        Assert.Contains("not inside the model's folder", outside.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_are_no_text_get_one_message()
    {
        var model = Put("m.parley.yaml", Model(Hash("one")));
        var large = Path.Combine(_folder, "large.txt");
        using (var stream = File.Create(large))
            stream.SetLength(1L << 30);
        foreach (var (file, message) in new[]
        {
            (Path.Combine(_folder, "none.txt"), "There is no such file."),
            (_folder, "This is a folder, not a text file."),
            (Put("binary.txt", [1, 0, 2]), "This is not a text file: it holds zero bytes."),
            (Put("latin.txt", [0x61, 0xE9, 0x62]), "The file is not UTF-8 text: byte 2 does not fit. Save it as UTF-8."),
            (large, "The file is larger than 4 MiB, the most that is read."),
        })
            Assert.Equal((ExitCode.Usage, "", $"error: {file}: {message}\n"), await Run("evidence", model, "--source", file, "--of", "note"));
        Assert.Equal(ExitCode.Invalid, (await Run("evidence", Put("bad.parley.yaml", "parties: []"))).Code);
    }

    [Fact]
    public async Task Lines_are_at_most_100_columns_and_cannot_steer_the_terminal()
    {
        var words = string.Join(' ', Enumerable.Repeat("riverbank", 40));
        var model = Model(Hash("one")).Replace("The river is low.", $"\"\\u200F{words}\"", StringComparison.Ordinal);
        var (code, text, _) = await Run("evidence", Put("m.parley.yaml", model));
        Assert.Equal(ExitCode.Done, code);
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 100));
        Assert.Equal(40, text.Split("riverbank").Length - 1);
        var steering = Model(Hash("one")).Replace("The river is low.", "\"\\e[31m\\u202Ered\\u0007\"", StringComparison.Ordinal);
        var (refused, shown, errors) = await Run("evidence", Put("m.parley.yaml", steering));
        Assert.Equal(ExitCode.Invalid, refused);
        Assert.DoesNotContain(shown + errors, c => c != '\n' && (char.IsControl(c) || c == '\u202E'));
    }

    [Fact]
    public async Task Json_is_a_versioned_object_with_the_same_results()
    {
        var source = Put("note.txt", "one two");
        var (code, text, _) = await Run("evidence", Put("m.parley.yaml", Model(Hash("two"))), "--source", source, "--of", "note", "--json");
        Assert.Equal(ExitCode.Invalid, code);
        using var document = JsonDocument.Parse(text);
        var root = document.RootElement;
        Assert.Equal("parley.evidence/1", root.GetProperty("format").GetString());
        Assert.Equal(
            ["format", "title", "digest", "illustrative", "sources", "claims", "by_speaker", "versions", "contradictions", "without_speaker", "about_groups", "circles",
                "open_conditions", "commitments", "forecasts", "omissions", "uses", "unclaimed", "figures", "undated_sources", "camp_voices", "anchors"],
            root.EnumerateObject().Select(property => property.Name));
        Assert.Equal(["author", "north"], root.GetProperty("claims")[0].GetProperty("speaker").EnumerateArray().Select(speaker => speaker.GetString()!));
        var anchor = root.GetProperty("anchors")[0].GetProperty("claims")[0];
        Assert.Equal(("hash-differs", Hash("one")), (anchor.GetProperty("result").GetString(), anchor.GetProperty("found_hash").GetString()));
    }
}
