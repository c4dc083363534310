using Parley.Cli;

namespace Parley.Tests.Cli;

/// <summary>Whatever goes wrong, the user gets one clear message and the right exit code.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("parley-bad").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Theory]
    [InlineData("malformed YAML", "parties: { a: [ }", "not valid YAML")]
    [InlineData("text with a colon", "parties: { a: A }\ntitle: One: two", "not valid YAML")]
    [InlineData("a tab for indentation", "parties:\n\ta: A", "spaces, never with tabs")]
    [InlineData("a list where a mapping is expected", "parties: [a, b]", "A mapping from")]
    [InlineData("text where a number is expected", "parties: { a: A }\nparley: one", "A whole number is expected here, not 'one'.")]
    [InlineData("a number where a truth value is expected", "parties: { a: { belligerent: 1 } }", "true or false is expected here, not '1'.")]
    [InlineData("outcomes in a circle", "parties: { a: A }\noutcomes: { x: y, y: x }", "is defined by itself")]
    [InlineData("a party that does not exist", "parties: { a: A }\noptions: { b: { go: Go } }", "There is no party named 'b'.")]
    [InlineData("a preference over an option that does not exist", "parties: { a: A }\noptions: { a: { go: Go } }\npreferences: { a: { ranking: [a.gone] } }", "There is no option, level, state or outcome named 'a.gone'.")]
    [InlineData("a pattern that is too long", "parties: { a: A }\noptions: { a: { go: Go } }\npreferences: { a: { ranking: [YN] } }", "The pattern 'YN' has 2 places")]
    [InlineData("a tab far down", "parties:\n  a: A\n  b:\n\tname: B", "model.parley.yaml:4:1: error")]
    [InlineData("a bracket left open", "parties: { a: A }\noptions: { a: { go: Go } }\nstatus_quo: [a.go\noutcomes:\n  x: a.go", "A bracket, a brace or a quote may not be closed")]
    [InlineData("a status quo as a formula", "parties: { a: A }\noptions: { a: { go: Go, stay: Stay } }\nstatus_quo: a.go and a.stay", "List what is on")]
    [InlineData("a statement with the name of an unnamed one", "parties: { a: A }\noptions: { a: { go: Go } }\npreferences: { a: { statements: [{ id: s2, says: a.go }, not a.go] } }", "A statement without an id is named after its place")]
    [InlineData("a status quo that does not exist", "parties: { a: A }\nstatus_quo: [a.go]", "which is no option or level")]
    [InlineData("an included file outside the folder", "parties: { a: A }\ninclude: ../x.yaml", "is not inside the model's folder")]
    [InlineData("a file that includes itself", "parties: { a: A }\ninclude: model.parley.yaml", "already stands in")]
    [InlineData("an empty file", "", "The file is empty.")]
    [InlineData("a text that is no model", "Dear reader", "A model is a mapping of sections.")]
    public async Task A_broken_model_is_refused_with_a_message(string what, string text, string message)
    {
        var (code, output, error) = await Run("check", Write("model.parley.yaml", System.Text.Encoding.UTF8.GetBytes(text)));
        Assert.True(error.Contains(message, StringComparison.Ordinal), $"{what}: {error}");
        Assert.Equal((2, ""), (code, output));
    }

    [Theory]
    [InlineData(new byte[] { 0x7F, 0x45, 0x4C, 0x46, 0, 1, 2 }, "This is not a text file: it holds zero bytes.")]
    [InlineData(new byte[] { 0x61, 0xFF, 0xFE }, "The file is not UTF-8 text: byte 2 does not fit.")]
    public async Task Binary_junk_is_refused(byte[] bytes, string message)
    {
        var (code, _, error) = await Run("check", Write("junk.parley.yaml", bytes));
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Equal(2, code);
    }

    [Fact]
    public async Task A_file_of_a_gigabyte_is_refused_without_being_read()
    {
        var path = Path.Combine(_folder, "large.parley.yaml");
        await using (var stream = new FileStream(path, FileMode.CreateNew))
            stream.SetLength(1L << 30);
        var before = GC.GetTotalAllocatedBytes();
        var (code, _, error) = await Run("check", path);
        Assert.Contains("The file is larger than 4 MiB, the most that is read.", error, StringComparison.Ordinal);
        Assert.Equal(2, code);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 512L << 20);
    }

    [Fact]
    public async Task A_folder_a_missing_file_and_an_empty_name_are_refused()
    {
        Write("right.parley.yaml", "parties: { a: A }"u8.ToArray());
        Assert.Equal((2, $"{_folder}: error: This is a folder, not a model file.\n"), Message(await Run("check", _folder)));
        var missing = Path.Combine(_folder, "rigt.parley.yaml");
        Assert.Equal((2, $"{missing}: error: There is no such file.\n  Did you mean 'right.parley.yaml'?\n"), Message(await Run("check", missing)));
        Assert.Equal((2, ": error: A file name is missing.\n"), Message(await Run("check", "")));
    }

    [Fact]
    public async Task A_model_that_only_has_parties_is_valid()
    {
        var (code, output, error) = await Run("check", Write("small.parley.yaml", "parties: { a: A }"u8.ToArray()));
        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith("small: 1 party, 0 options", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chek")]
    [InlineData("check")]
    [InlineData("check", "a", "b")]
    [InlineData("check", "a", "--no-such-switch")]
    public async Task A_command_that_is_not_understood_ends_with_1(params string[] args)
    {
        var (code, output, error) = await Run(args);
        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith("error: ", error, StringComparison.Ordinal);
        Assert.Contains("--help", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_that_stops_early_is_no_error()
    {
        var error = new StringWriter();
        var code = await CommandLine.Run(["schema"], new Terminal(new ClosedPipe(), error, false), CancellationToken.None);
        Assert.Equal((0, ""), (code, error.ToString()));
    }

    [Fact]
    public async Task A_disk_that_is_full_ends_with_1_and_says_so()
    {
        var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.Run(["schema"], new Terminal(new FullDisk(), error, false), CancellationToken.None);
        Assert.Equal((1, "error: No space left on device\n"), (code, error.ToString()));
    }

    [Fact]
    public async Task Stopping_ends_with_3_and_says_so()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var (output, error) = (new StringWriter(), new StringWriter { NewLine = "\n" });
        var path = Write("small.parley.yaml", "parties: { a: A }"u8.ToArray());
        var code = await CommandLine.Run(["check", path], new Terminal(output, error, false), stop.Token);
        Assert.Equal((3, "", "Stopped.\n"), (code, output.ToString(), error.ToString()));
    }

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static (int, string) Message((int Code, string Output, string Error) result) => (result.Code, result.Error);

    private static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var code = await CommandLine.Run(args, new Terminal(output, error, false), CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }

    private sealed class ClosedPipe : StringWriter
    {
        public override void Write(string? value) => throw new IOException("Broken pipe", 32);
    }

    private sealed class FullDisk : StringWriter
    {
        public override void Write(string? value) => throw new IOException("No space left on device", 28);
    }
}
