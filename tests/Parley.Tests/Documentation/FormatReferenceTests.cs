using Parley.Files;

namespace Parley.Tests.Documentation;

/// <summary>The reference of the model file: tables from the declarations, examples that are a model.</summary>
public sealed class FormatReferenceTests
{
    private const string Page = "docs/reference/model-format.md";

    /// <summary>The tables are recorded: run the tests with PARLEY_RECORD=1 to write them anew; the prose around them stays.</summary>
    [Fact]
    public void Every_section_is_shown_with_its_keys()
    {
        var text = Repository.Text(Page);
        var written = text;
        foreach (var (section, table) in FormatReference.Tables())
        {
            var (open, close) = ($"<!-- keys: {section} -->\n", "<!-- end of keys -->");
            var start = written.IndexOf(open, StringComparison.Ordinal);
            Assert.True(start >= 0, $"{Page} has no place for the section '{section}': add the lines {open}{close}");
            start += open.Length;
            var end = written.IndexOf(close, start, StringComparison.Ordinal);
            written = $"{written[..start]}{table}{written[end..]}";
        }
        Assert.Equal(Repository.Recorded(Page, written), written);
    }

    [Theory]
    [InlineData("yaml")]
    [InlineData("yaml graph-form")]
    public void The_examples_of_the_page_together_are_a_model(string info)
    {
        var blocks = Markdown.Read(Repository.Text(Page)).Blocks.Where(block => block.Info == info);
        var model = ModelReader.FromText(string.Join('\n', blocks.SelectMany(block => block.Lines)));
        Repository.None(model.Diagnostics.Where(d => !d.Message.Contains("is kept as it stands", StringComparison.Ordinal)).Select(d => $"{d.Line}: {d.Message} | {d.Quoted}"));
    }
}
