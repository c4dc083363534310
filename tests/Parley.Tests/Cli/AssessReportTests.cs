using Parley.Cli;
using Parley.Tests.Reports.Html;

namespace Parley.Tests.Cli;

/// <summary><c>parley assess MODEL --report FILE.html</c>: the file is written whole or not at all.</summary>
public sealed class AssessReportTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("parley").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    private string In(string name) => Path.Combine(_folder, name);

    private async Task<(int Code, string Out, string Error)> Assess(string report, params string[] more)
    {
        await File.WriteAllTextAsync(In("towns.parley.yaml"), ReportModels.Towns());
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.Run(["assess", In("towns.parley.yaml"), "--report", report, .. more], new Terminal(output, error, false), CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }

    [Fact]
    public async Task The_report_is_written_beside_the_brief_and_again_over_itself()
    {
        var (code, brief, message) = await Assess(In("out.html"));
        Assert.Equal(0, code);
        Assert.Contains("BOTTOM LINE", brief, StringComparison.Ordinal);
        Assert.Equal($"Report written to {In("out.html")}.\n", message);
        var first = await File.ReadAllBytesAsync(In("out.html"));
        Assert.Equal(0, (await Assess(In("out.html"))).Code);
        Assert.Equal(first, await File.ReadAllBytesAsync(In("out.html")));
        Assert.Equal(2, Directory.GetFiles(_folder).Length);
    }

    [Fact]
    public async Task A_file_that_is_no_report_is_kept_unless_force_is_given()
    {
        await File.WriteAllTextAsync(In("notes.html"), "<html>my notes</html>");
        var (code, brief, message) = await Assess(In("notes.html"));
        Assert.Equal(1, code);
        Assert.Empty(brief);
        Assert.Equal($"error: {In("notes.html")} exists and is not a report of Parley; name another file, or overwrite it with --force.\n", message);
        Assert.Equal("<html>my notes</html>", await File.ReadAllTextAsync(In("notes.html")));
        Assert.Equal(0, (await Assess(In("notes.html"), "--force")).Code);
        Assert.StartsWith("<!DOCTYPE html>", await File.ReadAllTextAsync(In("notes.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_or_a_missing_folder_is_one_clear_message()
    {
        Assert.Equal((1, "", $"error: {_folder} is a folder; name a file.\n"), await Assess(_folder));
        var lost = Path.Combine(_folder, "nowhere", "out.html");
        Assert.Equal((1, "", $"error: The folder of {lost} does not exist.\n"), await Assess(lost));
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_one_clear_message()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The place is one of Linux.");
        var (code, _, message) = await Assess("/proc/report.html");
        Assert.Equal(1, code);
        Assert.StartsWith("error: /proc/report.html cannot be written: ", message, StringComparison.Ordinal);
        Assert.Single(message.TrimEnd().Split('\n'));
    }
}
