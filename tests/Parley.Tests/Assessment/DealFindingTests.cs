using Parley.Assessment;
using Parley.Files;
using Parley.Reports;

namespace Parley.Tests.Assessment;

/// <summary>What the assessment says about deals, on a model that is solved by hand.</summary>
public sealed class DealFindingTests
{
    private const string Model = """
        title: A deal
        parties: { a: Upstream, b: Downstream, c: Mill }
        sources: { s: { title: A talk, date: undated } }
        claims: { wants: { source: s, at: { paragraph: 1 }, kind: interest, about: [a], says: Upstream wants its water. } }
        issues: { water: [none, half, all], pay: [none, some] }
        worth:
          a: { because: wants, issues: { water: { weight: 0.6, scores: [1, 0.5, 0] }, pay: { weight: 0.4, scores: [0, 1] } } }
          b: { without_agreement: 0.3, issues: { water: { weight: 0.7, scores: [0, 0.5, 1] }, pay: { weight: 0.3, scores: [1, 0] } } }
          c: { without_agreement: 0.5, issues: { water: [0, 0, 1] } }
        tables: { two: { consent: [a, b], carried_out_by: c } }
        proposals: { open: { by: b, terms: { water: all, pay: none } }, part: { terms: { water: half } } }
        perspectives:
          one: { set: { worth.a.without_agreement: 0.5 } }
          other: { set: { worth.a.without_agreement: 0.8 } }
        """;

    private static readonly AssessmentResult Result = Assessor.Assess(ModelReader.FromText(Model));

    private static Finding In(int view, string id) => Result.Views[view].Findings.Single(finding => finding.Id == id);

    [Fact]
    public void The_zone_is_open_where_one_party_asks_less_and_empty_where_it_asks_more()
    {
        Assert.Equal(new FindingValue.Truth(true), In(0, "deals.zone.two").Value);
        Assert.Equal(new FindingValue.Truth(false), In(1, "deals.zone.two").Value);
        Assert.Equal(["wants"], In(0, "deals.zone.two").Claims);
    }

    [Fact]
    public void Who_carries_out_is_counted_among_what_the_seated_accept()
    {
        Assert.Equal(new FindingValue.Number(2, "packages"), In(0, "deals.refused.two").Value);
        Assert.DoesNotContain(Result.Views[1].Findings, finding => finding.Id == "deals.refused.two");
    }

    [Fact]
    public void Every_party_has_a_least_concession_where_the_zone_is_empty()
    {
        // Upstream at 0.8: half and some gives it 0.7 and Downstream 0.35; Downstream gets nothing where Upstream gets 1.
        Assert.Equal(0.1, ((FindingValue.Number)In(1, "deals.concession.two.a").Value).Value, 1e-12);
        Assert.Equal(0.3, ((FindingValue.Number)In(1, "deals.concession.two.b").Value).Value, 1e-12);
    }

    [Fact]
    public void Each_party_says_what_it_would_say_to_each_proposal()
    {
        Assert.Equal(new FindingValue.Truth(false), In(0, "deals.proposal.open.accepted.a").Value);
        Assert.Equal(new FindingValue.Truth(true), In(0, "deals.proposal.open.accepted.b").Value);
        Assert.Equal(new FindingValue.Absent(AbsenceReason.LeftOpen, ["pay"]), In(0, "deals.proposal.part.accepted.a").Value);
    }

    [Fact]
    public void The_brief_says_it_for_all_views_at_once()
    {
        var section = BriefWriter.Write(Result).Sections.Single(s => s.Heading == "Deals and the table");
        Assert.Contains(section.Sentences, sentence => sentence.Text.StartsWith("At the table ‘two’: in V1, 2 of the 6 permitted packages are acceptable", StringComparison.Ordinal));
        Assert.Equal(6, section.Table!.Rows.Count);
        Assert.Contains("\"no-reservation\"", AssessmentJson.Write(Assessor.Assess(ModelReader.FromText(Model[..Model.IndexOf("perspectives:", StringComparison.Ordinal)]))), StringComparison.Ordinal);
    }
}
