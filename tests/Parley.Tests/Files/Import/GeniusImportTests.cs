using Parley.Deals;
using Parley.Files;
using Parley.Files.Import;

namespace Parley.Tests.Files.Import;

/// <summary>A Genius scenario becomes a model whose values are those of the rules: evaluation over the largest, weights as they stand, ranges linear.</summary>
public sealed class GeniusImportTests
{
    private const string Domain = """
        <negotiation_template><utility_space number_of_issues="3"><objective index="0" name="trip">
        <issue index="1" name="Town" vtype="discrete"><item index="1" value="Old town"/><item index="2" value="New town"/></issue>
        <issue index="2" name="Days" vtype="integer"><range lowerbound="3" upperbound="6"/></issue>
        <issue index="3" name="Share" vtype="real"><range lowerbound="0.0" upperbound="2.0"/></issue>
        </objective></utility_space></negotiation_template>
        """;

    private const string First = """
        <utility_space><objective index="0" name="trip">
        <issue index="1" name="Town" vtype="discrete"><item index="1" value="Old town" evaluation="4"/><item index="2" value="New town" evaluation="5"/></issue>
        <issue index="2" name="Days" vtype="integer"><range lowerbound="3" upperbound="6"/><evaluator ftype="linear" offset="0.1" slope="0.3"/></issue>
        <issue index="3" name="Share" vtype="real"><range lowerbound="0.0" upperbound="2.0"/><evaluator ftype="linear" parameter0="0.0" parameter1="0.5"/></issue>
        <weight index="1" value="0.5"/><weight index="2" value="0.25"/><weight index="3" value="0.25"/>
        </objective><reservation value="0.3"/></utility_space>
        """;

    private static ImportResult Import(params (string, string)[] files) => GeniusImport.FromTexts(files);

    [Fact]
    public void Values_of_packages_follow_the_rules_of_the_files()
    {
        var result = Import(("trip", Domain), ("Ann Lee", First), ("bo", First));
        Assert.Empty(result.Errors);
        var file = ModelReader.FromText(result.Yaml!);
        Assert.Empty(file.Diagnostics);
        Assert.Equal(["ann-lee", "bo"], file.Base.Parties.Select(party => party.Id));
        Assert.Equal([2, 4, 21], file.Base.Issues.Select(issue => issue.Levels.Count));
        var space = DealCompiler.Compile(file.Base, (Seating?)null).Space!;
        // Old town 4/5; five days 0.3 · 2 + 0.1; share 1.5 · 0.5.
        var values = space.Values([0, 2, 15])!;
        Assert.Equal(0.5 * 0.8 + 0.25 * 0.7 + 0.25 * 0.75, space.Value(0, values[0]), 1e-12);
        Assert.Equal(0.3, space.Value(0, space.Reservation[0]!.Value), 1e-12);
        Assert.Contains(result.Notes, note => note.Contains("real numbers", StringComparison.Ordinal));
    }

    [Fact]
    public void A_domain_alone_is_not_a_scenario() =>
        Assert.Contains("needs the profile of each party", Assert.Single(Import(("trip", Domain)).Errors).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><utility_space>&e;</utility_space>", "Document types")]
    [InlineData("<utility_space><objective>", "not XML")]
    [InlineData("<utility_space/>", "The profile has no issues")]
    [InlineData("<utility_space><issue index=\"1\"><item value=\"Old town\" evaluation=\"4\"/></issue><issue index=\"2\"/><issue index=\"3\"/><weight index=\"1\" value=\"1\"/></utility_space>", "no evaluation for 'New town'")]
    [InlineData("<utility_space><issue index=\"1\"><item value=\"Old town\" evaluation=\"4\"/></issue></utility_space>", "no weight for the issue 'Town'")]
    [InlineData("<utility_space><issue index=\"1\"><item value=\"Old town\" evaluation=\"x\"/></issue><weight index=\"1\" value=\"1\"/></utility_space>", "is not a number")]
    public void What_is_wrong_with_a_profile_is_said_at_its_place(string profile, string message)
    {
        var result = Import(("trip", Domain), ("p", profile), ("q", First));
        Assert.Null(result.Yaml);
        Assert.Contains(result.Errors, error => error.Message.Contains(message, StringComparison.Ordinal) && error.Line > 0 && error.File == "p");
    }

    [Fact]
    public void Elements_that_are_nested_without_end_are_refused() =>
        Assert.NotEmpty(Import(("trip", string.Concat(Enumerable.Repeat("<a>", 5_000)) + string.Concat(Enumerable.Repeat("</a>", 5_000))), ("p", First)).Errors);
}
