using Parley.FightAndTalk;

namespace Parley.Tests.FightAndTalk;

public sealed class CeasefireQuestionTests
{
    [Fact]
    public void A_side_that_will_be_weaker_refuses_because_of_the_others_recovery()
    {
        // One battle at 0.4 now, 0.6 after any ceasefire period; T = 20. B's best offer leaves it the whole of this period:
        // accept = 1 + 0.95·(0.4·20 − 1), refuse = 0.6·20 − 1, and with no recovery accept = 1 + 0.95·11.
        var game = Games.OneBattle(0.95, 1, new Pair(1, 1), 0.4, 0.6) with
        {
            Start = Regime.War,
            CeasefireKernel = Games.Kernel(2, (_, n) => n),
        };
        var answer = CeasefireQuestion.Ask(GameSolver.Solve(game, Terminal.Line), Side.A)!;
        Assert.False(answer.Accepted);
        Assert.True(answer.A.Agrees);
        Assert.False(answer.B.Agrees);
        Assert.Equal(0, answer.Share, 1e-12);
        Assert.Equal(7.65, answer.B.Accept, 1e-9);
        Assert.Equal(11, answer.B.Refuse, 1e-9);
        Assert.Equal(-3.8, answer.B.Recovery, 1e-9);
        Assert.Equal(0, answer.B.Guarantees, 1e-9);
        Assert.Equal(0.5, answer.B.Terms, 1e-12);
        Assert.Equal(1, answer.B.CostsSaved, 1e-12);
    }

    [Fact]
    public void The_parts_sum_to_the_gain_and_vanish_with_their_causes()
    {
        var random = new RandomGames(31);
        for (var round = 0; round < 60; round++)
        {
            var game = random.Game(true);
            if (!game.HasCeasefire) continue;
            if (round % 2 == 0) game = game with { CeasefireKernel = game.WarKernel };
            if (round % 3 == 0) game = game with { Break = default, Edge = default, Members = [] };
            var answer = CeasefireQuestion.Ask(GameSolver.Solve(game, Terminal.War), Side.B)!;
            foreach (var part in (CeasefireReckoning[])[answer.A, answer.B, .. answer.Members])
            {
                Assert.Equal(part.Gain, part.CostsSaved + part.Recovery + part.Guarantees + part.Terms + part.Rest, 1e-9);
                if (round % 2 == 0) Assert.Equal(0, part.Recovery);
                if (round % 3 == 0) Assert.Equal(0, part.Guarantees);
                if (game.Ceasefire.Kind == TermsKind.Line) Assert.Equal(0, part.Terms);
            }
        }
    }

    [Fact]
    public void The_least_recovery_limit_is_the_critical_pace()
    {
        // Recovery at 0.2 a period, war above 0.0777778 (p1 = 0.3, p2 = 0.8, δ = 0.9, c_B = 0.5, A proposes).
        var game = Games.OneBattle(0.9, 1, new Pair(0.5, 0.5), 0.3, 0.8) with
        {
            CeasefireKernel = Games.Kernel(2, (m, n) => m == 1 ? n : n == 1 ? 0.2 : 0.8),
            Horizon = 360,
        };
        var least = LeastChange.Find(game, Levers.Recovery(game), 1, 0, new CeasefireGoal(50, 1));
        Assert.True(least.Found);
        Assert.False(least.NoneNeeded);
        Assert.Equal(0.3 + (0.1 * 0.5), least.Value * 0.2 * 0.9 * 0.5 / 0.1, 1e-6);
    }

    [Fact]
    public void The_least_rise_of_the_costs_of_war_is_that_of_armed_peace()
    {
        // g_A + g_B = 0.15 ≤ 0.1·(0.4 + c_B) from c_B = 1.1 on.
        var game = Games.OneBattle(0.9, 0.5, new Pair(0.4, 0.6), 0.5) with { Hold = new Pair(0.05, 0.1), Horizon = 360 };
        var least = LeastChange.Find(game, Levers.FightingCost(game, Side.B), 0.6, 2, new CeasefireGoal(30, 1));
        Assert.Equal(1.1, least.Value, 1e-6);
    }

    [Fact]
    public void The_least_transfer_is_what_the_stronger_side_would_win_by_war()
    {
        // A's battle is worth 0.7·10 − 0.4 = 6.6, so it needs a share of 0.66 against 0.5 at the line; B keeps 0.34 > 0.24.
        var game = Games.OneBattle(0.9, 0.5, new Pair(0.4, 0.6), 0.7) with { Ceasefire = CeasefireTerms.Line, Start = Regime.War, Horizon = 360 };
        var least = LeastChange.Find(game, Levers.Transfer(game), 0, 0.5, new CeasefireGoal(30, 1));
        Assert.Equal(0.16, least.Value, 1e-6);
        Assert.False(LeastChange.Find(game, Levers.Transfer(game), 0, -0.5, new CeasefireGoal(30, 1)).Found);
    }

    [Fact]
    public void The_least_guarantee_makes_up_for_the_temptation_to_strike_first()
    {
        // A holds a ceasefire at 0.5 for ever, worth 5; striking first is worth (0.5 + 0.2)·10 − 0.4 = 6.6 less its cost of breaking.
        var game = Games.OneBattle(0.9, 0.5, new Pair(0.4, 0.6), 0.5) with { Ceasefire = CeasefireTerms.Line, Edge = new Pair(0.2, 0), Horizon = 360 };
        var least = LeastChange.Find(game, Levers.Guarantee(game, Side.A), 0, 4, new CeasefireGoal(30, 1));
        Assert.Equal(1.6, least.Value, 1e-6);
    }

    [Fact]
    public void No_change_is_needed_where_the_goal_is_met_already()
    {
        var game = Games.OneBattle(0.9, 0.5, new Pair(0.4, 0.6), 0.5);
        Assert.True(LeastChange.Find(game, Levers.Guarantee(game), 0, 1, new CeasefireGoal(30, 1)).NoneNeeded);
    }

    [Fact]
    public void A_ceasefire_that_only_accidents_end_lasts_geometrically()
    {
        var game = Games.OneBattle(0.9, 0.5, new Pair(1, 1), 0.5) with { Accident = 0.05 };
        var solution = GameSolver.Solve(game, Terminal.Line);
        foreach (var agreed in (bool[])[true, false])
        {
            foreach (var l in solution.CeasefireLasts(20, agreed))
            {
                Assert.Equal(Math.Pow(0.95, l.Period), l.Lasting, 1e-12);
                Assert.Equal(1 - Math.Pow(0.95, l.Period), l.Accident, 1e-12);
            }
        }

        Assert.Equal(20, solution.Ever.ExpectedPeriods, 1e-9);
        Assert.Equal(1, solution.Ever.ExpectedBattles, 1e-9);
    }
}
