using Parley.FightAndTalk;

namespace Parley.Tests.FightAndTalk;

public sealed class MembersAndBeliefsTests
{
    [Fact]
    public void A_necessary_member_that_gains_by_war_blocks_a_settlement()
    {
        var game = Fearon() with { Members = [Backer(necessary: true) with { Fight = -20 }] };
        var solution = GameSolver.Solve(game, Terminal.War);
        Assert.Equal(0, solution.Ever.Settled);
        Assert.Equal(ActionKind.Fight, solution.Now(Side.A).Kind);
    }

    [Fact]
    public void A_member_that_is_not_necessary_lives_with_the_settlement()
    {
        var game = Fearon() with { Members = [Backer(necessary: false) with { Fight = -20, Bonus = 0.1, Stake = 0.5 }] };
        var solution = GameSolver.Solve(game, Terminal.War);
        Assert.Equal(1, solution.Ever.Settled, 1e-12);
        Assert.Equal(((0.5 * 0.28) + 0.1) * 10, solution.MemberValues[0], 1e-9);
    }

    [Fact]
    public void The_offer_satisfies_a_necessary_member_that_asks_for_more_than_its_side()
    {
        // B's deciding party would take 0.28; its ally's battle is worth 0.4·10 − 0.2 = 3.8, so the offer must leave 0.38.
        var game = Fearon() with { Members = [Backer(necessary: true) with { Fight = 0.2 }] };
        Assert.Equal(1 - 0.38, GameSolver.Solve(game, Terminal.War).Now(Side.A).Terms, 1e-9);
    }

    [Fact]
    public void Members_that_ask_for_nothing_change_nothing()
    {
        var random = new RandomGames(41);
        for (var round = 0; round < 40; round++)
        {
            var game = random.Game() with { Horizon = 4 };
            var with = GameSolver.Solve(game with { Members = [Backer(necessary: false)] }, Terminal.Line);
            var without = GameSolver.Solve(game, Terminal.Line);
            Assert.Equal(without.Values.A, with.Values.A, 1e-12 * game.Forever);
            Assert.Equal(without.Values.B, with.Values.B, 1e-12 * game.Forever);
        }
    }

    [Fact]
    public void Optimism_on_both_sides_brings_war_and_pessimism_peace()
    {
        // By A's view B would take nothing at all; by B's own view war is worth 0.7·10 − 1.2 to it.
        var optimists = Fearon() with { AdvanceAsABelieves = [0.9], AdvanceAsBBelieves = [0.3] };
        var solution = GameSolver.Solve(optimists, Terminal.War);
        Assert.Equal(0, solution.Ever.Settled);
        Assert.Equal(1, solution.Now(Side.A).Terms, 1e-12);
        Assert.Equal(0, solution.Now(Side.A).Accepted);
        Assert.Equal(0.6, solution.Ever.ATakesAll, 1e-12);
        Assert.Equal(1, solution.EverAsBelieved(Side.A).Settled, 1e-12);
        var pessimists = Fearon() with { AdvanceAsABelieves = [0.5], AdvanceAsBBelieves = [0.7] };
        Assert.Equal(1, GameSolver.Solve(pessimists, Terminal.War).Ever.Settled, 1e-12);
    }

    [Fact]
    public void The_value_of_each_side_is_by_its_own_belief()
    {
        var game = Games.Plain(2, 1, 0.5, 0.9) with { AdvanceAsABelieves = [0.9], AdvanceAsBBelieves = [0.2] };
        var values = GameSolver.Solve(game, Terminal.War).Values;
        Assert.Equal(9, values.A, 1e-9);
        Assert.Equal(8, values.B, 1e-9);
    }

    private static ExactGame Fearon() =>
        Games.Plain(2, 1, 0.6, 0.9, 0.5) with { Pi = 1, Fight = new Pair(0.8, 1.2), Settle = SettlementTerms.Bargained, Horizon = 60 };

    private static SideMember Backer(bool necessary) => new() { Id = "backer", Side = Side.B, Necessary = necessary };
}
