using Parley.Assessment;
using Parley.Deals;
using Parley.Files;

namespace Parley.Tests.Assessment;

/// <summary>Who could undo what others sign, on models that are solved by hand.</summary>
public sealed class WreckerTests
{
    private const string Model = """
        parties: { a: A, b: B, c: C }
        options: { a: { stop: Stop }, b: { stop: Stop }, c: { raid: Raid } }
        outcomes: { peace: a.stop and b.stop and not c.raid, calm: a.stop and b.stop }
        preferences:
          a: { statements: [a.stop] }
          b: { statements: [b.stop] }
          c: { statements: [c.raid] }
        issues: { share: [little, half, all] }
        worth:
          a: { without_agreement: 1, issues: { share: [2, 1, 0] } }
          b: { without_agreement: 0, issues: { share: [0, 1, 2] } }
          c: { without_agreement: 1, issues: { share: [0, 0, 1] } }
        tables: { two: { consent: [a, b] } }
        proposals:
          line: { terms: { share: half }, outcome: peace }
        """;

    private static TableWreckers At(string text)
    {
        var conflict = ModelReader.FromText(text).Base;
        var settings = WarLink.Settings(conflict);
        return Wreckers.At(DealAnalysis.Of(conflict, conflict.Tables[0], [], settings), settings, Wreckers.Graph(conflict));
    }

    [Fact]
    public void A_party_with_an_option_of_its_own_could_undo_what_gives_it_less_than_it_has()
    {
        // A accepts little and half, B everything; C has 1 without an agreement and gets 0 from both.
        var wrecker = Assert.Single(At(Model).Parties);
        Assert.Equal(("c", false, 2, 2), (wrecker.Party, wrecker.Fights, (int)wrecker.Refused!, (int)wrecker.Of!));
        Assert.Empty(At(Model.Replace(", c: { raid: Raid }", "", StringComparison.Ordinal).Replace(" and not c.raid", "", StringComparison.Ordinal).Replace("  c: { statements: [c.raid] }\n", "", StringComparison.Ordinal)).Parties);
    }

    [Fact]
    public void It_moves_away_from_the_outcome_that_a_proposal_stands_for_where_it_likes_that_better_and_nothing_keeps_it()
    {
        Assert.Equal(new WreckedProposal("line", "peace", "c", 1, 1), Assert.Single(At(Model).Proposals));
        // Raiding stays within the calm, and whoever dislikes raiding stays.
        Assert.Empty(At(Model.Replace("outcome: peace", "outcome: calm", StringComparison.Ordinal)).Proposals);
        Assert.Empty(At(Model.Replace("[c.raid] }", "[not c.raid] }", StringComparison.Ordinal)).Proposals);
        // Where A would then fight on, and C likes that least, it is kept from raiding.
        Assert.Empty(At(Model.Replace("[a.stop] }", "[not a.stop iff c.raid] }", StringComparison.Ordinal).Replace("[c.raid] }", "[a.stop, c.raid] }", StringComparison.Ordinal)).Proposals);
    }

    [Fact]
    public void Swapping_the_names_of_two_parties_swaps_who_could_undo_it()
    {
        var swapped = Model.Replace("c: {", "x: {", StringComparison.Ordinal).Replace("a: {", "c: {", StringComparison.Ordinal).Replace("x: {", "a: {", StringComparison.Ordinal)
            .Replace("a.stop", "x.stop", StringComparison.Ordinal).Replace("c.raid", "a.raid", StringComparison.Ordinal).Replace("x.stop", "c.stop", StringComparison.Ordinal).Replace("[a, b]", "[c, b]", StringComparison.Ordinal);
        Assert.Equal("a", Assert.Single(At(swapped).Parties).Party);
        Assert.Equal("a", Assert.Single(At(swapped).Proposals).Party);
    }

    [Fact]
    public void On_a_side_of_the_war_it_could_fight_on_for_what_the_game_says()
    {
        // The game of the war section is the catalog's; B stands on its second side and is left out.
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "examples", "frontier.parley.yaml"));
        var sides = ModelReader.FromText(text).Base.War!.Plain!.Sides;
        var party = sides[1].Parties[0];
        var conflict = ModelReader.FromText(text).Base;
        var other = sides[0].Parties[0];
        Worth Of(string id, double lose, double win, Reservation reservation) => new(id, reservation, [new IssueWorth("line", null, [new Score("here", Point(lose)), new Score("there", Point(win))], [], null)], [], [], [], WorthScale.AsWritten, 1, [], null);
        conflict = conflict with
        {
            Issues = [new Issue("line", "line", [new Level("here", "here", null), new Level("there", "there", null)], true, null, null, [])],
            Worths = [Of(other, 1, 1, new Reservation(Point(0), null)), Of(party, 0, 1, new Reservation(null, new WarAnchors(0, 1)))],
            Tables = [new Seating("one", "one", [other], [], [], [], [], [], null, [])],
        };
        var settings = WarLink.Settings(conflict);
        var wrecker = Assert.Single(Wreckers.Of(DealAnalysis.Of(conflict, conflict.Tables[0], [], settings), settings));
        Assert.Equal((party, true), (wrecker.Party, wrecker.Fights));
        // It has a share between none and all by fighting on, so one of the two packages is too little and the other is not.
        Assert.InRange(wrecker.FightingOn!.Value, 1e-6, 1 - 1e-6);
        Assert.Equal((1, 2), ((int)wrecker.Refused!, (int)wrecker.Of!));
    }

    private static Assumption Point(double value) => new(AssumptionForm.Point, value, value, value, [], null);
}
