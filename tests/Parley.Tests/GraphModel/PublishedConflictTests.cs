using Parley.GraphModel;
using Parley.Tests.GraphModel.Oracles;

namespace Parley.Tests.GraphModel;

/// <summary>
/// Small published conflicts with their equilibria and stable states. Kinsara (2014), A Simple Guide to GMCR+: the prisoners, and Syria and Iraq 1975
/// (Tables 1–3, Figs 15–26; Hipel, Kilgour &amp; Kinsara 2014). Chicken and Elmira as recalled from the literature
/// (Hipel, Fang, Kilgour &amp; Haight 1993; Kilgour, Hipel, Fang &amp; Peng 2001). Garrison has tests of its own.
/// </summary>
public sealed class PublishedConflictTests
{
    private static readonly PublishedConflict Prisoners = PublishedConflict.Options(
        "NN YN NY YY", [0, 1],
        "3 4 1 2",
        "2 4 1 3");

    private static readonly PublishedConflict Chicken = PublishedConflict.Options(
        "NN YN NY YY", [0, 1],
        "2 1 3 4",
        "3 1 2 4");

    private static readonly PublishedConflict Euphrates = PublishedConflict.Options(
        "NNN YNN NYN NNY YNY NYY", [0, 0, 1],
        "1 3 6 2 4 5",
        "2 4 6 1 5 3");

    // The last state is "abandon": four states of the options declared the same.
    private static readonly PublishedConflict Elmira = PublishedConflict.Arcs(9,
        [
            "1-2 3-4 5-6 7-8",
            "1-3 1-9 2-4 2-9 3-9 4-9 5-7 5-9 6-8 6-9 7-9 8-9",
            "1-5 5-1 2-6 6-2 3-7 7-3 4-8 8-4",
        ],
        "7 3 4 8 5 1 2 6 9",
        "1 4 8 5 9 3 7 2 6",
        "7 3 5 1 8 6 4 2 9");

    [Theory]
    [InlineData(Concept.Nash, "1")]
    [InlineData(Concept.Gmr, "1 4")]
    [InlineData(Concept.Smr, "1 4")]
    [InlineData(Concept.Seq, "1 4")]
    [InlineData(Concept.Sim, "1 4")]
    public void Prisoners_equilibria_are_as_published(Concept concept, string expected) => Assert.Equal(expected, Prisoners.Equilibria(concept));

    [Theory]
    [InlineData(0, Concept.Nash, "1 3")]
    [InlineData(0, Concept.Gmr, "1 3 4")]
    [InlineData(0, Concept.Smr, "1 3 4")]
    [InlineData(0, Concept.Seq, "1 3 4")]
    [InlineData(0, Concept.Sim, "1 3 4")]
    [InlineData(1, Concept.Nash, "1 2")]
    [InlineData(1, Concept.Gmr, "1 2 4")]
    [InlineData(1, Concept.Smr, "1 2 4")]
    [InlineData(1, Concept.Seq, "1 2 4")]
    [InlineData(1, Concept.Sim, "1 2 4")]
    public void Prisoners_stable_states_are_as_published(int party, Concept concept, string expected) =>
        Assert.Equal(expected, Prisoners.Stable(party, concept));

    [Theory]
    [InlineData(Concept.Nash, "2 3")]
    [InlineData(Concept.Gmr, "1 2 3")]
    [InlineData(Concept.Smr, "1 2 3")]
    [InlineData(Concept.Seq, "2 3")]
    public void Chicken_equilibria_are_as_recalled(Concept concept, string expected) => Assert.Equal(expected, Chicken.Equilibria(concept));

    [Theory]
    [InlineData(Concept.Nash, "6")]
    [InlineData(Concept.Gmr, "1 6")]
    [InlineData(Concept.Smr, "6")]
    [InlineData(Concept.Seq, "6")]
    [InlineData(Concept.Sim, "6")]
    public void Euphrates_equilibria_are_as_published(Concept concept, string expected) => Assert.Equal(expected, Euphrates.Equilibria(concept));

    [Theory]
    [InlineData(0, Concept.Nash, "1 6")]
    [InlineData(0, Concept.Gmr, "1 3 6")]
    [InlineData(0, Concept.Smr, "1 3 6")]
    [InlineData(0, Concept.Seq, "1 3 6")]
    [InlineData(0, Concept.Sim, "1 3 6")]
    [InlineData(1, Concept.Nash, "2 4 6")]
    [InlineData(1, Concept.Gmr, "1 2 4 5 6")]
    [InlineData(1, Concept.Smr, "2 4 6")]
    [InlineData(1, Concept.Seq, "2 4 5 6")]
    [InlineData(1, Concept.Sim, "2 4 5 6")]
    public void Euphrates_stable_states_are_as_published(int party, Concept concept, string expected) =>
        Assert.Equal(expected, Euphrates.Stable(party, concept));

    [Theory]
    [InlineData(Concept.Nash, "5 8 9")]
    [InlineData(Concept.Gmr, "1 4 5 8 9")]
    [InlineData(Concept.Smr, "1 4 5 8 9")]
    [InlineData(Concept.Seq, "5 8 9")]
    public void Elmira_equilibria_are_as_recalled(Concept concept, string expected) => Assert.Equal(expected, Elmira.Equilibria(concept));

    [Fact]
    public void Elmira_in_option_form_with_abandonment_merged_has_the_published_moves()
    {
        // The company either delays, accepts or abandons; exactly one of the three.
        string[] company = ["YNN", "NYN", "NNY"];
        ulong[] codes = [.. "NY".SelectMany(order => company.SelectMany(choice => "NY".Select(insist => PublishedConflict.Code($"{order}{choice}{insist}")))).Order()];
        var abandoned = codes.Where(code => (code >> 3 & 1) != 0).ToArray();
        var built = OptionMoves.Build(new OptionForm(codes, [0b00001, 0b01110, 0b10000])
        {
            // An acceptance may still turn into abandonment (moves 3-9 and 4-9); only the delay cannot come back.
            ForwardOnly = 0b01001,
            BackwardOnly = 0b00010,
            Same = [abandoned],
        });
        string[] numbered = ["NYNNN", "YYNNN", "NNYNN", "YNYNN", "NYNNY", "YYNNY", "NNYNY", "YNYNY", "NNNYN"];
        var state = numbered.Select(letters => built.States.Find(PublishedConflict.Code(letters))).ToArray();
        Assert.Equal(Enumerable.Range(0, 9), state.Order());
        for (var party = 0; party < 3; party++)
            for (var s = 0; s < 9; s++)
                Assert.Equal(Elmira.Graph.Moves(party, s).ToArray().Select(t => state[t]).Order(), built.Graph!.Moves(party, state[s]).ToArray());
    }
}
