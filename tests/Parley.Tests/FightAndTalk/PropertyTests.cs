using System.Collections.Immutable;
using Parley.FightAndTalk;

namespace Parley.Tests.FightAndTalk;

public sealed class PropertyTests
{
    [Fact]
    public void Forecast_and_survival_probabilities_sum_to_one()
    {
        var random = new RandomGames(21);
        for (var round = 0; round < 150; round++)
        {
            var solution = GameSolver.Solve(random.Game(round % 3 == 0), Terminal.War);
            foreach (var f in solution.Forecast(30))
                Assert.Equal(1, f.War + f.Ceasefire + f.Settled + f.ATakesAll + f.BTakesAll + f.Escalated, 1e-12);
            foreach (var agreed in (bool[])[true, false])
                foreach (var l in solution.CeasefireLasts(30, agreed))
                    Assert.Equal(1, l.Lasting + l.BrokenByA + l.BrokenByB + l.Accident + l.Settled, 1e-12);
            var e = solution.Ever;
            Assert.Equal(1, e.War + e.Ceasefire + e.Settled + e.ATakesAll + e.BTakesAll + e.Escalated, 1e-8);
        }
    }

    [Fact]
    public void The_ending_differs_from_the_forecast_by_no_more_than_what_is_still_open()
    {
        var random = new RandomGames(22);
        for (var round = 0; round < 60; round++)
        {
            var solution = GameSolver.Solve(random.Game(), Terminal.Line);
            var last = solution.Forecast(400)[^1];
            var open = last.War + last.Ceasefire + 1e-11;
            Assert.InRange(solution.Ever.Settled - last.Settled, -1e-11, open);
            Assert.InRange(solution.Ever.ATakesAll - last.ATakesAll, -1e-11, open);
            Assert.InRange(solution.Ever.BTakesAll - last.BTakesAll, -1e-11, open);
            Assert.InRange(solution.Ever.Escalated - last.Escalated, -1e-11, open);
        }
    }

    [Fact]
    public void A_game_and_its_mirror_image_have_mirrored_values()
    {
        var random = new RandomGames(23);
        for (var round = 0; round < 80; round++)
        {
            var game = random.Game(true);
            // Lists are not mirrored tie by tie; the values still are.
            var (one, two) = (GameSolver.Solve(game, Terminal.Line), GameSolver.Solve(Mirror(game), Terminal.Line));
            for (var k = 1; k < game.Fronts; k++)
            {
                var (x, y) = (one.Value(Regime.War, k, 1), two.Value(Regime.War, game.Fronts - k, game.Strengths));
                Assert.Equal(x.A, y.B, 1e-8);
                Assert.Equal(x.B, y.A, 1e-8);
            }
        }
    }

    [Fact]
    public void A_symmetric_game_gives_both_sides_the_same()
    {
        var game = Drifting(0.5, 0.1) with { Settle = SettlementTerms.Shares(0.3, 0.5, 0.7) };
        var values = GameSolver.Solve(game, Terminal.Line).Values;
        Assert.Equal(values.A, values.B, 1e-9);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Without_talk_a_better_front_and_more_strength_never_hurt(int timing)
    {
        var game = Drifting(0.5, 0) with { Ceasefire = CeasefireTerms.None, Timing = (BattleTiming)timing };
        var solution = GameSolver.Solve(game, Terminal.War);
        for (var m = 1; m <= 5; m++)
        {
            for (var k = 1; k < 10; k++)
            {
                var value = solution.Value(Regime.War, k, m);
                if (k < 9) Assert.True(solution.Value(Regime.War, k + 1, m).A >= value.A && solution.Value(Regime.War, k + 1, m).B <= value.B);
                if (m < 5) Assert.True(solution.Value(Regime.War, k, m + 1).A >= value.A && solution.Value(Regime.War, k, m + 1).B <= value.B);
            }
        }
    }

    [Fact]
    public void With_enforceable_settlements_a_better_front_and_more_strength_never_hurt()
    {
        var game = Drifting(0.5, 0) with { Ceasefire = CeasefireTerms.None, Settle = SettlementTerms.Bargained };
        var solution = GameSolver.Solve(game, Terminal.War);
        for (var m = 1; m <= 5; m++)
        {
            for (var k = 1; k < 9; k++) Assert.True(solution.Value(Regime.War, k + 1, m).A >= solution.Value(Regime.War, k, m).A);
            if (m < 5) Assert.True(solution.Value(Regime.War, 5, m + 1).A >= solution.Value(Regime.War, 5, m).A);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.2)]
    public void More_guarantee_never_makes_the_other_side_break_a_ceasefire_sooner(double noise)
    {
        // B's own cost of breaking rises: the chance that B has broken the ceasefire by any period does not.
        double[]? before = null;
        foreach (var cost in (double[])[0, 0.5, 1, 2, 4, 8])
        {
            var game = Drifting(0.62, noise) with { Break = new Pair(20, cost), Start = Regime.Ceasefire };
            var broken = GameSolver.Solve(game, Terminal.Line).CeasefireLasts(40, false).Select(l => l.BrokenByB).ToArray();
            if (before is not null)
                for (var t = 0; t < broken.Length; t++) Assert.True(broken[t] <= before[t] + 1e-9, $"cost {cost}, period {t + 1}");
            before = broken;
        }
    }

    [Fact]
    public void Play_by_the_published_moves_agrees_with_the_forecast()
    {
        var random = new RandomGames(24);
        var played = 0;
        for (var round = 0; played < 12; round++)
        {
            var game = random.Game() with { Noise = 0, AdvanceAsABelieves = [], AdvanceAsBBelieves = [] };
            var solution = GameSolver.Solve(game, Terminal.Line);
            if (solution.Ever.ExpectedPeriods < 3) continue;
            played++;
            Compare(solution, (ulong)round);
        }
    }

    private static void Compare(GameSolution solution, ulong seed)
    {
        const int Runs = 4000, Periods = 12;
        var play = new MonteCarlo(solution, seed);
        var counts = new int[Periods, 6];
        var history = new int[Periods];
        for (var run = 0; run < Runs; run++)
        {
            play.Play(history);
            for (var t = 0; t < Periods; t++) counts[t, history[t]]++;
        }

        foreach (var f in solution.Forecast(Periods))
        {
            double[] chances = [f.War, f.Ceasefire, f.Settled, f.ATakesAll, f.BTakesAll, f.Escalated];
            for (var i = 0; i < 6; i++)
            {
                var spread = Math.Sqrt(Math.Max(0, chances[i] * (1 - chances[i])) / Runs);
                Assert.True(Math.Abs((counts[f.Period - 1, i] / (double)Runs) - chances[i]) <= (5 * spread) + 1e-12, $"seed {seed}, period {f.Period}, kind {i}");
            }
        }
    }

    private static ExactGame Drifting(double centre, double noise) => new()
    {
        Delta = 0.93,
        Front = 5,
        Values = Games.Even(10),
        Strength = 3,
        Advance = [centre - 0.2, centre - 0.1, centre, centre + 0.1, centre + 0.2],
        WarKernel = Games.Kernel(5, (m, n) => m == n ? 0.8 : Math.Abs(m - n) == 1 ? (m is 0 or 4 ? 0.2 : 0.1) : 0),
        CeasefireKernel = Games.Kernel(5, (m, n) => m == n ? 0.6 : Math.Abs(m - n) == 1 ? (m is 0 or 4 ? 0.4 : 0.2) : 0),
        Fight = new Pair(0.15, 0.15),
        Hold = new Pair(0.02, 0.02),
        Edge = new Pair(0.05, 0.05),
        Accident = 0.01,
        Ceasefire = CeasefireTerms.Line,
        Noise = noise,
        Horizon = 360,
    };

    private static ExactGame Mirror(ExactGame game)
    {
        static Pair Swap(Pair pair) => new(pair.B, pair.A);
        return game with
        {
            Pi = 1 - game.Pi,
            Front = game.Fronts - game.Front,
            Values = [.. game.Values.Reverse().Select(v => 1 - v)],
            Strength = game.Strengths + 1 - game.Strength,
            Advance = [.. game.Advance.Reverse().Select(p => 1 - p)],
            WarKernel = [.. game.WarKernel.Reverse().Select(row => row.Reverse().ToImmutableArray())],
            CeasefireKernel = [.. game.CeasefireKernel.Reverse().Select(row => row.Reverse().ToImmutableArray())],
            Fight = Swap(game.Fight),
            Hold = Swap(game.Hold),
            Break = Swap(game.Break),
            Edge = Swap(game.Edge),
            Escalate = [.. game.Escalate.Reverse()],
            Escalation = Swap(game.Escalation),
            Bonus = Swap(game.Bonus),
            Ceasefire = game.Ceasefire with { Transfers = [.. game.Ceasefire.Transfers.Select(t => -t)] },
            Settle = game.Settle with { List = [.. game.Settle.List.Select(Swap)] },
            Members = [.. game.Members.Select(m => m with { Side = 1 - m.Side })],
        };
    }
}
