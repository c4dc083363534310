using Parley.Assessment;
using Parley.Files;
using Parley.Reports;

namespace Parley.Tests.Assessment;

/// <summary>Findings of models small enough to be solved by hand.</summary>
public sealed class AssessorTests
{
    // North and South can each hold fire. Each likes best that the other alone holds, then that both do, then neither, then itself alone.
    private const string Dilemma = """
        parties: { north: Northland, south: Southland }
        options:
          north: { hold: Hold fire }
          south: { hold: Hold fire }
        status_quo: []
        outcomes:
          truce: north.hold and south.hold
          war: not north.hold and not south.hold
          lopsided: north.hold and not south.hold
        preferences:
          north: { statements: [{ id: other, says: south.hold, means: Southland holds fire }, { id: free, says: not north.hold, means: Northland keeps its hands free }] }
          south: { statements: [{ id: other, says: north.hold }, { id: free, says: not south.hold }] }
        """;

    [Fact]
    public void An_outcome_from_which_nobody_can_gain_holds_calmly()
    {
        var finding = Find(Dilemma, "graph.holds.war");
        Assert.Equal(new FindingValue.Truth(true), finding.Value);
        Assert.Equal(["NN"], finding.Detail["calm"]);
    }

    [Fact]
    public void An_outcome_that_each_would_leave_but_for_the_others_answer_holds_by_deterrence()
    {
        // From the truce North gains by moving alone; South's own improvement from there ends in war, which North likes less than the truce.
        var finding = Find(Dilemma, "graph.holds.truce");
        Assert.Equal(new FindingValue.Truth(true), finding.Value);
        Assert.Empty(finding.Detail["calm"]);
        Assert.Equal(["north", "south"], finding.Detail["deterred"]);
    }

    [Fact]
    public void Who_would_leave_an_outcome_is_named_with_the_statement_that_decides()
    {
        var finding = Find(Dilemma, "graph.holds.lopsided");
        Assert.Equal(new FindingValue.Truth(false), finding.Value);
        Assert.Equal(["north"], finding.Detail["always"]);
        Assert.Equal(["north/free"], finding.Detail["why"]);
        Assert.Contains("preferences.north.statements.free", finding.RestsOn);
        Assert.Equal("Northland would move from ‘lopsided’, because ‘Northland keeps its hands free’.", Text(Dilemma, "graph.holds.lopsided"));
    }

    [Fact]
    public void A_path_by_improvements_is_told_from_one_against_somebodys_preference()
    {
        var finding = Find(Dilemma, "graph.reach.truce");
        Assert.Equal(new FindingValue.Truth(false), finding.Value);
        Assert.Equal(["north", "south"], finding.Detail["movers"]);
        Assert.Equal(["north", "south"], finding.Detail["unwilling"]);
        Assert.Equal(new FindingValue.Truth(true), Find(Dilemma.Replace("status_quo: []", "status_quo: [north.hold]", StringComparison.Ordinal), "graph.reach.war").Value);
    }

    [Fact]
    public void The_smallest_change_is_asked_of_every_party_alike()
    {
        var model = Dilemma + "\nquestion: lopsided\n";
        // North stays alone in holding fire once it no longer minds (first statement alone: it is indifferent, and stays).
        var north = Find(model, "graph.change.lopsided.north");
        Assert.Equal(new FindingValue.Number(1, "changes"), north.Value);
        Assert.Equal(["free"], north.Detail["drop"]);
        // Whatever South prefers, North would move; no change of South's priorities helps.
        Assert.Equal(new FindingValue.Number(double.PositiveInfinity, "changes"), Find(model, "graph.change.lopsided.south").Value);
    }

    // North will not hold fire unless something unspecified is settled.
    private const string Unspecified = Dilemma + "\n" + """
        conditions:
          core: { party: north, will_not: north.hold, unless: core-issues, content: unspecified }
        forecasts:
          goes-on: { question: Does the war go on?, resolves: 2030-01-01, event: war }
        """;

    [Fact]
    public void What_turns_on_unspecified_content_is_not_testable_and_nothing_else_is()
    {
        // Met everywhere: the truce holds by deterrence. Met nowhere: North would rather not hold fire than have a truce, so it would leave.
        var truce = Find(Unspecified, "graph.holds.truce");
        Assert.Equal(new FindingValue.Absent(AbsenceReason.Unspecified, ["core"]), truce.Value);
        Assert.Equal(["yes"], truce.Detail["if-met"]);
        Assert.Equal(["no"], truce.Detail["if-never"]);
        Assert.Contains("conditions.core", truce.RestsOn);
        Assert.Equal(new FindingValue.Truth(true), Find(Unspecified, "graph.holds.war").Value);
        Assert.Equal(new FindingValue.Truth(false), Find(Unspecified, "graph.holds.lopsided").Value);
    }

    [Fact]
    public void A_forecast_follows_only_where_every_stable_place_fits()
    {
        var forecast = Find(Unspecified, "forecast.goes-on");
        Assert.Equal(new FindingValue.Set(["possible", "follows"]), forecast.Value);
        Assert.Equal(["core"], forecast.Detail["depends"]);
    }

    [Fact]
    public void Missing_preferences_leave_findings_absent_with_the_reason()
    {
        var model = Dilemma.Split("preferences:")[0];
        Assert.Equal(new FindingValue.Absent(AbsenceReason.NoPreferences, ["north", "south"]), Find(model, "graph.holds.truce").Value);
    }

    [Fact]
    public void Swapping_two_parties_swaps_the_findings_and_nothing_else()
    {
        var model = Dilemma.Replace("south: { statements: [{ id: other, says: north.hold }, { id: free, says: not south.hold }] }", "south: { statements: [south.hold] }", StringComparison.Ordinal);
        var swapped = Swap(model);
        var (one, other) = (Result(model), Result(swapped));
        foreach (var finding in one.Findings.Where(f => f.Kind is "graph.holds" or "graph.now"))
        {
            var twin = other.Findings.Single(f => f.Id == finding.Id);
            Assert.Equal(finding.Value, twin.Value);
            Assert.Equal(finding.Detail["always"].Select(Swap).Order(), twin.Detail["always"].Order());
        }

        static string Swap(string text) => text.Replace("north", "\u0001", StringComparison.Ordinal).Replace("south", "north", StringComparison.Ordinal).Replace("\u0001", "south", StringComparison.Ordinal);
    }

    [Fact]
    public void Every_view_is_computed_and_the_base_alone_gives_no_headline()
    {
        var model = Dilemma + "\n" + """
            perspectives:
              a: { set: { title: A } }
              b: { set: { preferences.north: { statements: [north.hold] } } }
            """;
        var result = Result(model);
        Assert.Equal(["V1", "V2"], result.Views.Select(view => view.Label));
        Assert.All(result.Findings, finding => Assert.NotNull(finding.Perspective));
        Assert.Equal(new FindingValue.Truth(true), result.Across("graph.holds.lopsided")[1]!.Value);
        var brief = BriefWriter.Write(result);
        Assert.Contains(brief.Sections[0].Sentences, s => s.Text == "The views part on whether every party would stay at ‘war’ and ‘lopsided’.");
    }

    [Fact]
    public void The_same_model_gives_the_same_bytes()
    {
        var model = File.ReadAllText(Path.Combine(Repository.Root, "catalog", "kinsara-2014", "syria-iraq.parley.yaml"));
        Assert.Equal(AssessmentJson.Write(Result(model)), AssessmentJson.Write(Result(model)));
    }

    private static AssessmentResult Result(string model)
    {
        var file = ModelReader.FromText(model);
        Assert.Empty(file.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Line}:{d.Column} {d.Message}"));
        return Assessor.Assess(file);
    }

    private static Finding Find(string model, string id) => Result(model).Findings.Single(finding => finding.Id == id);

    private static string Text(string model, string id)
    {
        var result = Result(model);
        return FindingText.Sentence(result.Findings.Single(finding => finding.Id == id), result.Views[0].Conflict);
    }
}
