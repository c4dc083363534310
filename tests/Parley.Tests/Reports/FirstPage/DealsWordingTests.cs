using Parley.Assessment;
using Parley.Files;
using Parley.Reports;
using Parley.Tests.Cli;

namespace Parley.Tests.Reports.FirstPage;

/// <summary>Deals are told in the words of the model, and what holds at several tables or for several parties is told once.</summary>
public sealed class DealsWordingTests
{
    private const string Model = """
        parties: { up: Upstream, union: { name: River Union, in_text: the River Union }, mill: Mill }
        issues:
          water: { says: the water, levels: { none: no water, half: half of it, all: all of it } }
          weir: { says: the weir, levels: [open, shut] }
        worth:
          up: { without_agreement: 0.6, red_lines: [{ id: first, never: not water.none }], issues: { water: [1, 0.5, 0] } }
          union: { without_agreement: 0.4, red_lines: [{ id: half, never: water.none }], issues: { water: [0, 0.5, 1] } }
          mill: { without_agreement: 0.3, issues: { water: [0, 1, 1] } }
        tables: { two: { name: Two, consent: [up, union] }, three: { name: Three, consent: [up, union, mill] } }
        proposals: { split: { name: a split, terms: { weir: open } } }
        """;

    private static readonly BriefSection Section = BriefWriter.Write(Assessor.Assess(ModelReader.FromText(Model))).Sections.Single(section => section.Heading == "Deals and the table");

    private static readonly string Text = string.Join('\n', Section.Sentences.Select(sentence => sentence.Text));

    [Fact]
    public void What_holds_at_two_tables_is_said_once()
    {
        Assert.Contains("At the tables ‘Two’ and ‘Three’: no package is acceptable to all whose consent is needed.", Text, StringComparison.Ordinal);
        Assert.Contains("the River Union", Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_red_line_is_said_in_words()
    {
        using var run = new CliRun();
        var (_, text, _) = await CliRun.Of("deals", run.Put(Model), "--table", "two");
        var flat = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain("up.first", flat, StringComparison.Ordinal);
        Assert.Contains("If the consent of Mill were needed too", flat, StringComparison.Ordinal);
        var (_, crossing, _) = await CliRun.Of("deals", run.Put(Model.Replace("weir: open", "water: none", StringComparison.Ordinal), "b.parley.yaml"), "--table", "two");
        Assert.Contains("It crosses the red line of the River Union that rules out the water ‘no water’.", string.Join(' ', crossing.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_issue_that_nobody_seated_values_is_left_out_of_packages_with_a_remark()
    {
        using var run = new CliRun();
        var model = Model.Replace(", red_lines: [{ id: first, never: not water.none }]", "", StringComparison.Ordinal).Replace("without_agreement: 0.6", "without_agreement: 0.5", StringComparison.Ordinal);
        var (_, text, _) = await CliRun.Of("deals", run.Put(model), "--table", "two");
        Assert.Contains("Nobody whose consent is needed values the weir; packages are shown without.", text, StringComparison.Ordinal);
        Assert.Contains("the water: half of it.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("half of it; the weir", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_proposal_leaves_open_is_said_once_and_only_of_issues_that_matter()
    {
        Assert.Contains("‘a split’ leaves open what parties value: the water.", Text, StringComparison.Ordinal);
        Assert.Contains("Depends on what is left open", Section.Table!.Rows.SelectMany(row => row.Cells));
    }
}
