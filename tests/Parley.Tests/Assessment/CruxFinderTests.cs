using Parley.Assessment;
using Parley.Files;

namespace Parley.Tests.Assessment;

/// <summary>Cruxes between perspectives: what is mixed, what is left out, and what the worked example turns on.</summary>
public sealed class CruxFinderTests
{
    private const string Neighbours = """
        parties: { north: {}, south: {} }
        options:
          north: { press: Press, talk: Talk }
          south: { offer: Offer }
        infeasible: [{ exactly_one: [north.press, north.talk] }]
        status_quo: [north.press]
        outcomes: { talks: north.talk and south.offer, press: north.press }
        perspectives:
          one:
            set:
              preferences.north: { statements: [{ id: talks, says: north.talk }] }
              preferences.south: { statements: [{ id: offers, says: south.offer }], note: A note. }
          two:
            set:
              preferences.north: { statements: [{ id: presses, says: north.press, means: North presses. }] }
              preferences.south: { statements: [{ id: offers, says: south.offer }], note: Another note. }
        """;

    [Fact]
    public void The_one_difference_that_decides_is_the_crux_in_both_directions()
    {
        var result = Find(Neighbours);
        Assert.Equal(
            ["graph.holds.talks one two", "graph.holds.talks two one", "graph.holds.press one two", "graph.holds.press two one"],
            result.Cruxes.Select(crux => $"{crux.Headline} {crux.From} {crux.To}"));
        Assert.All(result.Cruxes, crux => Assert.Equal([["preferences.north"]], crux.Sets));
        Assert.All(result.Cruxes, crux => Assert.Null(crux.Shares));
    }

    [Fact]
    public void What_differs_only_in_words_and_reasons_is_no_difference()
    {
        var pair = PerspectivePair.Of(ModelReader.FromText(Neighbours), "one", "two");
        Assert.Equal(["preferences.north"], pair.Differences.Select(difference => difference.Path));
        Assert.Equal(1, pair.SameValue);
    }

    [Fact]
    public void A_section_that_one_replaces_whole_and_the_other_in_parts_is_split_to_paths_that_do_not_overlap()
    {
        const string Text = """
            parties: { north: {}, south: {} }
            war:
              sides: { north: {}, south: {} }
              recovery: { war: { north: 0, south: 0 }, ceasefire: { north: 0, south: 0 } }
            perspectives:
              one:
                set:
                  war.recovery: { war: { north: 0.01, south: 0 }, ceasefire: { north: 0.02, south: 0.03 } }
              two:
                set:
                  war.recovery.ceasefire.south: 0.04
                  war.patience: 0.8
            """;
        var model = ModelReader.FromText(Text);
        var pair = PerspectivePair.Of(model, "one", "two");
        Assert.Equal(["war.recovery.war", "war.recovery.ceasefire.north", "war.recovery.ceasefire.south", "war.patience"], pair.Differences.Select(d => d.Path));
        Assert.Equal(["war.recovery", "war.recovery", "war.recovery", null], pair.Differences.Select(d => d.SplitFrom));
        var mixed = pair.Mixed([1, 3], ["parties", "war"])!.War!.Plain!;
        Assert.Equal(0.01, mixed.RecoveryInWar["north"].Best);
        Assert.Equal(0, mixed.RecoveryInCeasefire["north"].Best);
        Assert.Equal(0.03, mixed.RecoveryInCeasefire["south"].Best);
        Assert.Equal(0.8, mixed.Patience!.Best);
        var all = pair.Mixed([0, 1, 2, 3], ["parties", "war"])!.War!;
        Assert.Equal(model.In("two").War!.Quantities.Select(q => (q.Path, q.Best)).ToList(), all.Quantities.Select(q => (q.Path, q.Best)).ToList());
    }

    [Fact]
    public void A_mixture_that_is_no_valid_model_does_not_reach_the_conclusion_and_is_counted()
    {
        // Two's preferences need two's condition: taken alone they dangle.
        const string Text = """
            parties: { north: {}, south: {} }
            options: { north: { accept: Accept }, south: { offer: Offer } }
            status_quo: []
            outcomes: { peace: north.accept, none: not north.accept }
            perspectives:
              one:
                set:
                  preferences.north: { statements: [{ id: accepts, says: north.accept }] }
                  preferences.south: { statements: [{ id: keeps, says: not south.offer }] }
              two:
                set:
                  conditions.first: { party: north, will_not: north.accept, unless: south.offer }
                  preferences.north: { statements: [{ id: only-if, condition: first }, { id: accepts, says: north.accept }] }
                  preferences.south: { statements: [{ id: keeps, says: not south.offer }] }
            """;
        var crux = Find(Text).Cruxes.First(crux => crux.Headline == "graph.holds.peace" && crux.From == "one");
        Assert.True(crux.Result.Invalid > 0);
        Assert.Equal([["conditions.first"]], crux.Sets);
    }

    [Fact]
    public void Every_crux_of_the_worked_example_does_what_it_says_and_nothing_smaller_does()
    {
        var model = ModelReader.Read(Path.Combine(Repository.Root, "catalog/ukraine-2025/ceasefire.parley.yaml"));
        var result = CruxFinder.With(Assessor.Assess(model), CruxSettings.Quick);
        Assert.NotEmpty(result.Cruxes);
        Assert.All(result.Cruxes, crux => Assert.True(crux.Result.AllFound, crux.Headline));
        // The whole assessment of a few mixtures, made by hand as a model of its own, is the independent answer.
        foreach (var crux in result.Cruxes.Where(crux => crux.Headline is "graph.now" or "war.ceasefire.accepted" && crux.Sets[0].Count <= 2))
        {
            Assert.Equal(crux.ToSays, Says(model, crux, crux.Sets[0]));
            Assert.Equal(crux.FromSays, Says(model, crux, []));
            foreach (var part in crux.Sets[0].Count == 2 ? crux.Sets[0] : [])
                Assert.NotEqual(crux.ToSays, Says(model, crux, [part]));
        }
    }

    [Fact]
    public void Shares_of_the_worked_example_sum_to_the_whole_change()
    {
        var model = ModelReader.Read(Path.Combine(Repository.Root, "catalog/ukraine-2025/ceasefire.parley.yaml"));
        var shared = CruxFinder.Find(Assessor.Assess(model), CruxSettings.Quick).Where(crux => crux.Shares is not null).ToList();
        Assert.NotEmpty(shared);
        foreach (var crux in shared)
        {
            Assert.Equal(crux.Shares!.Difference, crux.Shares.Shares.Sum(share => share.Share), 9);
            if (!crux.Headline.EndsWith("lasts", StringComparison.Ordinal))
                Assert.Equal(1, crux.Shares.Difference, 9);
        }
    }

    private static AssessmentResult Find(string text)
    {
        var model = ModelReader.FromText(text);
        Assert.False(model.HasErrors, string.Join("; ", model.Diagnostics.Select(d => d.Message)));
        return CruxFinder.With(Assessor.Assess(model), CruxSettings.Quick);
    }

    // One view with some paths as the other has them: mixed here without the search's restriction to some sections, then assessed whole.
    private static string Says(ModelFile model, CruxAnswer crux, IReadOnlyList<string> paths)
    {
        var pair = PerspectivePair.Of(model, crux.From, crux.To);
        string[] sections = ["parties", "groups", "options", "infeasible", "status_quo", "outcomes", "conditions", "preferences", "war"];
        var mixed = pair.Mixed([.. pair.Differences.Index().Where(entry => paths.Contains(entry.Item.Path)).Select(entry => entry.Index)], sections)!;
        var finding = Assessor.Assess(model, [mixed]).Findings.First(finding => finding.Id == crux.Headline);
        return finding.Value is FindingValue.Truth { Value: true } ? "yes" : finding.Value is FindingValue.Truth ? "no" : "?";
    }
}
