namespace Parley.Tests.Cli;

/// <summary>What is wrong is said with something that works where it is tried.</summary>
public sealed class HintTests
{
    private const string Model = "parties: { a: A, b: B }\noptions: { a: { go: Go }, b: { stay: Stay } }\nstatus_quo: []\noutcomes: { gone: a.go, quiet: not a.go }\npreferences: { a: { statements: [a.go] }, b: { statements: [b.stay] } }\n";

    [Theory]
    [InlineData("a.go AND b.stay", "and")]
    [InlineData("a.go Or b.stay", "or")]
    [InlineData("NOT a.go", "not")]
    [InlineData("a.go IFF b.stay", "iff")]
    public async Task An_operator_in_capitals_is_told_how_it_is_written(string formula, string word)
    {
        using var run = new CliRun();
        var (code, _, error) = await CliRun.Of("check", run.Put(Model.Replace("gone: a.go", $"gone: {formula}", StringComparison.Ordinal)));
        Assert.Equal(2, code);
        Assert.Contains($"Write '{word}' in small letters", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_alone_prints_its_verbs()
    {
        var (code, output, error) = await CliRun.Of();
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("assess", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Required command", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_is_there_already_is_not_offered_again()
    {
        using var run = new CliRun();
        var (_, _, error) = await CliRun.Of("check", run.Put(Model.Replace("a: A,", "a: { name: A, nane: B },", StringComparison.Ordinal)));
        Assert.Contains("The key 'nane' is not known here.", error, StringComparison.Ordinal);
        Assert.DoesNotContain("Did you mean 'name'", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_outcome_is_not_offered_for_its_own_pattern()
    {
        using var run = new CliRun();
        var (_, _, error) = await CliRun.Of("check", run.Put(Model.Replace("gone: a.go", "gone: gonne", StringComparison.Ordinal)));
        Assert.Contains("named 'gonne'", error, StringComparison.Ordinal);
        Assert.DoesNotContain("Did you mean 'gone'", error, StringComparison.Ordinal);
        var (_, _, elsewhere) = await CliRun.Of("check", run.Put(Model.Replace("quiet: not a.go", "quiet: not gonne", StringComparison.Ordinal), "b.parley.yaml"));
        Assert.Contains("Did you mean 'gone'?", elsewhere, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_of_a_ranking_is_named()
    {
        using var run = new CliRun();
        var (_, page, _) = await CliRun.Of("assess", run.Put(Model.Replace("a: { statements: [a.go] }", "a: { ranking: [quiet, rest] }", StringComparison.Ordinal)));
        Assert.Contains("Put ‘quiet’ below all that its ranking does not name", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("parts.yaml")]
    [InlineData("report.txt")]
    [InlineData("model.parley.yaml")]
    public async Task No_file_of_the_model_is_ever_replaced(string name)
    {
        using var run = new CliRun();
        run.Put("outcomes: { gone: a.go }\n", "parts.yaml");
        run.Put("A report.\n", "report.txt");
        var model = run.Put(Model.Replace("outcomes: { gone: a.go, quiet: not a.go }", "include: [parts.yaml]\nsources: { report: { title: A report, date: undated, file: report.txt } }", StringComparison.Ordinal));
        var path = Path.Combine(run.Folder, name);
        var before = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        foreach (var line in (string[][])[["assess", model, "--report", path, "--force"], ["export", model, "--format", "json", "-o", path, "--force"], ["export", model, "--format", "csv", "-o", path, "--force"]])
        {
            var (code, _, error) = await CliRun.Of(line);
            Assert.True(code == 1, $"{string.Join(' ', line)}: {code} {error}");
            Assert.StartsWith("error: ", error, StringComparison.Ordinal);
        }
        Assert.Equal(before, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }
}
