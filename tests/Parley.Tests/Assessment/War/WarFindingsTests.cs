using Parley.Assessment;
using Parley.Files;
using Parley.Reports;

namespace Parley.Tests.Assessment;

/// <summary>Findings of the war game: names that line up across perspectives, neutral sentences, what they rest on.</summary>
public sealed class WarFindingsTests
{
    private const string Text = """
        sources: { note: { title: A note } }
        claims: { rebuilds: { source: note, kind: fact, says: Southland rebuilds in a pause. } }
        parties: { north: Northland, south: Southland }
        war:
          sides: { north: { parties: north }, south: { parties: south } }
          front: { steps: 6, now: 3, speed: moderate }
          fight: { north: slight, south: slight }
          patience: patient
          accident: rare
        perspectives:
          swift:
            set:
              war.strength.now: stronger
              war.recovery.ceasefire: { north: none, south: { value: very-fast, because: rebuilds } }
          even:
            set:
              war.strength.now: equal
              war.recovery.ceasefire: { north: slow, south: slow }
        """;

    private static readonly AssessmentResult Result = Assessor.Assess(Read());

    [Fact]
    public void The_side_that_is_ahead_refuses_a_pause_in_which_the_other_recovers()
    {
        var finding = Find("war.ceasefire.accepted", 0);
        Assert.Equal(new FindingValue.Truth(false), finding.Value);
        Assert.Equal("Northland would refuse a ceasefire now.", FindingText.Sentence(finding, Result.Views[0].Conflict));
        Assert.Equal(["north"], finding.Detail["refusing"]);
        Assert.Contains("recovery", FindingText.Cell(Find("war.ceasefire.gain.north", 0), Result.Views[0].Conflict), StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_rest_on_the_paths_of_the_section_and_on_their_claims()
    {
        var finding = Find("war.ceasefire.accepted", 0);
        Assert.Contains("war.recovery.ceasefire.south", finding.RestsOn);
        Assert.Equal(["rebuilds"], finding.Claims);
        Assert.Empty(Find("war.ceasefire.accepted", 1).Claims);
    }

    [Fact]
    public void Both_views_have_the_same_findings_in_the_same_order() =>
        Assert.Equal(Result.Views[0].Findings.Select(finding => finding.Id), Result.Views[1].Findings.Select(finding => finding.Id));

    [Fact]
    public void Chances_of_where_the_conflict_stands_sum_to_one()
    {
        foreach (var view in Result.Views)
        {
            var chances = view.Findings.Where(finding => finding.Kind.StartsWith("war.forecast.", StringComparison.Ordinal)).Select(finding => (FindingValue.Probability)finding.Value).ToList();
            Assert.Equal(6, chances.Count);
            Assert.True(chances.Sum(chance => chance.Low) <= 1 + 1e-9);
            Assert.True(chances.Sum(chance => chance.High) >= 1 - 1e-9);
        }
    }

    [Fact]
    public void A_base_that_leaves_contested_numbers_out_is_no_error_while_every_view_supplies_them()
    {
        Assert.Empty(Read().Diagnostics);
        Assert.Empty(WarCompiler.Check(Read()));
        var lacking = ModelReader.FromText(Text.Replace("war.strength.now: equal", "war.accident: rare", StringComparison.Ordinal));
        Assert.Contains("'war.strength.now' is missing (in the perspective 'even')", Assert.Single(WarCompiler.Check(lacking)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_brief_and_the_comparison_show_the_war_with_the_outside_view()
    {
        var section = BriefWriter.Write(Result).Sections.Single(part => part.Heading.Contains("fighting on", StringComparison.Ordinal));
        Assert.Contains(section.Sentences, sentence => sentence.Text.StartsWith("Outside view:", StringComparison.Ordinal));
        Assert.Equal("Northland would refuse", section.Table!.Rows[0].Cells[0]);
        Assert.Contains(Comparison.Of(Result).Parted.Rows, row => row.Subject == "A ceasefire now");
    }

    private static Finding Find(string id, int view) => Result.Views[view].Findings.Single(finding => finding.Id == id);

    private static ModelFile Read() => ModelReader.FromText(Text);
}
