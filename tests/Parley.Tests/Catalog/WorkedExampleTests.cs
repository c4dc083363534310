using Parley.Files;

namespace Parley.Tests.Catalog;

/// <summary>Rules that the worked example keeps; what follows from it is not fixed here.</summary>
public sealed class WorkedExampleTests
{
    private static readonly ModelFile Example = ModelReader.Read(Path.Combine(CatalogFolder(), "ukraine-2025", "ceasefire.parley.yaml"));

    [Fact]
    public void The_example_is_read_without_a_remark() => Assert.Empty(Example.Diagnostics);

    [Fact]
    public void There_are_three_perspectives_and_each_ranks_for_every_party()
    {
        Assert.Equal(3, Example.Views.Count);
        Assert.All(Example.Views, view => Assert.Equal(
            view.Parties.Select(party => party.Id).Order(), view.Preferences.Select(preference => preference.Party).Order()));
    }

    [Fact]
    public void The_base_prefers_nothing() => Assert.Empty(Example.Base.Preferences);

    [Fact]
    public void Belligerents_have_the_same_options()
    {
        var options = Example.Base.Parties.Where(party => party.Belligerent)
            .Select(party => Example.Base.Options.Where(option => option.Party == party.Id).Select(option => option.Id).ToList()).ToList();
        Assert.Equal(2, options.Count);
        Assert.Equal(options[0], options[1]);
    }

    [Fact]
    public void Every_statement_has_plain_words_and_rests_on_a_claim() =>
        Assert.All(Example.Views.SelectMany(view => view.Preferences).SelectMany(preference => preference.Statements), statement =>
        {
            Assert.NotEmpty(statement.Means ?? "");
            Assert.NotEmpty(statement.Because);
        });

    [Fact]
    public void As_the_commentary_argues_rests_on_the_commentary_alone()
    {
        var view = Example.In("as-the-commentary-argues");
        var claims = view.Preferences.SelectMany(preference => preference.Statements).SelectMany(statement => statement.Because)
            .Concat(view.Conditions.SelectMany(condition => condition.Because));
        Assert.All(claims, id => Assert.Equal("commentary", view.Claims.Single(claim => claim.Id == id).Source));
    }

    [Fact]
    public void The_base_holds_no_contested_number_of_the_war() => Assert.Empty(Example.Base.War!.Quantities);

    [Fact]
    public void The_war_of_the_commentary_rests_on_the_commentary_alone_and_every_number_without_a_claim_says_why()
    {
        var view = Example.In("as-the-commentary-argues");
        Assert.All(view.War!.Quantities.SelectMany(quantity => quantity.Number.Because).Concat(view.War.Plain!.Levers.SelectMany(lever => lever.Because)),
            id => Assert.Equal("commentary", view.Claims.Single(claim => claim.Id == id).Source));
        Assert.All(Example.Views.SelectMany(other => other.War!.Quantities).Where(quantity => quantity.Number.Because.Count == 0), quantity => Assert.NotNull(quantity.Number.Note));
    }

    [Fact]
    public void Every_perspective_states_the_same_numbers_of_the_war_for_both_belligerents()
    {
        var paths = Example.Views.Select(view => view.War!.Quantities.Select(quantity => quantity.Path).Order(StringComparer.Ordinal).ToList()).ToList();
        Assert.All(paths, other => Assert.Equal(paths[0], other));
        var russian = paths[0].Where(path => path.EndsWith(".russia", StringComparison.Ordinal)).Select(path => path[..^".russia".Length]);
        Assert.Equal(russian, paths[0].Where(path => path.EndsWith(".ukraine", StringComparison.Ordinal)).Select(path => path[..^".ukraine".Length]));
    }

    [Fact]
    public void Each_claim_of_the_commentary_has_its_place_and_its_hash() =>
        Assert.All(Example.Base.Claims.Where(claim => claim.Source == "commentary"), claim =>
        {
            Assert.NotNull(claim.At);
            Assert.True(claim.At.Start < claim.At.End);
            Assert.NotNull(claim.At.Hash);
        });

    [Fact]
    public void A_claim_about_a_group_says_of_whom_it_holds() =>
        Assert.All(Example.Base.Claims.Where(claim => claim.About.Contains("west")),
            claim => Assert.Contains(claim.HoldsOf, scope => scope.Group == "west"));

    [Fact]
    public void A_camp_speaks_from_its_own_public_words_or_is_marked_constructed() =>
        Assert.All(Example.Perspectives.Where(perspective => perspective.Camp.Count > 0), perspective => Assert.True(perspective.Constructed));

    private static string CatalogFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Parley.slnx")))
            folder = folder.Parent;
        return Path.Combine(folder!.FullName, "catalog");
    }
}
