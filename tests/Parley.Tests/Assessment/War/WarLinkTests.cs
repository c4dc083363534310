using Parley.Assessment;
using Parley.Files;

namespace Parley.Tests.Assessment;

/// <summary>What fighting on brings as a party's value without agreement.</summary>
public sealed class WarLinkTests
{
    private const string Text = """
        parties: { north: Northland, south: Southland, other: Elsewhere }
        issues: { land: [all-north, all-south] }
        worth:
          north: { without_agreement: { from: war, lose: 0, win: 10 }, issues: { land: { weight: 1, scores: [10, 0] } } }
          south: { without_agreement: { from: war, lose: 2, win: 4 }, issues: { land: { weight: 1, scores: [2, 4] } } }
          other: { without_agreement: { from: war, lose: 0, win: 1 }, issues: { land: { weight: 1, scores: [0, 1] } } }
        war:
          sides: { north: { parties: north }, south: { parties: south } }
          front: { steps: 4, now: 2, speed: fast }
          strength: { now: equal }
          fight: { north: 0, south: 0 }
          patience: patient
          ceasefire: none
          settlements: { north-takes-most: 0.9 }
        """;

    [Fact]
    public void Even_war_without_costs_leaves_each_the_middle_between_its_anchors()
    {
        // By symmetry each expects half of what is contested; the settlement on offer does not count. A party on no side has no figure.
        var reservations = WarLink.Settings(ModelReader.FromText(Text).Base).Reservations;
        Assert.Equal(["north", "south"], reservations.Keys.Order());
        Assert.Equal(5, reservations["north"], 1e-6);
        Assert.Equal(3, reservations["south"], 1e-6);
    }

    [Fact]
    public void Without_a_war_nothing_is_filled_in() =>
        Assert.Empty(WarLink.Settings(ModelReader.FromText(Text[..Text.IndexOf("war:\n  sides", StringComparison.Ordinal)]).Base).Reservations);
}
