using System.Globalization;
using System.Text;
using Parley.Files;

namespace Parley.Tests.Documentation;

/// <summary>The scales that docs/reference/war.md publishes are those of the program.</summary>
public sealed class WarPageTests
{
    private const string Page = "docs/reference/war.md";

    /// <summary>The tables are recorded: run the tests with PARLEY_RECORD=1 to write them anew; the prose around them stays.</summary>
    [Fact]
    public void Every_word_is_published_with_its_number()
    {
        const string Open = "<!-- scales -->\n";
        var text = Repository.Text(Page);
        var start = text.IndexOf(Open, StringComparison.Ordinal) + Open.Length;
        var written = text[..start] + Tables() + text[text.IndexOf("<!-- end of scales -->", StringComparison.Ordinal)..];
        Assert.Equal(Repository.Recorded(Page, written), written);
    }

    private static string Tables()
    {
        var tables = new StringBuilder();
        foreach (var scale in WarWords.All)
        {
            tables.Append("**").Append(scale.Id).Append("**: ").Append(scale.Of).Append(" (").Append(scale.Unit).Append(").\n\n| word | stands for | from | to |\n|---|---|---|---|\n");
            foreach (var word in scale.Words)
                tables.Append("| ").Append(word.Word).Append(" | ").Append(Text(word.Best)).Append(" | ").Append(Text(word.Low)).Append(" | ").Append(Text(word.High)).Append(" |\n");
            tables.Append('\n');
        }
        return tables.ToString();
    }

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}
