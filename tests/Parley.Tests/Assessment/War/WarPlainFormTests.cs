using System.Globalization;
using Parley.Assessment;
using Parley.FightAndTalk;
using Parley.Files;

namespace Parley.Tests.Assessment;

/// <summary>Tables, free values, proposals and perspectives in the plain form; expected numbers are worked out from the documented steps.</summary>
public sealed class WarPlainFormTests
{
    private const string Head = """
        parties: { north: Northland, south: Southland }
        issues: { boundary: [here, there] }
        worth:
          north: { without_agreement: { from: war, lose: 0, win: 10 }, issues: { boundary: { weight: 1, scores: [6, 2] } } }
          south: { without_agreement: { from: war, lose: 0.2, win: 1.2 }, issues: { boundary: { weight: 1, scores: [0.75, 1] } } }
        proposals: { stay: { by: south, terms: { boundary: here } } }
        """;

    private const string War = """

        war:
          sides: { north: { parties: north }, south: { parties: south } }
          front: { steps: 4, now: 2, speed: 0.3 }
          strength: { now: 0.25, levels: 5, reach: 1 }
          recovery: { war: { north: 0, south: 0.02 }, ceasefire: { north: 0, south: 0.1 } }
          fight: { north: 0.05, south: 0.05 }
          patience: 0.8

        """;

    [Theory]
    [InlineData(-1.5, 0.1)]
    [InlineData(-1, 0.1)]
    [InlineData(-0.5, 0.3)]
    [InlineData(0, 0.5)]
    [InlineData(0.25, 0.6)]
    [InlineData(1, 0.9)]
    [InlineData(7, 0.9)]
    public void Strength_by_a_table_goes_along_straight_lines_and_stays_beyond_its_ends(double level, double chance)
    {
        var war = Read(War.Replace("now: 0.25,", "now: 0.25, table: [ { at: -1, chance: 0.1 }, { at: 0, chance: 0.5 }, { at: 1, chance: 0.9 } ],", StringComparison.Ordinal));
        Assert.Equal(chance, StrengthChance.At(war.Base.War!.Plain!, level, quantity => quantity.Best), 1e-12);
        Assert.Contains("war.strength.table.1.chance", war.Base.War!.Quantities.Select(quantity => quantity.Path));
        // Levels at −1, −0.5, 0, 0.5, 1, all shifted by −0.25 or 0.25 so that 0.25 is a level.
        var game = Game(war.Base);
        Assert.Equal(0.6, game.Advance[game.Strength - 1], 1e-12);
    }

    [Fact]
    public void Values_of_the_front_are_taken_as_stated_and_count_its_steps()
    {
        var game = Game(Read(War.Replace("steps: 4, now: 2,", "now: 2, values: [0, 0.1, 0.6, 0.7, 1],", StringComparison.Ordinal)).Base);
        Assert.Equal([0, 0.1, 0.6, 0.7, 1], game.Values);
        Assert.Equal(4, game.Fronts);
    }

    [Fact]
    public void A_settlement_has_a_share_or_flows_or_those_of_a_proposal_between_the_anchors()
    {
        var view = WarProposals.Resolve(Read($"{War.TrimEnd()}\n  settlements: {{ half: 0.5, deal: {{ flows: {{ north: 0.3, south: 0.9 }} }}, stay: {{ proposal: stay }} }}\n").Base);
        // Worth 6 between 0 and 10, and 0.75 between 0.2 and 1.2.
        Assert.Equal(["0.5 0.5", "0.3 0.9", "0.6 0.55"], Game(view).Settle.List.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(pair.A, 12)} {Math.Round(pair.B, 12)}")));
    }

    [Fact]
    public void What_a_party_has_without_agreement_does_not_depend_on_the_settlements()
    {
        var (without, with) = (Read(War).Base, Read($"{War.TrimEnd()}\n  settlements: {{ stay: {{ proposal: stay }} }}\n").Base);
        Assert.Equal(WarLink.Settings(without).Reservations, WarLink.Settings(with).Reservations);
    }

    [Theory]
    [InlineData("front: { steps: 4, now: 2,", "front: { steps: 4, now: 2, values: [0, 0.5, 1],", "needs 5 values")]
    [InlineData("front: { steps: 4, now: 2,", "front: { steps: 2, now: 1, values: [0.1, 0.5, 1],", "start at 0")]
    [InlineData("now: 0.25,", "now: 0.25, decides: 2, table: [ { at: 0, chance: 0.5 } ],", "by a slope or by a table")]
    [InlineData("now: 0.25,", "now: 0.25, table: [ { at: 0, chance: 0.5 }, { at: 0, chance: 0.6 } ],", "no strength twice")]
    [InlineData("now: 0.25,", "now: 0.25, table: [ { at: 0, chance: 1.5 } ],", "outside the range")]
    [InlineData("patience: 0.8", "patience: 0.8\n  settlements: { deal: { flows: { north: 0.5 } } }", "a flow for each side")]
    [InlineData("patience: 0.8", "patience: 0.8\n  settlements: { deal: { says: Nothing }}", "needs the first side's share, or flows")]
    [InlineData("patience: 0.8", "patience: 0.8\n  settlements: { deal: { proposal: stya } }", "There is no proposal named 'stya'")]
    public void What_does_not_fit_together_is_said(string old, string with, string message)
    {
        var model = ModelReader.FromText(Head + War.Replace(old, with, StringComparison.Ordinal));
        Assert.Contains(model.Diagnostics, diagnostic => diagnostic.Message.Contains(message, StringComparison.Ordinal) && diagnostic.Line > 7);
    }

    [Fact]
    public void A_proposal_without_anchors_says_what_is_missing()
    {
        var model = ModelReader.FromText((Head + War).Replace("{ from: war, lose: 0, win: 10 }", "4", StringComparison.Ordinal).TrimEnd() + "\n  settlements: { stay: { proposal: stay } }\n");
        Assert.Contains("'north' has no values of losing and gaining all", Assert.Single(WarCompiler.Check(model)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_side_that_acts_on_a_perspective_of_its_own_has_that_perspectives_battlefield()
    {
        var model = Read(War + """
            perspectives:
              analyst: { set: { war.strength.now: 0.25, war.front.speed: 0.3, war.recovery.ceasefire.south: 0.1 }, believes: { south: hopeful } }
              hopeful: { set: { war.strength.now: -0.25, war.front.speed: 0.2, war.recovery.ceasefire.south: 0.3 } }
            """);
        var (game, own) = (Game(model.In("analyst")), Game(model.In("hopeful")));
        Assert.Null(game.AsABelieves);
        var believed = game.AsBelieved(Side.B);
        Assert.Equal(0.2, believed.Mu, 1e-15);
        Assert.Equal(1 / (1 + Math.Exp(0.25)), believed.Advance[game.Strength - 1], 1e-12);
        // Levels are 0.5 apart: a drift of −0.3 a month is 0.6 of a level downwards.
        Assert.Equal(0.6, believed.CeasefireKernel[game.Strength - 1][game.Strength - 2], 1e-12);
        Assert.Equal(own.Mu, believed.Mu);
        Assert.Same(game, game.AsBelieved(Side.A));
        var answer = GameSolver.Solve(game, Terminal.Line);
        Assert.NotEqual(answer.EverAsBelieved(Side.A).ATakesAll, answer.EverAsBelieved(Side.B).ATakesAll);
    }

    [Fact]
    public void A_battlefield_that_is_the_analysts_changes_nothing()
    {
        var game = Game(Read(War).Base);
        var same = game with { AsBBelieves = new Battlefield(game.Mu, game.Advance, game.WarKernel, game.CeasefireKernel) };
        Assert.Equal(GameSolver.Solve(game, Terminal.Line).Values, GameSolver.Solve(same, Terminal.Line).Values);
        Assert.Equal(GameSolver.Solve(game, Terminal.War).Ever, GameSolver.Solve(same, Terminal.War).Ever);
    }

    private static ExactGame Game(Conflict view) => WarCompiler.Compile(view.War!).Game!;

    private static ModelFile Read(string war)
    {
        var model = ModelReader.FromText(Head + war);
        Assert.False(model.HasErrors, string.Join('\n', model.Diagnostics.Select(diagnostic => $"{diagnostic.Line}: {diagnostic.Message}")));
        return model;
    }
}
