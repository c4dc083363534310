using Parley.FightAndTalk;

namespace Parley.Tests.FightAndTalk;

public sealed class SolverTests
{
    // With little noise the backward map can stretch differences: a change of 10⁻¹³ in a cost then moves values by 10⁻⁷ after twenty
    // periods, in the plain solver too. Horizons here are up to 25, and for these seeds rounding stays below the bound.
    [Theory]
    [InlineData(false, 11)]
    [InlineData(true, 12)]
    public void The_fast_solver_agrees_with_the_definition_on_random_games(bool members, ulong seed)
    {
        var random = new RandomGames(seed);
        for (var round = 0; round < 300; round++)
        {
            var game = random.Game(members);
            Assert.Empty(game.Validate());
            var plain = PlainSolver.Solve(game, Side.A, game.Terminal);
            var solution = GameSolver.Solve(game, game.Terminal);
            for (var k = 1; k < game.Fronts; k++)
            {
                for (var m = 0; m < game.Strengths; m++)
                {
                    Same(game, plain[0, k, m], solution, Regime.War, k, m, round);
                    if (game.HasCeasefire) Same(game, plain[1, k, m], solution, Regime.Ceasefire, k, m, round);
                }
            }
        }
    }

    private static void Same(ExactGame game, double[] plain, GameSolution solution, Regime regime, int k, int m, int round)
    {
        var value = solution.Value(regime, k, m + 1);
        double[] fast = [value.A, value.B, .. solution.MemberValuesAt(regime, k, m + 1)];
        for (var i = 0; i < plain.Length; i++)
            Assert.True(Math.Abs(plain[i] - fast[i]) <= 1e-12 * game.Forever, $"round {round}, {regime}, front {k}, strength {m + 1}, party {i}: {plain[i]:R} against {fast[i]:R}");
    }
}
