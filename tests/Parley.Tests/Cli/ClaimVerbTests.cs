using System.Text;
using Parley.Cli;
using Parley.Evidence;
using Parley.Files;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Parley.Tests.Cli;

/// <summary>Sources and claims are added without opening the model; bad input is refused with a clear message and nothing is written.</summary>
public sealed class ClaimVerbTests : IDisposable
{
    private const string Model = "# mine\ntitle: River\nparties:\n  north: Northtown\n  south: Southtown\n";
    private const string Text = "Two towns\n\nClearly, Northtown wants a pause. Southtown wants a pause too.\n\nThe views expressed are the author's own.\n";

    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_source_and_a_claim_are_added_and_their_anchor_holds()
    {
        var model = await WithSource();
        var (code, output, error) = await CliRun.Of("claim", "add", model, "--from", "clearly", "--to", "pause", "--kind", "ascribed-motive", "--about", "north", "--certainty", "\"clearly\"", "--says", "Northtown wants a pause.");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("'northtown-wants-pause'", output, StringComparison.Ordinal);
        var claim = ModelReader.Read(model).Base.Claims[0];
        Assert.Equal((2, 11, 43, null), (claim.At!.Paragraph, claim.At.Start, claim.At.End, claim.At.Quote));
        Assert.Equal(0, (await CliRun.Of("evidence", model)).Code);
        Assert.StartsWith("# mine\ntitle: River\n", await File.ReadAllTextAsync(model, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var source = ModelReader.Read(model).Base.Sources[0];
        Assert.Equal(("two-towns", "undated", SourcePart.Disclaimer), (source.Id, source.Date, source.Parts[3]));
    }

    [Fact]
    public async Task Words_at_several_places_are_asked_back_and_the_nth_is_taken()
    {
        var model = await WithSource();
        var (code, _, error) = await Claim(model, "wants a pause");
        Assert.Equal(1, code);
        Assert.Contains("2 places", error, StringComparison.Ordinal);
        Assert.Contains("Southtown [wants a pause] too.", error, StringComparison.Ordinal);
        Assert.Equal(0, (await Claim(model, "wants a pause", "--nth", "2", "--keep-quotation")).Code);
        Assert.Equal("wants a pause", ModelReader.Read(model).Base.Claims[0].At!.Quote);
        Assert.Contains("The same words stand behind 'something'", (await Claim(model, "Southtown wants", "--id", "other")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wants a pauze", "does not occur", "Nearest, in paragraph 2")]
    [InlineData("Two towns", "several", "--nth 3", "--nth", "3")]
    [InlineData("Two towns", "kind of claim 'facts'", "Did you mean 'fact'?", "--kind", "facts")]
    [InlineData("Two towns", "cannot be a name", "", "--id", "A b")]
    [InlineData("Two towns", "named 'west'", "", "--about", "west")]
    [InlineData("Two towns", "does not follow", "", "--to", "pause")]
    public async Task What_cannot_be_done_is_said_and_nothing_is_written(string from, string why, string advice, params string[] more)
    {
        var model = await WithSource();
        var before = await File.ReadAllTextAsync(model, TestContext.Current.CancellationToken);
        var (code, _, error) = await Claim(model, from, more);
        Assert.NotEqual(0, code);
        Assert.True(error.Contains(why, StringComparison.Ordinal) || error.Contains(advice, StringComparison.Ordinal) && advice.Length > 0, error);
        Assert.Equal(before, await File.ReadAllTextAsync(model, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_dry_run_shows_the_change_and_writes_nothing()
    {
        var model = _run.Put(Model);
        var (code, output, _) = await CliRun.Of("source", "add", model, _run.Put(Text, "t.txt"), "--dry-run");
        Assert.Equal(0, code);
        Assert.Contains("+  two-towns:\n", output, StringComparison.Ordinal);
        Assert.Equal(Model, await File.ReadAllTextAsync(model, TestContext.Current.CancellationToken));
        Assert.False(Directory.Exists(Path.Combine(_run.Folder, "sources")));
    }

    [Fact]
    public async Task Questions_lead_to_a_claim_and_wrong_answers_are_asked_again()
    {
        var model = await WithSource();
        var answers = "/pause\nwants nothing\n\n2.2\nSouthtown wants a pause.\nmotive\nascribed-motive\nnobody\n\nsouht\n\nsouth-wants\n\n";
        var (code, output) = await Ask(model, answers);
        Assert.Equal(0, code);
        Assert.Contains("  2.1 Clearly, Northtown wants a pause.", output, StringComparison.Ordinal);
        Assert.Contains("'souht' is not known; did you mean 'south'?", output, StringComparison.Ordinal);
        var claim = ModelReader.Read(model).Base.Claims[0];
        Assert.Equal(("south-wants", ClaimKind.AscribedMotive, "asserted"), (claim.Id, claim.Kind, claim.Certainty));
        Assert.Empty(claim.Speaker);
        Assert.Equal(["south"], claim.About);
    }

    [Fact]
    public async Task Answers_that_end_early_leave_the_model_as_it_was()
    {
        var model = await WithSource();
        var before = await File.ReadAllTextAsync(model, TestContext.Current.CancellationToken);
        Assert.Equal(1, (await Ask(model, "2.1\nWords.\n")).Code);
        Assert.Equal(before, await File.ReadAllTextAsync(model, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_later_version_moves_anchors_and_what_vanished_needs_a_word()
    {
        var model = await WithSource();
        await Claim(model, "Clearly");
        await Claim(model, "Two towns", "--id", "other");
        var moved = _run.Put("A new start.\n\n" + Text, "later.txt");
        var (code, output, error) = await CliRun.Of("source", "update", model, "two-towns", moved);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("something: moved from paragraph 2 to 3", output, StringComparison.Ordinal);
        Assert.Equal(0, (await CliRun.Of("evidence", model)).Code);
        var gone = _run.Put("Two towns\n\nNothing of it.\n", "gone.txt");
        Assert.Equal(1, (await CliRun.Of("source", "update", model, "two-towns", gone)).Code);
        Assert.Equal(0, (await CliRun.Of("source", "update", model, "two-towns", gone, "--accept")).Code);
        Assert.Null(ModelReader.Read(model).Base.Claims.First(claim => claim.Id == "something").At);
    }

    [Fact]
    public async Task A_web_page_gives_its_article_and_its_provenance()
    {
        var paragraphs = string.Concat(Enumerable.Range(1, 6).Select(i => $"<p>Paragraph {i} of the article, which is long enough to be taken for one, as it has commas, and words, and more words.</p>"));
        var page = _run.Put($"<!DOCTYPE html><html lang=\"en\"><head><title>Quiet at the pass</title><meta name=\"author\" content=\"A. Writer\"><meta property=\"article:published_time\" content=\"2025-10-24T08:00:00Z\"><meta property=\"og:site_name\" content=\"The Outlet\"></head><body><nav><a href=\"x\">Home</a></nav><article><h1>Quiet at the pass</h1><figure><img src=\"a.png\"><figcaption>Snow at the pass</figcaption></figure>{paragraphs}</article><script>alert(1)</script></body></html>", "page.html");
        var model = _run.Put(Model);
        var (code, _, error) = await CliRun.Of("source", "add", model, page);
        Assert.Equal((0, ""), (code, error));
        var source = ModelReader.Read(model).Base.Sources[0];
        Assert.Equal(("Quiet at the pass", "2025-10-24", "en"), (source.Title, source.Date, source.Language));
        var text = await File.ReadAllTextAsync(Path.Combine(_run.Folder, source.File!), TestContext.Current.CancellationToken);
        Assert.Contains("Paragraph 6 of the article", text, StringComparison.Ordinal);
        Assert.DoesNotContain("alert", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pdf_file_gives_its_text()
    {
        var pdf = Path.Combine(_run.Folder, "t.pdf");
        var builder = new PdfDocumentBuilder();
        builder.AddPage(PageSize.A4).AddText("A ceasefire at the pass", 12, new PdfPoint(25, 700), builder.AddStandard14Font(Standard14Font.Helvetica));
        await File.WriteAllBytesAsync(pdf, builder.Build(), TestContext.Current.CancellationToken);
        var model = _run.Put(Model);
        var (code, _, error) = await CliRun.Of("source", "add", model, pdf);
        Assert.Equal((0, ""), (code, error));
        Assert.Equal("A ceasefire at the pass\n", await File.ReadAllTextAsync(Path.Combine(_run.Folder, ModelReader.Read(model).Base.Sources[0].File!), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("a\0b", "not a text")]
    [InlineData("%PDF-1.4 broken", "PDF")]
    [InlineData("<!doctype html><html></html>", "no text")]
    public async Task A_file_that_is_no_source_is_refused(string text, string why)
    {
        var model = _run.Put(Model);
        var (code, _, error) = await CliRun.Of("source", "add", model, _run.Put(text, "bad.txt"));
        Assert.Equal(1, code);
        Assert.Contains(why, error, StringComparison.Ordinal);
        Assert.Equal(Model, await File.ReadAllTextAsync(model, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_text_may_come_on_standard_input_and_the_same_text_is_not_added_twice()
    {
        var model = _run.Put(Model);
        Assert.Equal(0, (await Run(Text, "source", "add", model, "-", "--date", "2025-10")).Code);
        Assert.Contains("already, as 'two-towns'", (await Run(Text, "source", "add", model, "-")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_is_added_and_bears_on_a_commitment()
    {
        var model = _run.Put(Model + "commitments:\n  truce:\n    by: [north]\n    history:\n      - { date: 2025-01, status: made, according_to: north }   # first\n");
        var (code, output, error) = await CliRun.Of("event", "add", model, "--date", "2025-03-01", "--says", "Shots were heard at the weir.", "--party", "north,south", "--commitment", "truce", "--status", "broken", "--according-to", "south");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("'truce' is broken according to south", output, StringComparison.Ordinal);
        Assert.EndsWith("according_to: north }   # first\n      - { date: 2025-03-01, status: broken, according_to: south }\nevents:\n  shots-heard-weir:\n    date: 2025-03-01\n    says: Shots were heard at the weir.\n    parties: [north, south]\n",
            await File.ReadAllTextAsync(model, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("2025-03-01: Shots were heard at the weir.", (await CliRun.Of("assess", model, "--full")).Out, StringComparison.Ordinal);
        Assert.Equal(1, (await CliRun.Of("event", "add", model, "--date", "2025", "--says", "More.", "--commitment", "truce")).Code);
        Assert.Equal(2, (await CliRun.Of("event", "add", model, "--date", "soon", "--says", "More.")).Code);
    }

    private async Task<string> WithSource()
    {
        var model = _run.Put(Model);
        var (code, _, error) = await CliRun.Of("source", "add", model, _run.Put(Text, "text.txt"));
        Assert.True(code == 0, error);
        return model;
    }

    private static Task<(int Code, string Out, string Error)> Claim(string model, string from, params string[] more) =>
        CliRun.Of(["claim", "add", model, "--from", from, .. more.Contains("--kind") ? Array.Empty<string>() : ["--kind", "fact"], "--says", "Something.", .. more]);

    private static async Task<(int Code, string Out)> Ask(string model, string answers) => await Run(answers, "claim", "add", model) is var run ? (run.Code, run.Out) : default;

    private static async Task<(int Code, string Out, string Error)> Run(string input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var code = await CommandLine.Run(args, new Terminal(output, error, false, stream), CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
