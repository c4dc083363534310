using Parley.Assessment;
using Parley.FightAndTalk;
using Parley.Files;

namespace Parley.Tests.Assessment;

/// <summary>How plain quantities become a game; expected numbers are worked out from the documented steps.</summary>
public sealed class WarTranslationTests
{
    private const string Text = """
        parties: { north: Northland, south: Southland, league: League }
        war:
          period: quarter
          sides:
            north: { parties: north }
            south: { parties: [south, league], decides: south, consent: league, members: { league: { stake: 0.5, fight: 0.01, break: 6 } } }
          front: { steps: 4, now: 2, speed: 0.1, places: { bridge: { step: 2, worth: 0.2 } } }
          strength: { now: 0.35, decides: 2, levels: 5, reach: 1 }
          recovery: { war: { north: 0.01, south: 0.03 }, ceasefire: { north: 0, south: 0.1 } }
          fight: { north: 0.1, south: 0.2 }
          guarantees: { detected: 0.5, attributed: 0.8, response: { north: 6, south: 3 }, first_strike: { north: 0.1, south: 0.05 } }
          accident: 0.1
          monitoring: 0.75
          escalation: { chance: 0.01, loss: { north: 0.5, south: 0.25 } }
          patience: 0.8
          settlements: { low: 0.3, high: 0.7, middle: 0.5 }
          red_lines: { north: low }
          bonus: { north: 0.1 }
          beliefs: { south: -0.15 }
          levers:
            arms: { kind: aid, on: south, status: in-force, fight: -0.05, recovery_in_war: 0.02 }
            embargo: { kind: sanctions, on: north, status: discussed, fight: 0.5 }
        """;

    private static readonly ExactGame Game = Compile(Text);

    [Fact]
    public void Rates_per_month_become_chances_per_period()
    {
        Assert.Equal(Math.Pow(0.8, 0.25), Game.Delta, 1e-15);
        Assert.Equal(1 - (0.9 * 0.9 * 0.9), Game.Mu, 1e-15);
        Assert.Equal(1 - Math.Pow(1 - 0.025, 3), Game.Accident, 1e-15);
        Assert.Equal(1 - Math.Pow(0.99, 3), Game.Escalate[0], 1e-15);
    }

    [Fact]
    public void Places_add_their_worth_to_equal_ground() => Assert.Equal([0, 0.2, 0.6, 0.8, 1], Game.Values.Select(v => Math.Round(v, 12)));

    [Fact]
    public void Strength_now_lies_on_a_level_and_decides_by_the_logistic_curve()
    {
        // Levels at −1, −0.5, 0, 0.5, 1 shifted by −0.15: the nearest to 0.35 is the fourth.
        Assert.Equal(4, Game.Strength);
        Assert.Equal(1 / (1 + Math.Exp(-2 * 0.35)), Game.Advance[3], 1e-12);
        Assert.Equal(1 / (1 + Math.Exp(-2 * -1.15)), Game.Advance[0], 1e-12);
        Assert.Equal(1 / (1 + Math.Exp(-2 * -0.15)), Game.AdvanceAsBBelieves[3], 1e-12);
        Assert.True(Game.AdvanceAsABelieves.IsDefaultOrEmpty);
    }

    [Fact]
    public void Recovery_moves_strength_by_its_mean()
    {
        // War: 3·(0.01 − 0.03 − 0.02)/0.5 = −0.24 levels; ceasefire: 3·(−0.1)/0.5 = −0.6 levels.
        Assert.Equal(0.24, Game.WarKernel[3][2], 1e-12);
        Assert.Equal(0.76, Game.WarKernel[3][3], 1e-12);
        Assert.Equal(0.6, Game.CeasefireKernel[3][2], 1e-12);
        Assert.Equal(1, Game.CeasefireKernel[0][0], 1e-12);
        Assert.Equal((0.1, 0.15), (Game.Fight.A, Math.Round(Game.Fight.B, 12)));
    }

    [Fact]
    public void A_breach_costs_detection_times_attribution_times_response()
    {
        Assert.Equal(0.4 * 6 / 3, Game.Break.A, 1e-12);
        Assert.Equal(0.4 * 3 / 3, Game.Break.B, 1e-12);
        var league = Assert.Single(Game.Members);
        Assert.Equal((Side.B, true, 0.5, 0.01), (league.Side, league.Necessary, league.Stake, league.Fight));
        Assert.Equal(0.4 * 6 / 3, league.Break, 1e-12);
    }

    [Fact]
    public void Red_lines_take_settlements_off_the_table() => Assert.Equal([0.7, 0.5], Game.Settle.List.Select(offer => offer.A));

    [Fact]
    public void Escalation_costs_its_loss_for_ever() => Assert.Equal(-0.5 / (1 - Game.Delta), Game.Escalation.A, 1e-9);

    [Fact]
    public void Strength_moves_further_than_one_level_and_stops_at_the_ends()
    {
        var kernel = StrengthKernel.Of(5, 1.25, 0);
        Assert.Equal((0.75, 0.25), (kernel[0][1], kernel[0][2]));
        Assert.Equal(1, kernel[4][4]);
        Assert.All(StrengthKernel.Of(7, -2.6, 0.3), row => Assert.Equal(1, row.Sum(), 1e-12));
        Assert.Equal([0.1, 0.8, 0.1], StrengthKernel.Of(3, 0, 0.2)[1].Select(p => Math.Round(p, 12)));
    }

    [Fact]
    public void Swapping_the_names_of_the_sides_swaps_the_findings_and_nothing_else()
    {
        const string Symmetric = """
            parties: { north: Northland, south: Southland }
            war:
              sides: { north: { parties: north }, south: { parties: south } }
              front: { steps: 8, now: 4, speed: moderate }
              strength: { now: equal }
              recovery: { war: { north: none, south: none }, ceasefire: { north: moderate, south: fast } }
              fight: { north: slight, south: moderate }
              guarantees: { response: { north: light, south: serious } }
              accident: rare
              patience: moderate
            """;
        var swapped = Symmetric.Replace("north", "x").Replace("south", "north").Replace("x", "south")
            .Replace("Northland", "Y").Replace("Southland", "Northland").Replace("Y", "Southland")
            .Replace("sides: { south: { parties: south }, north: { parties: north } }", "sides: { north: { parties: north }, south: { parties: south } }");
        var (one, two) = (Solve(Symmetric), Solve(swapped));
        Assert.Equal(one.Headline.Values.A, two.Headline.Values.B, 1e-9);
        Assert.Equal(one.Headline.Values.B, two.Headline.Values.A, 1e-9);
        foreach (var (x, y) in one.Headline.Forecast(24).Zip(two.Headline.Forecast(24)))
        {
            Assert.Equal(x.ATakesAll, y.BTakesAll, 1e-9);
            Assert.Equal(x.Ceasefire, y.Ceasefire, 1e-9);
        }
        Assert.Equal(one.Questions.All(q => q.Accepted), two.Questions.All(q => q.Accepted));
    }

    [Fact]
    public void More_certain_guarantees_never_shorten_a_ceasefire_by_that_sides_hand()
    {
        var broken = new[] { "none", "light", "serious", "severe" }.Select(word => Solve(Text.Replace("response: { north: 6,", $"response: {{ north: {word},", StringComparison.Ordinal)))
            .Select(war => war.Headline.CeasefireLasts(12, true)[^1].BrokenByA).ToList();
        Assert.Equal(broken.OrderDescending(), broken);
    }

    [Fact]
    public void Every_word_of_a_scale_rises_and_lies_in_its_own_range() => Assert.All(WarWords.All, scale =>
    {
        Assert.All(scale.Words, word => Assert.True(word.Low <= word.Best && word.Best <= word.High, word.Word));
        Assert.Equal(scale.Words.OrderBy(word => word.Best), scale.Words);
        Assert.Distinct(scale.Words.Select(word => word.Word));
    });

    private static ExactGame Compile(string text)
    {
        var model = ModelReader.FromText(text);
        Assert.Empty(model.Diagnostics);
        var (game, problems) = WarCompiler.Compile(model.Base.War!);
        Assert.Empty(problems);
        return game!;
    }

    private static WarSolution Solve(string text)
    {
        Compile(text);
        return WarSolution.Of(ModelReader.FromText(text).Base)!;
    }
}
