using Parley.Assessment;
using Parley.Files;
using Parley.Reports;
using Parley.Tests.Cli;

namespace Parley.Tests.Reports.FirstPage;

/// <summary>What the first page of a brief promises: one page, the same findings and marks as the rest, nothing announced that is absent.</summary>
public sealed class FirstPageTests
{
    private static readonly string Example = CliRun.Catalog("ukraine-2025/ceasefire.parley.yaml");

    private static readonly Brief Brief = BriefWriter.Write(CruxFinder.With(Assessor.Assess(ModelReader.Read(Example), doubt: DoubtSettings.Quick), CruxSettings.Quick));

    private static IEnumerable<string> Marks(IEnumerable<BriefSection> sections) =>
        sections.SelectMany(section => section.Sentences.SelectMany(sentence => sentence.Marks).Concat(section.Table?.Rows.SelectMany(row => row.Marks) ?? []));

    [Fact]
    public async Task The_worked_example_fits_on_one_page()
    {
        var (code, page, _) = await CliRun.Of("assess", Example);
        var lines = page.TrimEnd('\n').Split('\n');
        Assert.Equal(0, code);
        Assert.InRange(lines.Length, 40, 80);
        Assert.All(lines, line => Assert.InRange(line.EnumerateRunes().Count(), 0, 100));
        Assert.Contains("--full", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_fit_is_printed_when_all_is_asked_for()
    {
        var (_, full, _) = await CliRun.Of("assess", Example, "--full");
        var flat = string.Concat(full.Where(c => !char.IsWhiteSpace(c)));
        Assert.All(Brief.Sections, section => Assert.Contains(section.Heading.ToUpperInvariant(), full, StringComparison.Ordinal));
        Assert.All(Brief.Sections.SelectMany(section => section.Sentences),
            sentence => Assert.Contains(string.Concat(sentence.Text.Where(c => !char.IsWhiteSpace(c))), flat.Replace("-", "", StringComparison.Ordinal) + flat, StringComparison.Ordinal));
    }

    [Fact]
    public void The_bottom_line_has_at_most_five_sentences_and_each_has_its_marks()
    {
        Assert.Equal("Bottom line", Brief.FirstPage[0].Heading);
        Assert.InRange(Brief.FirstPage[0].Sentences.Count, 3, 5);
        Assert.All(Brief.FirstPage[0].Sentences, sentence => Assert.NotEmpty(sentence.Marks));
    }

    [Fact]
    public void Marks_begin_on_the_first_page_and_stand_for_the_same_findings_in_full()
    {
        Assert.Equal("F1", Marks(Brief.FirstPage).First());
        Assert.Subset(Brief.References.Select(reference => reference.Mark).ToHashSet(), Marks(Brief.FirstPage.Concat(Brief.Sections)).ToHashSet());
        Assert.Equal($"graph.holds.{Brief.References[0].FindingId["graph.holds.".Length..]}", Brief.References[0].FindingId);
    }

    [Fact]
    public async Task What_the_marks_of_the_page_rest_on_is_said_and_not_that_of_others()
    {
        var (_, page, _) = await CliRun.Of("assess", Example, "--verbose");
        var (_, full, _) = await CliRun.Of("assess", Example, "--full", "--verbose");
        var last = Brief.References[^1];
        Assert.DoesNotContain(last.Mark, Marks(Brief.FirstPage));
        Assert.DoesNotContain($"  {last.FindingId}  (", page, StringComparison.Ordinal);
        Assert.Contains($"  {last.FindingId}  (", full, StringComparison.Ordinal);
        Assert.Contains($"F1  {Brief.References[0].FindingId}", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_proposal_is_marked_for_each_party_by_what_it_has_without_an_agreement()
    {
        var page = Page("""
            issues: { water: [none, half, all], pay: [none, some] }
            worth:
              a: { without_agreement: 0.5, issues: { water: [1, 0.5, 0] } }
              b: { without_agreement: 0.3, issues: { water: [0, 0.5, 1] } }
              c: { without_agreement: 0.6, issues: { water: [0, 0.5, 1] } }
              d: { without_agreement: 0.6, issues: { water: [0, 0.5, 1], pay: [0, 1] } }
            proposals: { part: { terms: { water: half } } }
            """);
        var table = page.Single(section => section.Heading == "The proposal against no agreement");
        Assert.Equal([("A", "0"), ("B", "+"), ("C", "−"), ("D", "?")], table.Table!.Rows.Select(row => (row.Subject, row.Cells.Single())));
    }

    [Fact]
    public void Harm_to_people_stands_on_the_page_and_other_omissions_do_not()
    {
        var page = Page("""
            sources: { report: { title: A report, date: undated } }
            omissions:
              people: { source: report, says: "Harm to villagers, on either bank.", people: true }
              prices: { source: report, says: The price of water. }
            """);
        Assert.Equal(["‘Report’ is silent on harm to villagers."], page.Single(section => section.Heading == "People").Sentences.Select(sentence => sentence.Text));
    }

    [Fact]
    public void A_model_without_a_question_announces_nothing_that_is_absent() =>
        Assert.Equal(["Evidence"], Page("").Select(section => section.Heading));

    private static IReadOnlyList<BriefSection> Page(string sections) =>
        BriefWriter.Write(Assessor.Assess(ModelReader.FromText("parties: { a: A, b: B, c: C, d: D }\n" + sections))).FirstPage;
}
