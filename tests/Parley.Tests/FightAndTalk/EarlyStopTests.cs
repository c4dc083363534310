using Parley.FightAndTalk;

namespace Parley.Tests.FightAndTalk;

/// <summary>Stopping the backward induction early changes no reported figure by more than a millionth.</summary>
public sealed class EarlyStopTests
{
    private const double Allowed = 1e-6;

    [Theory]
    [InlineData(71)]
    [InlineData(72)]
    public void Stopping_early_changes_no_reported_figure_on_random_games_with_and_without_noise(ulong seed)
    {
        var random = new RandomGames(seed);
        var (sharp, noisy) = (0, 0);
        for (var round = 0; round < 60; round++)
        {
            var game = random.Game(round % 5 == 0) with { Horizon = 400 };
            foreach (var terminal in (Terminal[])[Terminal.Line, Terminal.War])
            {
                var early = GameSolver.Solve(game, terminal, mayStop: true);
                if (early.Stopped is not { } stop) continue;
                Assert.InRange(stop.Periods, 16, 400);
                Assert.InRange(stop.Bound, 0, Allowed);
                if (game.Noise > 0) noisy++;
                else sharp++;
                Same(GameSolver.Solve(game, terminal), early, stop, round);
            }
        }

        Assert.True(sharp > 15 && noisy > 15, $"stopped early {sharp} times without noise and {noisy} times with");
    }

    [Fact]
    public void A_game_whose_choices_never_come_to_rest_is_worked_through_to_the_horizon()
    {
        // The choices alternate from period to period: upkeep just too dear for lasting peace, breaking too dear for war.
        var game = Games.OneBattle(0.9, 0.5, new Pair(0.4, 0.6), 0.5) with { Break = new Pair(0.5, 0.5), Hold = new Pair(0.12, 0.12) };
        Assert.Null(GameSolver.Solve(game, Terminal.Line, mayStop: true).Stopped);
    }

    [Fact]
    public void The_whole_horizon_is_worked_through_unless_stopping_early_is_asked_for() =>
        Assert.Null(GameSolver.Solve(Games.Plain(10, 5, 0.55, 0.9), Terminal.War).Stopped);

    [Fact]
    public void Fighting_for_ever_after_the_horizon_is_at_rest_at_once_where_there_is_nothing_but_fighting()
    {
        var stop = GameSolver.Solve(Games.Plain(10, 5, 0.55, 0.9), Terminal.War, mayStop: true).Stopped!;
        Assert.True(stop.Proven);
        Assert.Equal(16, stop.Periods);
    }

    private static void Same(GameSolution full, GameSolution early, EarlyStop stop, int round)
    {
        var at = $"round {round}, stopped after {stop.Periods} with {stop.Bound:R}";
        Close(full.Values.A, early.Values.A, at);
        Close(full.Values.B, early.Values.B, at);
        for (var i = 0; i < full.MemberValues.Length; i++) Close(full.MemberValues[i], early.MemberValues[i], at);
        foreach (var (one, two) in full.Forecast(60).Zip(early.Forecast(60)))
        {
            Close(one.War, two.War, at);
            Close(one.Ceasefire, two.Ceasefire, at);
            Close(one.Settled, two.Settled, at);
            Close(one.ATakesAll, two.ATakesAll, at);
            Close(one.Escalated, two.Escalated, at);
        }

        foreach (var (one, two) in full.CeasefireLasts(60, true).Zip(early.CeasefireLasts(60, true)))
        {
            Close(one.Lasting, two.Lasting, at);
            Close(one.BrokenByA, two.BrokenByA, at);
        }

        Close(full.Epsilon, early.Epsilon, at);
        foreach (var side in (Side[])[Side.A, Side.B])
        {
            Assert.True(full.Now(side).SameAs(early.Now(side)), at);
            if (!full.Game.HasCeasefire) continue;
            Close(Share(full, side), Share(early, side), at);
        }
    }

    private static double Share(GameSolution solution, Side side) => CeasefireQuestion.Ask(solution, side)!.A.Gain;

    private static void Close(double one, double two, string at) => Assert.True(Math.Abs(one - two) <= Allowed, $"{at}: {one:R} against {two:R}");
}
