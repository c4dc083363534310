using Parley.FightAndTalk;

namespace Parley.Tests.FightAndTalk;

public sealed class CertificateTests
{
    [Theory]
    [InlineData(Terminal.Line)]
    [InlineData(Terminal.War)]
    public void Where_peace_and_war_are_both_equilibria_neither_leaves_a_gain_from_deviating(Terminal terminal)
    {
        var game = Games.OneBattle(0.9, 0.5, new Pair(0.4, 0.6), 0.5) with { Edge = new Pair(0.03, 0.04) };
        var solution = GameSolver.Solve(game, terminal);
        Assert.Equal(terminal == Terminal.Line, solution.Peace());
        Assert.InRange(solution.Epsilon, 0, 1e-8);
    }

    [Fact]
    public void A_game_without_a_pure_stationary_equilibrium_shows_a_gain_from_deviating()
    {
        // Upkeep just too dear for lasting peace, breaking too dear for war: the choices alternate from period to period.
        var game = Games.OneBattle(0.9, 0.5, new Pair(0.4, 0.6), 0.5) with { Break = new Pair(0.5, 0.5), Hold = new Pair(0.12, 0.12) };
        Assert.True(GameSolver.Solve(game, Terminal.Line).Epsilon > 0.01);
    }

    [Fact]
    public void A_rule_that_is_optimal_for_ever_has_no_gain_and_one_that_is_not_has()
    {
        // Where there is nothing to choose there is nothing to gain. B, looking one period ahead and then expecting half for ever (10),
        // lets A have the whole share each period; kept for ever that is worth 0 to B, and breaking 0.6·20 − 3.
        var fight = Games.Plain(10, 5, 0.55, 0.95) with { Fight = new Pair(0.02, 0.02) };
        Assert.Equal(0, GameSolver.Solve(fight, Terminal.War).Epsilon, 1e-9);
        var shortSighted = Games.OneBattle(0.95, 1, new Pair(1, 1), 0.4) with { Horizon = 1, Fight = new Pair(1, 3) };
        Assert.Equal((0.6 * 20) - 3, GameSolver.Solve(shortSighted, Terminal.Line).Epsilon, 1e-9);
    }

    [Fact]
    public void The_certificate_is_never_negative()
    {
        var random = new RandomGames(51);
        for (var round = 0; round < 150; round++)
        {
            var epsilon = GameSolver.Solve(random.Game(round % 2 == 0), Terminal.Line).Epsilon;
            Assert.True(epsilon >= 0 && double.IsFinite(epsilon));
        }
    }
}
