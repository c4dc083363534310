namespace Parley.Tests.Cli;

/// <summary>What a result was made from is never replaced by it, whatever the command line says.</summary>
public sealed class OwnFilesTests
{
    private const string Model = "parties: { a: A, b: B }\noptions: { a: { go: Go } }\npreferences: { a: { statements: [a.go] }, b: { statements: [a.go] } }\n";

    [Theory]
    [InlineData("assess MODEL --report MODEL --force")]
    [InlineData("export MODEL --format csv -o MODEL --force")]
    public async Task A_result_never_replaces_the_model_it_was_made_from(string line)
    {
        using var run = new CliRun();
        var path = run.Put(Model);
        var (code, output, error) = await CliRun.Of(line.Replace("MODEL", path, StringComparison.Ordinal).Split(' '));
        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith("error: ", error, StringComparison.Ordinal);
        Assert.Equal(Model, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_link_to_the_model_counts_as_the_model()
    {
        using var run = new CliRun();
        var path = run.Put(Model);
        var link = Path.Combine(run.Folder, "link.yaml");
        File.CreateSymbolicLink(link, path);
        Assert.Equal(1, (await CliRun.Of("export", link, "--format", "csv", "-o", path, "--force")).Code);
        Assert.Equal(Model, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_import_never_replaces_the_file_that_it_reads()
    {
        using var run = new CliRun();
        const string Old = """{"decisionMakers":[{"name":"A","options":[0],"preferences":[[[0,"Y"]]]}],"options":[{"name":"Go"}]}""";
        var path = run.Put(Old, "old.gmcr");
        Assert.Equal(1, (await CliRun.Of("import", path, "-o", path, "--force")).Code);
        Assert.Equal(Old, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_coalition_of_one_is_refused_however_it_is_written()
    {
        using var run = new CliRun();
        var (code, _, error) = await CliRun.Of("graph", run.Put(Model), "--coalition", "a,A");
        Assert.Equal(1, code);
        Assert.Contains("A coalition has two parties or more.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seed_that_is_no_number_is_refused_in_plain_words()
    {
        using var run = new CliRun();
        var (code, _, error) = await CliRun.Of("assess", run.Put(Model), "--seed", "x");
        Assert.Equal(1, code);
        Assert.Contains("The seed is a whole number from 0, not 'x'.", error, StringComparison.Ordinal);
        Assert.Equal(0, (await CliRun.Of("assess", run.Put(Model), "--seed", "7")).Code);
    }
}
